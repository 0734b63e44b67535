package org.plr.core.rota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.people.PersonRef;

/**
 * Gives each manager a case of their own for the month (ROL-2), from the universe of open cases, inside and outside their
 * line and across service areas (ROL-3).
 *
 * <p>Nobody reviews a case that they hold or supervise directly, or did within the rules' time; no child is reviewed again
 * within the rules' time. In this order: as few managers as can be go without a case; as few as can be are on the other side
 * of their line than the one of which they had fewer; as few as can be go to a service area where they were before; each
 * service area has its share. All of it exactly: {@link RotaPlan#isProved}. Which case it is then is drawn: practitioners
 * whose work was reviewed least come first, and the lowest ticket among them; so whoever has the cases and the seed can
 * repeat it.
 *
 * <p>Pure: no clock, no randomness of its own, one thread. The same request in whatever order gives the same plan.
 */
@RuleOf({"ROL-2", "ROL-3"})
public final class MonthRota {
    private static final int MOST_TURNS = 20_000;

    private MonthRota() {}

    /**
     * Plans.
     *
     * <p>Refused, each with its path: no manager ({@code managers.missing}), one who is there twice ({@code
     * managers.repeated}), whom the organisation does not know that day ({@code managers.unknown}) or who is to have no case
     * or over 100 ({@code managers.cases.out-of-range}); over 20,000 cases to be given ({@code managers.too-many}); no open
     * case ({@code cases.missing}), over 5,000,000 ({@code cases.too-many}), or a child who is there twice ({@code
     * cases.child.repeated}).
     *
     * @param request who is to be given cases, and from which
     * @return the plan, or every refusal
     */
    public static Outcome<RotaPlan> plan(RotaRequest request) {
        RefTable children = new RefTable(Math.min(request.cases().size(), RotaRequest.MOST_CASES));
        List<Refusal> refusals = refusals(request, children);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<DueReviewer> managers = request.managers().stream()
                .sorted(Comparator.comparing(due -> due.manager().text()))
                .toList();
        List<PersonRef> people = managers.stream().map(DueReviewer::manager).toList();
        Universe universe = new Universe(request, people, children);
        Turns turns = new Turns(managers, universe, request.terms().rules());
        MonthSolver solver = new MonthSolver(universe, turns, request.terms().rules(), managers);
        return Outcome.accepted(new RotaPlan(universe, turns, solver));
    }

    private static List<Refusal> refusals(RotaRequest request, RefTable children) {
        List<Refusal> refusals = new ArrayList<>();
        Set<PersonRef> seen = new HashSet<>();
        long turns = 0;
        for (int i = 0; i < request.managers().size(); i++) {
            DueReviewer due = request.managers().get(i);
            String path = "$.managers[" + i + "]";
            if (!seen.add(due.manager())) {
                refusals.add(refusal("managers.repeated", path, "Name each manager once."));
            } else if (request.day()
                    .organisation()
                    .posts(due.manager(), request.day().date())
                    .isEmpty()) {
                refusals.add(refusal("managers.unknown", path, "Name somebody who has a post on that day."));
            }
            if (due.cases() < 1 || due.cases() > 100) {
                refusals.add(refusal(
                        "managers.cases.out-of-range", path + ".cases", "Give each manager 1 to 100 cases a month."));
            }
            turns += due.cases();
        }
        if (turns > MOST_TURNS) {
            refusals.add(refusal("managers.too-many", "$.managers", "Give out at most 20,000 cases at once."));
        }
        if (seen.isEmpty()) {
            refusals.add(refusal("managers.missing", "$.managers", "Name at least one manager."));
        }
        refusals.addAll(ofCases(request.cases(), children));
        return refusals;
    }

    static List<Refusal> ofCases(List<OpenCase> cases) {
        return ofCases(cases, new RefTable(Math.min(cases.size(), RotaRequest.MOST_CASES)));
    }

    /** Numbers the children on the way. */
    private static List<Refusal> ofCases(List<OpenCase> cases, RefTable children) {
        if (cases.isEmpty() || cases.size() > RotaRequest.MOST_CASES) {
            return List.of(
                    cases.isEmpty()
                            ? refusal("cases.missing", "$.cases", "Load the open cases first: there is none.")
                            : refusal("cases.too-many", "$.cases", "Give at most 5,000,000 open cases."));
        }
        for (int i = 0; i < cases.size(); i++) {
            if (children.put(cases.get(i).child()) < i) {
                return List.of(refusal(
                        "cases.child.repeated",
                        "$.cases[" + i + "].child",
                        "Keep one row for each child: this one is there before."));
            }
        }
        return List.of();
    }

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.ROL_2, code, path, message);
    }
}
