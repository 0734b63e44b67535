package org.plr.adapters.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as milliseconds since 1970. */
final class Moments {
    private Moments() {}

    /**
     * A moment that must come back as it was, because it is hashed or compared.
     *
     * @throws IllegalArgumentException where it is finer than a millisecond, or too far away
     */
    static long exact(Instant moment) {
        if (!moment.equals(moment.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("A moment is kept to the millisecond: cut it to that.");
        }
        try {
            return moment.toEpochMilli();
        } catch (ArithmeticException far) {
            throw new IllegalArgumentException("A moment lies too far away to be kept in milliseconds.", far);
        }
    }

    /** A moment that is only compared with the clock: cut to the millisecond, and as far away as can be kept. */
    static long near(Instant moment) {
        try {
            return moment.toEpochMilli();
        } catch (ArithmeticException far) {
            return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
