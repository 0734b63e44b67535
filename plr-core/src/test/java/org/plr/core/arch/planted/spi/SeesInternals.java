package org.plr.core.arch.planted.spi;

import java.util.function.Supplier;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.review.Kind;

public final class SeesInternals {

    interface ByParameter {
        void see(Kind kind);
    }

    static final class ByReference {
        Supplier<Object> see() {
            return MemoryReadLog::new;
        }
    }
}
