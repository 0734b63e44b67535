package org.plr.core.tracker;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.concern.Action;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.review.Review;

/**
 * One remedial action on a tracker (CON-3, LNK-2).
 *
 * @param review the review that raised it
 * @param action the action as it is now
 * @param number which action of the review it is, from 1, as they were raised
 * @param dutyOrNull what is owed for it, or null where the framework asks for no duty
 */
public record TrackedAction(
        Review review, Action action, int number, @Nullable Duty dutyOrNull) {

    /** {@return when it is due, as {@link Duty#due} says, or empty where no time is set} */
    public Optional<Instant> due() {
        return Optional.ofNullable(dutyOrNull).flatMap(Duty::due);
    }

    /**
     * How it stands at a moment.
     *
     * @param now the moment
     * @return void where it was withdrawn, or its review was; overdue where its time has passed and it is not done
     */
    public Standing standing(Instant now) {
        if (dutyOrNull != null) {
            return dutyOrNull.standing(now);
        }
        return action.withdrawn() ? Standing.VOID : action.isOpen() ? Standing.OPEN : Standing.MET;
    }
}
