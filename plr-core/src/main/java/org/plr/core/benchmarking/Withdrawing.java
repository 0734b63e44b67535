package org.plr.core.benchmarking;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.review.Correction;

/**
 * Withdraws an exercise that was recorded by mistake, open or closed, with the reason and who approved. It meets no duty any
 * more, and nobody has reached a benchmark by it.
 *
 * @param correction why, and who approved
 */
@RuleOf("MOD-3")
record Withdrawing(@Nullable Correction correction) implements Request {

    @Override
    public void check(Checks checks) {
        if (checks.required(ClauseId.MOD_3, "$.correction", correction) && correction != null) {
            correction.check(checks);
        }
    }

    Decision decide(Exercise exercise, Moment moment) {
        Correction why = Objects.requireNonNull(correction, "correction");
        List<Refusal> refusals = Underway.ifWithdrawn(exercise);
        refusals.addAll(why.refusals(moment));
        return refusals.isEmpty()
                ? Decision.accept()
                        .tell(
                                Exercise.stream(exercise.ref()),
                                new BenchmarkingFact.Withdrawn(
                                        moment.pen().keep(why.reason()),
                                        Objects.requireNonNull(why.approver(), "approver")),
                                moment)
                : Decision.refuse(refusals);
    }
}
