package org.plr.examples.arch.planted.adapters.here;

import java.util.function.Supplier;
import org.plr.examples.arch.planted.adapters.there.KnowsTwins;

public final class KnowsNeighbour {
    Supplier<Object> neighbour() {
        return KnowsTwins::new;
    }
}
