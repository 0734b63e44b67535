package org.plr.examples.verbs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.Assigning;
import org.plr.core.allocation.Assignment;
import org.plr.core.allocation.Blocked;

/** The verb {@code assign}: each row to one column, at the least cost. */
final class AssignVerb {
    private static final String HELP = """
            plr assign: each row to one column, at the least cost, or what stands in the way

            takes    {"rows":["PLR-1","PLR-2"],"columns":[{"id":"Ann","capacity":2,"minimum":1?}],
                      "cost":[[3],[5]],"forbidden":[["PLR-2","Ann"]]?}
            answers  {"assignment":{"PLR-1":"Ann"},"cost":3,"proved":true}
            or, with exit code 1,
                     {"infeasible":{"rows":["PLR-2"],"columns":[],"because":"1 row can go to no column."}}

            "cost" has a list for each row and in it a number for each column. A column takes at most its capacity and at
            least its minimum. Of several plans at the least cost it is the one in which the first row by the bytes of its
            id has the first column by the bytes of its id, then the second row, and so on.
            """;

    private AssignVerb() {}

    static Verb verb() {
        return new JsonVerb(
                new JsonVerb.Words("assign", "each row to one column, at the least cost", HELP), AssignVerb::answer);
    }

    private static Answer answer(Given question) {
        AssignQuestion asked = AssignQuestion.of(question);
        Outcome<Assignment> answer = Assigning.assign(asked.request());
        List<Refusal> refusals = Stream.concat(asked.refusals().stream(), answer.refusals().stream())
                .toList();
        if (!refusals.isEmpty()) {
            return Answer.refused(refusals);
        }
        return answer.value() instanceof Assigned plan
                ? plan(asked, plan)
                : infeasible("rows", "columns", (Blocked) answer.value());
    }

    private static Answer plan(AssignQuestion asked, Assigned plan) {
        return Answer.of(new Fields()
                .with("assignment", object(plan.columns()))
                .with("cost", asked.cost(plan.reached(0).get(0)))
                .with("proved", plan.isProved())
                .done());
    }

    /** What stands in the way, under the names of the verb. */
    static Answer infeasible(String rows, String columns, Blocked blocked) {
        return Answer.failed(new Fields()
                .with(
                        "infeasible",
                        new Fields()
                                .with(rows, blocked.rows())
                                .with(columns, blocked.columns())
                                .with("because", blocked.because())
                                .done())
                .done());
    }

    static Json object(Map<String, ?> members) {
        Fields object = new Fields();
        members.forEach(object::with);
        return object.done();
    }

    static List<String> pair(Json json, String path) {
        List<String> pair = Kind.listOf(Kind.TEXT).read(json, path);
        if (pair.size() != 2) {
            throw new Unreadable(path, "is a list of " + pair.size(), "a pair such as [\"PLR-1\",\"Ann\"]");
        }
        return pair;
    }
}
