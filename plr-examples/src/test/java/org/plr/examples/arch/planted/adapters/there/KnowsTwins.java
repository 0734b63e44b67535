package org.plr.examples.arch.planted.adapters.there;

import java.util.function.Supplier;
import org.plr.core.memory.MemoryReadLog;

public final class KnowsTwins {
    Supplier<Object> log() {
        return MemoryReadLog::new;
    }
}
