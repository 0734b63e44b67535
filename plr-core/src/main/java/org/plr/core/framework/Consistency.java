package org.plr.core.framework;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Timescale;

/**
 * What a council may ask beyond the text, so that moderation is even and can be contested. The text asks for none of it.
 *
 * @param spread how the draw is spread over the council (MOD-2)
 * @param second whether a second person moderates blind (MOD-1)
 * @param benchmarkOrNull the exact agreement that whoever reviews alone has reached in a benchmarking exercise (MOD-3), or null
 *     where that is not asked
 * @param disputes by when a decision can be disputed (MOD-5)
 */
public record Consistency(
        Spread spread, Second second, @Nullable Fraction benchmarkOrNull, Disputes disputes) {
    /** Nothing of it. */
    public static final Consistency LITERAL =
            new Consistency(new Spread(Allocation.NONE, null), new Second(null), null, new Disputes(null, null));

    /**
     * Refuses what is no share.
     *
     * @throws IllegalArgumentException where the agreement is over 1/1
     */
    public Consistency {
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(disputes, "disputes");
        if (benchmarkOrNull != null && !benchmarkOrNull.isRate()) {
            throw new IllegalArgumentException("Nobody agrees more than always: give a share in 0/1 to 1/1 (MOD-3).");
        }
    }

    /**
     * The agreement that whoever reviews alone has to have reached (MOD-3).
     *
     * @return the share of grades in exact agreement, or empty where that is not asked
     */
    public Optional<Fraction> benchmark() {
        return Optional.ofNullable(benchmarkOrNull);
    }

    /**
     * How the drawn part is shared out over service areas: in proportion to the reviews in each that are not certain, never
     * more than there are. Where two have the same claim to the last one, that with the lowest ticket has it.
     */
    public enum Allocation {
        /** Not at all: the lowest tickets are drawn, wherever they are. */
        NONE,
        /**
         * By largest remainders. Familiar, and each stratum gets its quota rounded down or up; but when one more is drawn in
         * all, a small stratum may get one fewer (the Alabama paradox: of 6, 6 and 2 reviews, 10 are 4, 4, 2 and 11 are 5, 5,
         * 1).
         */
        HAMILTON,
        /** By odd divisors (Webster, Sainte-Laguë). One more drawn in all takes none from any; a quota may be missed. */
        WEBSTER
    }

    /**
     * How the draw is spread over the council.
     *
     * @param allocation how the drawn part is shared out over service areas
     * @param everyManagerWithinOrNull for how long a manager's reviews may go without moderation, before the next is moderated
     *     for certain; null where chance alone decides
     */
    public record Spread(Allocation allocation, @Nullable Period everyManagerWithinOrNull) {
        /** Refuses null for the allocation. */
        public Spread {
            Objects.requireNonNull(allocation, "allocation");
        }

        /**
         * For how long a manager may go without moderation.
         *
         * @return a period, or empty where chance alone decides
         */
        public Optional<Period> everyManagerWithin() {
            return Optional.ofNullable(everyManagerWithinOrNull);
        }
    }

    /**
     * A second, blind moderation.
     *
     * @param agreeWithinOrNull how many steps of the scale two moderators may lie apart and still agree, though never across
     *     the boundary of Inadequate; null where nobody moderates a second time
     */
    public record Second(@Nullable Integer agreeWithinOrNull) {
        /**
         * Refuses a negative distance.
         *
         * @throws IllegalArgumentException where the distance is below 0
         */
        public Second {
            if (agreeWithinOrNull != null && agreeWithinOrNull < 0) {
                throw new IllegalArgumentException("Two grades lie no steps apart or more: give 0 or more (MOD-1).");
            }
        }

        /**
         * How far apart two moderators may be and still agree.
         *
         * @return steps of the scale, or empty where nobody moderates a second time
         */
        public OptionalInt agreeWithin() {
            return agreeWithinOrNull == null ? OptionalInt.empty() : OptionalInt.of(agreeWithinOrNull);
        }
    }

    /**
     * Disputes of a moderation's decision.
     *
     * @param raisedWithinOrNull days after the decision within which it can be disputed, or null where at any time
     * @param decidedWithinOrNull days after a dispute was raised by which it is decided, or null where no time is set
     */
    public record Disputes(Timescale.@Nullable Days raisedWithinOrNull, Timescale.@Nullable Days decidedWithinOrNull) {
        /**
         * Within which time a decision can be disputed.
         *
         * @return days after the decision, or empty where at any time
         */
        public Optional<Timescale.Days> raisedWithin() {
            return Optional.ofNullable(raisedWithinOrNull);
        }

        /**
         * By when a dispute is decided.
         *
         * @return days after it was raised, or empty where no time is set
         */
        public Optional<Timescale.Days> decidedWithin() {
            return Optional.ofNullable(decidedWithinOrNull);
        }
    }
}
