package org.plr.core.framework;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How soon an immediate concern or an Inadequate grade is shared in writing (CON-1). Elapsed time, the same through both
 * changes of the clock.
 *
 * @param within how long after the concern was identified or the grade given, whichever is earlier; 24 hours by default
 * @param remindAfter how long after it whoever owes the sharing is reminded, step by step, while it is open; 4, 12 and 20
 *     hours by default. A step at or past the due time chases what is overdue
 */
public record Sharing(Duration within, List<Duration> remindAfter) {
    /** The text's 24 hours, with the library's steps. */
    public static final Sharing LITERAL =
            new Sharing(Duration.ofHours(24), List.of(Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(20)));

    /**
     * Keeps the steps as they are now.
     *
     * @throws IllegalArgumentException where a time is not positive or the steps do not ascend
     */
    public Sharing {
        Objects.requireNonNull(within, "within");
        remindAfter = List.copyOf(remindAfter);
        Duration last = Duration.ZERO;
        for (Duration step : remindAfter) {
            if (step.compareTo(last) <= 0) {
                throw new IllegalArgumentException(
                        "Reminders follow one another: give positive times, each longer than the one before (CON-1).");
            }
            last = step;
        }
        if (within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("Sharing takes some time: give a positive one, such as PT24H (CON-1).");
        }
    }
}
