package org.plr.core.framework;

import java.util.Objects;

/**
 * How many of a month's reviews are moderated (MOD-2).
 *
 * @param rate the share of all reviews completed in the month; one in five by default
 * @param counting whether the Inadequate ones count toward the rate; they do by default
 */
public record Moderation(Fraction rate, Counting counting) {
    /** The text's 20 per cent, all Inadequate ones among them. */
    public static final Moderation LITERAL = new Moderation(new Fraction(1, 5), Counting.INCLUSIVE);

    /**
     * Refuses what is no rate.
     *
     * @throws IllegalArgumentException where the rate is over 1/1
     */
    public Moderation {
        Objects.requireNonNull(counting, "counting");
        if (!rate.isRate()) {
            throw new IllegalArgumentException("No more than all can be moderated: give a rate in 0/1 to 1/1 (MOD-2).");
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
}
