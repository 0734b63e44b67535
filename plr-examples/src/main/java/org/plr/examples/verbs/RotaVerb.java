package org.plr.examples.verbs;

import java.util.List;
import org.plr.core.Outcome;
import org.plr.core.rota.RotaLine;
import org.plr.core.rota.RotaMember;
import org.plr.core.rota.Turn;
import org.plr.core.rota.YearPlan;
import org.plr.core.rota.YearRota;
import org.plr.core.rota.YearRotaRequest;

/** The verb {@code rota}: in which line each manager reviews in each month (ROL-3). */
final class RotaVerb {
    private static final String HELP = """
            plr rota: in which line each manager completes the review of each month, inside the own and outside (ROL-3)

            takes    {"managers":[{"id":"M1","line":"North"}],"lines":[{"id":"North","perMonth":2?}]?,
                      "months":4,"insideTarget":2}
            answers  {"plan":[{"month":0,"manager":"M1","line":"North"}],"deviation":0,"because":"…"}

            What is marked with ? may be left out: lines are those that managers name, and each receives as many reviews a
            month as it has managers. "insideTarget" is how many of a manager's reviews are wanted inside the own line over
            all months; "deviation" sums how far managers are from it, and is the least there can be. Then what is outside
            is spread evenly, and then the same line seldom comes two months running.
            """;

    private RotaVerb() {}

    static Verb verb() {
        return new JsonVerb(
                new JsonVerb.Words("rota", "in which line each manager reviews, month by month (ROL-3)", HELP),
                RotaVerb::answer);
    }

    private static Answer answer(Given question) {
        question.only("managers", "lines", "months", "insideTarget");
        Outcome<YearPlan> plan = YearRota.plan(new YearRotaRequest(
                question.required("managers", Kind.listOf((json, path) -> manager(Kind.OBJECT.read(json, path)))),
                question.optional("lines", Kind.listOf((json, path) -> line(Kind.OBJECT.read(json, path))))
                        .orElse(List.of()),
                question.required("months", Kind.WHOLE),
                question.required("insideTarget", Kind.WHOLE)));
        return plan.isAccepted() ? answer(plan.value()) : Answer.refused(plan.refusals());
    }

    private static RotaMember manager(Given manager) {
        manager.only("id", "line");
        return new RotaMember(manager.required("id", Kind.TEXT), manager.required("line", Kind.TEXT));
    }

    private static RotaLine line(Given line) {
        line.only("id", "perMonth");
        return new RotaLine(
                line.required("id", Kind.TEXT),
                line.optional("perMonth", Kind.WHOLE).orElse(null));
    }

    private static Answer answer(YearPlan plan) {
        return Answer.of(new Fields()
                .with("plan", plan.turns().stream().map(RotaVerb::turn).toList())
                .with("deviation", plan.deviation())
                .with("because", plan.because())
                .done());
    }

    private static Json turn(Turn turn) {
        return new Fields()
                .with("month", turn.month())
                .with("manager", turn.manager())
                .with("line", turn.line())
                .done();
    }
}
