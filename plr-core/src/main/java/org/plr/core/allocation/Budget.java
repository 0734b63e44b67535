package org.plr.core.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a search may go on. Once the time is over, the best plan found so far is the answer, with what it may still be
 * away from the best one. What is found by flow needs none: it ends by itself.
 */
public final class Budget {
    private static final Budget UNLIMITED = new Budget(Duration.ZERO, null);

    private final Duration time;
    private final @Nullable InstantSource clock;

    private Budget(Duration time, @Nullable InstantSource clock) {
        this.time = time;
        this.clock = clock;
    }

    /** {@return as long as it takes} */
    public static Budget unlimited() {
        return UNLIMITED;
    }

    /**
     * A time by a clock.
     *
     * @param time how long, more than nothing
     * @param clock by which clock; one that goes on
     * @return the budget
     * @throws IllegalArgumentException where the time is zero or negative
     */
    public static Budget of(Duration time, InstantSource clock) {
        Objects.requireNonNull(clock, "clock");
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("A budget is some time: give a positive duration, or use unlimited().");
        }
        return new Budget(time, clock);
    }

    /** Starts the time. */
    Running start() {
        return clock == null
                ? new Running(null, Instant.MAX)
                : new Running(clock, clock.instant().plus(time));
    }

    /** A budget whose time runs. Looks at the clock once in a while, for a look costs more than a step. */
    static final class Running {
        private static final int STEPS = 256;

        private final @Nullable InstantSource clock;
        private final Instant end;
        private int steps;
        private boolean over;

        private Running(@Nullable InstantSource clock, Instant end) {
            this.clock = clock;
            this.end = end;
        }

        /** Counts one step of a search. {@return whether the time is over} */
        boolean isOver() {
            if (clock != null && !over && ++steps % STEPS == 0) {
                over = !clock.instant().isBefore(end);
            }
            return over;
        }
    }
}
