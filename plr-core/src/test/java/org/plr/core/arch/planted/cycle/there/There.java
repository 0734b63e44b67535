package org.plr.core.arch.planted.cycle.there;

import java.util.function.Supplier;
import org.plr.core.arch.planted.cycle.here.Here;

public final class There {
    public Supplier<Object> back() {
        return Here::new;
    }
}
