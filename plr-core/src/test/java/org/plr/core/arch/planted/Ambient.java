package org.plr.core.arch.planted;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

public final class Ambient {

    static final class NowByCall {
        Instant now() {
            return Instant.now();
        }
    }

    static final class NowByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    static final class Today {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    static final class SystemClock {
        Supplier<Clock> clock() {
            return Clock::systemUTC;
        }
    }

    static final class SystemInstants {
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    static final class Millis {
        LongSupplier millis() {
            return System::currentTimeMillis;
        }
    }

    static final class Nanos {
        long nanos() {
            return System.nanoTime();
        }
    }

    static final class OldDate {
        Date now() {
            return new Date();
        }
    }

    static final class Zone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class RandomId {
        Supplier<UUID> id() {
            return UUID::randomUUID;
        }
    }

    static final class NewRandom {
        Supplier<Random> random() {
            return Random::new;
        }
    }

    static final class NewSecureRandom {
        Object random() {
            return new SecureRandom();
        }
    }

    static final class OfThread {
        int random() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static final class OfMath {
        boolean random() {
            return Math.random() > 0;
        }
    }
}
