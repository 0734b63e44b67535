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
    private static final Budget UNLIMITED = new Budget(Duration.ZERO, null, Long.MAX_VALUE);

    private final Duration time;
    private final @Nullable InstantSource clock;
    private final long most;

    private Budget(Duration time, @Nullable InstantSource clock, long most) {
        this.time = time;
        this.clock = clock;
        this.most = most;
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
        return new Budget(time, clock, Long.MAX_VALUE);
    }

    /**
     * So many steps of a search, which end it at the same place on every machine: unlike a time, it leaves the answer a
     * function of the request. A second has some hundreds of thousands of them to a few million.
     *
     * @param steps how many, at least one
     * @return the budget
     * @throws IllegalArgumentException where there are fewer
     */
    public static Budget ofSteps(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("A budget is some steps: give one or more, or use unlimited().");
        }
        return new Budget(Duration.ZERO, null, steps);
    }

    /**
     * Starts the time; for the library's own use.
     *
     * @return the budget as it runs
     */
    public Running start() {
        return clock == null
                ? new Running(null, Instant.MAX, most)
                : new Running(clock, clock.instant().plus(time), most);
    }

    /** A budget whose time runs. Looks at the clock once in a while, for a look costs more than a step. */
    public static final class Running {
        private static final int STEPS = 256;

        private final @Nullable InstantSource clock;
        private final Instant end;
        private final long most;
        private long steps;
        private long nextLook = STEPS;
        private boolean over;

        private Running(@Nullable InstantSource clock, Instant end, long most) {
            this.clock = clock;
            this.end = end;
            this.most = most;
        }

        /**
         * Counts one step of a search.
         *
         * @return whether the time is over
         */
        public boolean isOver() {
            return isOver(1);
        }

        /**
         * Counts steps, many where what was done is as much work.
         *
         * @param more how many
         * @return whether the time is over
         */
        public boolean isOver(long more) {
            steps += more;
            over |= steps > most;
            if (clock != null && !over && steps >= nextLook) {
                nextLook = steps + STEPS;
                over = !clock.instant().isBefore(end);
            }
            return over;
        }
    }
}
