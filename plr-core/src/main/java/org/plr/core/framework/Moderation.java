package org.plr.core.framework;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Timescale;
import org.plr.core.people.Role;

/**
 * How many of a month's reviews are moderated (MOD-2), by whom (MOD-1), and what a changed grade does (MOD-6, MOD-7).
 *
 * @param sample how many
 * @param moderators who moderates
 * @param afterwards what follows
 * @param consistency what a council may ask beyond the text
 */
public record Moderation(Sample sample, Moderators moderators, Afterwards afterwards, Consistency consistency) {
    /** The text's 20 per cent, all Inadequate ones among them, by Practice Learning Reviewers. */
    public static final Moderation LITERAL = new Moderation(
            new Sample(new Fraction(1, 5), Counting.INCLUSIVE, Rounding.UP, null),
            new Moderators(Set.of(Role.PRACTICE_LEARNING_REVIEWER), Set.of(Role.PRACTICE_LEARNING_REVIEWER)),
            new Afterwards(List.of(), From.DECIDED, Raised.DUTIES_STAY),
            Consistency.LITERAL);

    /** Refuses null. */
    public Moderation {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(moderators, "moderators");
        Objects.requireNonNull(afterwards, "afterwards");
        Objects.requireNonNull(consistency, "consistency");
    }

    /**
     * The share of all reviews completed in the month.
     *
     * @return one in five by default
     */
    public Fraction rate() {
        return sample.rate;
    }

    /**
     * Whether the Inadequate ones count toward the rate.
     *
     * @return they do by default
     */
    public Counting counting() {
        return sample.counting;
    }

    /**
     * How many of a month's reviews are moderated (MOD-2).
     *
     * @param rate the share of all reviews completed in the month
     * @param counting whether the Inadequate ones count toward the rate
     * @param rounding what becomes of a part of a review
     * @param withinOrNull how many days after the month's end the moderation is done, or null where the council sets none
     */
    public record Sample(Fraction rate, Counting counting, Rounding rounding, Timescale.@Nullable Days withinOrNull) {
        /**
         * Refuses what is no rate.
         *
         * @throws IllegalArgumentException where the rate is over 1/1
         */
        public Sample {
            Objects.requireNonNull(counting, "counting");
            Objects.requireNonNull(rounding, "rounding");
            if (!rate.isRate()) {
                throw new IllegalArgumentException(
                        "No more than all can be moderated: give a rate in 0/1 to 1/1 (MOD-2).");
            }
        }

        /**
         * How soon the moderation is done.
         *
         * @return days after the month's end, or empty where the council sets none
         */
        public Optional<Timescale.Days> within() {
            return Optional.ofNullable(withinOrNull);
        }
    }

    /** How the Inadequate reviews, which are always moderated, stand to the rate. */
    public enum Counting {
        /** They count toward it: where they are more than the rate, no other is drawn. */
        INCLUSIVE,
        /** They count toward it, and at least one other is drawn. */
        INCLUSIVE_AT_LEAST_ONE,
        /** They come on top of the rate of the others. */
        ADDITIVE,
        /** They come on top of the rate of all. */
        FULL_PLUS
    }

    /** What becomes of a part of a review: 20 per cent of 23 are 4.6. */
    public enum Rounding {
        /** 5 of 23: never less than the rate. */
        UP,
        /** 5 of 23, and 4 of 22: a half goes up. */
        HALF_UP,
        /** 4 of 23. */
        DOWN
    }

    /**
     * Who moderates (MOD-1).
     *
     * @param roles the roles, in the council's order
     * @param ofInadequate the roles for a review graded Inadequate
     */
    public record Moderators(Set<Role> roles, Set<Role> ofInadequate) {
        /**
         * Keeps the roles as they are now.
         *
         * @throws IllegalArgumentException where there is none
         */
        public Moderators {
            roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
            ofInadequate = Collections.unmodifiableSet(new LinkedHashSet<>(ofInadequate));
            if (roles.isEmpty() || ofInadequate.isEmpty()) {
                throw new IllegalArgumentException("Somebody moderates: name a role (MOD-1).");
            }
        }
    }

    /**
     * What follows a moderation.
     *
     * @param escalated the grades with which a review is escalated to the Service Manager (MOD-6); where none is said,
     *     those that count as Inadequate
     * @param from from when the duties of a grade turned Inadequate run (MOD-7)
     * @param raised what a raised grade ends (MOD-7)
     */
    public record Afterwards(List<Grade> escalated, From from, Raised raised) {
        /** Keeps the grades as they are now. */
        public Afterwards {
            escalated = List.copyOf(escalated);
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(raised, "raised");
        }
    }

    /** From when the duties run, where moderation finds a concern or turns a grade Inadequate (MOD-7). */
    public enum From {
        /** From the moderation's decision. */
        DECIDED,
        /** From when the review was graded. */
        GRADED
    }

    /** What becomes of duties begun under Inadequate, where moderation raises the grade (MOD-7). */
    public enum Raised {
        /** They stay. */
        DUTIES_STAY,
        /** They end. */
        DUTIES_END
    }
}
