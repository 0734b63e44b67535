package org.plr.core.framework;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How soon immediate action is taken (CON-2). The text gives no time: then the duty is open until the action is recorded,
 * and never overdue.
 *
 * @param withinOrNull how long after the concern was identified or the grade given, or null where the council sets none
 */
public record ImmediateAction(@Nullable Duration withinOrNull) {
    /** No time. */
    public static final ImmediateAction LITERAL = new ImmediateAction(null);

    /**
     * Refuses what is no length.
     *
     * @throws IllegalArgumentException where the time is not positive
     */
    public ImmediateAction {
        if (withinOrNull != null && (withinOrNull.isZero() || withinOrNull.isNegative())) {
            throw new IllegalArgumentException("Immediate action takes some time: give a positive one (CON-2).");
        }
    }

    /**
     * How soon.
     *
     * @return elapsed time, or empty where the council sets none
     */
    public Optional<Duration> within() {
        return Optional.ofNullable(withinOrNull);
    }
}
