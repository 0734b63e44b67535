package org.plr.core.benchmarking;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Moment;

/** One thing follows another: nothing is graded in an exercise that is closed or withdrawn, nor before it was opened. */
final class Underway {
    private static final Refusal WITHDRAWN = Refusal.by(
            ClauseId.MOD_3,
            "exercise.withdrawn",
            "$",
            "Open another exercise: this one was withdrawn and counts no more.");
    private static final Refusal CLOSED = Refusal.by(
            ClauseId.MOD_3,
            "exercise.closed",
            "$",
            "Open another exercise: this one is closed, and its result stands.");
    private static final Refusal TOO_EARLY = Refusal.by(
            ClauseId.MOD_3,
            "occurred-at.out-of-order",
            "$.occurredAt",
            "Say a moment after what came before: an exercise is opened, then graded, then closed.");

    private Underway() {}

    /** Why nothing can be withdrawn from it, in a list to which more can be added. */
    static List<Refusal> ifWithdrawn(Exercise exercise) {
        List<Refusal> refusals = new ArrayList<>();
        if (exercise.course().withdrawn()) {
            refusals.add(WITHDRAWN);
        }
        return refusals;
    }

    /** Why nobody can grade now. */
    static List<Refusal> refusals(Exercise exercise, Moment moment) {
        List<Refusal> refusals = ifWithdrawn(exercise);
        if (refusals.isEmpty() && exercise.closedAt().isPresent()) {
            refusals.add(CLOSED);
        }
        if (moment.occurredAt().isBefore(exercise.course().openedAt())) {
            refusals.add(TOO_EARLY);
        }
        return refusals;
    }

    /** Why it cannot be closed now. */
    static List<Refusal> atTheEnd(Exercise exercise, Moment moment) {
        List<Refusal> refusals = refusals(exercise, moment);
        boolean early = moment.occurredAt().isBefore(exercise.course().last());
        if (early && !refusals.contains(TOO_EARLY)) {
            refusals.add(TOO_EARLY);
        }
        return refusals;
    }
}
