package org.plr.core.arch.planted.cycle.here;

import org.plr.core.arch.planted.cycle.there.There;

public final class Here {
    public There there() {
        return new There();
    }
}
