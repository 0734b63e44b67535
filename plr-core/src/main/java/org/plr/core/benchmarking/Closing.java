package org.plr.core.benchmarking;

import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;

/** Closes an exercise (MOD-3): no more grades are taken, and everybody who took part sees the result. */
@RuleOf("MOD-3")
record Closing() implements Request {

    @Override
    public void check(Checks checks) {
        // nothing is said with it
    }

    static Decision decide(Exercise exercise, Moment moment) {
        List<Refusal> refusals = Underway.atTheEnd(exercise, moment);
        return refusals.isEmpty()
                ? Decision.accept()
                        .tell(Exercise.stream(exercise.ref()), new BenchmarkingFact.Closed(exercise.compared()), moment)
                : Decision.refuse(refusals);
    }
}
