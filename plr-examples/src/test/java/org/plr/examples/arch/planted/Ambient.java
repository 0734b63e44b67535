package org.plr.examples.arch.planted;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

public final class Ambient {

    public static final class Now {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public static final class Chance {
        Supplier<UUID> id() {
            return UUID::randomUUID;
        }
    }

    public static final class Seedless {
        Supplier<Random> random() {
            return Random::new;
        }
    }
}
