package org.plr.core.framework;

import java.time.Period;
import java.util.Objects;

/**
 * When a review graded Inadequate is audited again (CON-5). Graded on 28 March 2026, it is audited again from 28 May 2026
 * and no later than 28 June 2026.
 *
 * @param after how long after the grading it opens, added once and clamped to the month's end; 2 months by default
 * @param window how long after that it is overdue; the library's month by default
 */
public record ReAudit(Period after, Period window) {
    /** The text's 2 months, with the library's window of a month. */
    public static final ReAudit LITERAL = new ReAudit(Period.ofMonths(2), Period.ofMonths(1));

    /**
     * Refuses what is no length.
     *
     * @throws IllegalArgumentException where a period is zero or has a negative part
     */
    public ReAudit {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(window, "window");
        if (after.isZero() || after.isNegative() || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("A re-audit waits some time: give positive periods (CON-5).");
        }
    }
}
