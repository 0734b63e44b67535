package org.plr.core.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.flow.Face;
import org.plr.core.ticket.Ids;

/**
 * Gives each row exactly one column, so that no column gets more than it can take or less than it must, and the aims are
 * reached in their order. What the aims leave open is decided by ticket: of all plans that reach them, the one in which the
 * first row by the bytes of its id has its lowest ticket, then the second, and so on. A ticket is the HMAC-SHA256 of {@code
 * row LF column} under the request's key; without a key the columns' ids compare as bytes.
 *
 * <p>Rows of equal weight are solved by minimum-cost flow, which proves its answer. Rows of different weights are searched
 * by branch and bound, which may take long; a {@link Budget} ends it with the best plan found and its gap.
 *
 * <p>Pure: no clock but the budget's, no randomness, one thread.
 */
public final class Assigning {
    private static final Refusal OVER = Refusal.plain(
            "budget.over", "$", "Give the search more time: in what it had, it found no plan and ruled none out.");

    private Assigning() {}

    /**
     * Assigns.
     *
     * <p>Refused, each with its path: ids that are missing ({@code id.missing}), too long ({@code id.too-long}), with
     * control characters ({@code id.control-characters}) or another's in Unicode's form NFC ({@code id.repeated}); no
     * column ({@code columns.missing}); a negative capacity or minimum ({@code capacity.negative}, {@code
     * minimum.negative}), a minimum over its capacity ({@code minimum.over-capacity}); a forbidden pair that names somebody
     * unknown ({@code id.unknown}); costs, loads or weights of another size than the request ({@code cost.other-size},
     * {@code loads.other-size}, {@code weight.other-size}) or out of range ({@code cost.too-large}, {@code
     * load.out-of-range}, {@code weight.out-of-range}); weights with more than one aim or with minimums ({@code
     * weights.with-others}); a search that its budget ended before it found a plan or ruled one out ({@code budget.over}); over 50,000,000 pairs ({@code rows.too-many}). No row at all is well: there is nothing to do.
     *
     * @param request what is given out, to whom, and what is to be reached
     * @return {@link Assigned}, {@link Blocked} where there is no plan, or every refusal
     */
    public static Outcome<Assignment> assign(AssignmentRequest request) {
        AssignmentCheck check = new AssignmentCheck(request);
        if (!check.refusals().isEmpty()) {
            return Outcome.refused(check.refusals());
        }
        Face face = check.face();
        if (!check.refusals().isEmpty()) {
            return Outcome.refused(check.refusals());
        }
        return solve(new Problem(request, normal(request.rows()), columns(request), face))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(List.of(OVER)));
    }

    private static List<String> columns(AssignmentRequest request) {
        return normal(request.columns().stream().map(Column::id).toList());
    }

    private static List<String> normal(List<String> ids) {
        List<String> normal = new ArrayList<>(ids.size());
        for (String id : ids) {
            normal.add(Ids.normal(id));
        }
        return List.copyOf(normal);
    }

    /** Also with a cell less, when somebody asks what else could be; empty where a budget ended before there was any. */
    static Optional<Assignment> solve(Problem problem) {
        return problem.request().weights() == null ? Optional.of(flow(problem)) : Weighing.solve(problem);
    }

    private static Assignment flow(Problem problem) {
        Levels levels = Levels.reach(problem.face(), problem.request().aims());
        return levels == null
                ? new Obstacle(
                                problem.face(),
                                problem.rows(),
                                problem.columns(),
                                problem.request().nouns())
                        .find()
                : new Assigned(problem, problem.settled(levels), true, 0);
    }
}
