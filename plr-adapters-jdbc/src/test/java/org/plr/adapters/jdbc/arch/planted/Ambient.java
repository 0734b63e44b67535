package org.plr.adapters.jdbc.arch.planted;

import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;

/** Takes time and chance from its surroundings. */
public interface Ambient {
    final class Now {
        Instant at = Instant.now();
    }

    final class Reference {
        Supplier<Instant> clock = Instant::now;
    }

    final class Milliseconds {
        long at = System.currentTimeMillis();
    }

    final class Chance {
        int drawn = new Random(7).nextInt();
    }
}
