package org.plr.benchmarks.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plr.core.Outcome;
import org.plr.core.allocation.Aim;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.Assigning;
import org.plr.core.allocation.Assignment;
import org.plr.core.allocation.AssignmentRequest;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Column;
import org.plr.core.allocation.Costs;
import org.plr.core.allocation.Pairing;

/** This library. Where there is no plan its reason is checked too. It takes problems whose slots cost nothing. */
final class Library implements Peer {

    @Override
    public String name() {
        return "this library";
    }

    @Override
    public Optional<int[]> solve(Problem problem) {
        Assignment found = assign(request(problem));
        if (found instanceof Assigned plan) {
            return Optional.of(
                    IntStream.range(0, problem.rows()).map(plan::column).toArray());
        }
        requireReason(problem, (Blocked) found);
        return Optional.empty();
    }

    static Assignment assign(AssignmentRequest request) {
        Outcome<Assignment> outcome = Assigning.assign(request);
        if (!outcome.isAccepted()) {
            throw new IllegalStateException("The library refuses: " + outcome.refusals());
        }
        return outcome.value();
    }

    static AssignmentRequest request(Problem problem) {
        List<String> rows = ids("manager", problem.rows());
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < problem.columns(); column++) {
            if (Arrays.stream(problem.slots()[column]).anyMatch(each -> each != 0)) {
                throw new IllegalArgumentException("A slot that costs cannot be asked for.");
            }
            columns.add(Column.of("reviewer-" + column, problem.slots()[column].length));
        }
        List<Pairing> forbidden = new ArrayList<>();
        for (int row = 0; row < problem.rows(); row++) {
            for (int column = 0; column < problem.columns(); column++) {
                if (!problem.allows(row, column)) {
                    forbidden.add(new Pairing(rows.get(row), columns.get(column).id()));
                }
            }
        }
        Costs costs =
                Costs.of(problem.rows(), problem.columns(), (row, column) -> Math.max(0, problem.cost()[row][column]));
        return AssignmentRequest.of(rows, columns)
                .withForbidden(forbidden)
                .withAims(List.of(Aim.least("the way", costs)));
    }

    private static List<String> ids(String what, int count) {
        return IntStream.range(0, count).mapToObj(i -> what + "-" + i).toList();
    }

    /** The rows named can go to the columns named alone, and are just one too many. */
    private static void requireReason(Problem problem, Blocked blocked) {
        List<String> names = ids("reviewer", problem.columns());
        List<String> rows = ids("manager", problem.rows());
        int room = 0;
        for (String column : blocked.columns()) {
            room += problem.slots()[names.indexOf(column)].length;
        }
        boolean holds = blocked.rows().size() == room + 1;
        for (String row : blocked.rows()) {
            for (int column = 0; column < problem.columns(); column++) {
                holds &= !problem.allows(rows.indexOf(row), column)
                        || blocked.columns().contains(names.get(column));
            }
        }
        if (!holds) {
            throw new IllegalStateException(problem.name() + ": the library's reason is none: " + blocked.because());
        }
    }
}
