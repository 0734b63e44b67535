package org.plr.core.framework;

import java.time.Period;
import java.util.Objects;

/**
 * When a review graded Inadequate is audited again (CON-5), and by whom. Graded on 28 March 2026, it is audited again from
 * 28 May 2026 and no later than 28 June 2026.
 *
 * @param timing when
 * @param share which share of the Inadequate reviews is audited again; all of them by default, 1/1. Where it is less, each
 *     is drawn by itself: {@link #share} is the chance of each, so of 40 at 1/2 some 20 are drawn, and in a bad run 12
 * @param manager which manager
 */
public record ReAudit(Timing timing, Fraction share, By manager) {
    /** The text's 2 months from the grading, with the library's window of a month, preferably by the same manager. */
    public static final ReAudit LITERAL = new ReAudit(
            new Timing(Period.ofMonths(2), Period.ofMonths(1), From.GRADED), new Fraction(1, 1), By.SAME_PREFERRED);

    /**
     * Refuses what is no share.
     *
     * @throws IllegalArgumentException where the share is over 1/1
     */
    public ReAudit {
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(manager, "manager");
        if (!share.isRate()) {
            throw new IllegalArgumentException(
                    "No more than all can be audited again: give a share in 0/1 to 1/1 (CON-5).");
        }
    }

    /**
     * How long after the grading it opens.
     *
     * @return the period
     */
    public Period after() {
        return timing.after;
    }

    /**
     * How long after that it is overdue.
     *
     * @return the period
     */
    public Period window() {
        return timing.window;
    }

    /**
     * When a review is audited again.
     *
     * @param after how long after the start it opens, added once and clamped to the month's end; 2 months by default
     * @param window how long after that it is overdue; the library's month by default
     * @param from what the start is; the grading by default
     */
    public record Timing(Period after, Period window, From from) {
        /**
         * Refuses what is no length.
         *
         * @throws IllegalArgumentException where a period is zero or has a negative part
         */
        public Timing {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(from, "from");
            if (after.isZero() || after.isNegative() || window.isZero() || window.isNegative()) {
                throw new IllegalArgumentException("A re-audit waits some time: give positive periods (CON-5).");
            }
        }
    }

    /** From when the time runs. */
    public enum From {
        /** From when the grade was given. */
        GRADED,
        /** From when the review was returned; until then no re-audit is owed. */
        RETURNED
    }

    /** Which manager audits again. */
    public enum By {
        /** Preferably the one who completed the review; another with a reason. */
        SAME_PREFERRED,
        /** The one who completed the review and no other. */
        SAME_REQUIRED,
        /** Another than the one who completed the review. */
        OTHER_REQUIRED
    }
}
