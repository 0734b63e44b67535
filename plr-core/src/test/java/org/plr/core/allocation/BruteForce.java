package org.plr.core.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plr.core.ticket.Ids;
import org.plr.core.ticket.PairTickets;

/** Every plan of a small request, one after another. */
final class BruteForce {
    private final AssignmentRequest request;
    private final List<int[]> plans = new ArrayList<>();

    BruteForce(AssignmentRequest request) {
        this.request = request;
        extend(new int[request.rows().size()], 0);
    }

    private void extend(int[] plan, int row) {
        if (row == plan.length) {
            if (keepsToLimits(plan)) {
                plans.add(plan.clone());
            }
            return;
        }
        for (int column = 0; column < request.columns().size(); column++) {
            if (!isForbidden(row, column)) {
                plan[row] = column;
                extend(plan, row + 1);
            }
        }
    }

    private boolean isForbidden(int row, int column) {
        return request.forbidden()
                .contains(new Pairing(
                        request.rows().get(row), request.columns().get(column).id()));
    }

    private boolean keepsToLimits(int[] plan) {
        int[] loads = new int[request.columns().size()];
        for (int column : plan) {
            loads[column]++;
        }
        for (int column = 0; column < loads.length; column++) {
            Column taker = request.columns().get(column);
            if (loads[column] > taker.capacity() || loads[column] < taker.minimum()) {
                return false;
            }
        }
        return true;
    }

    List<int[]> plans() {
        return plans;
    }

    /** The best plan by the aims and then by the columns' ids, row by row in the order of their bytes. */
    Optional<int[]> best(IntFunction<PairTickets> tickets) {
        Comparator<int[]> order = (a, b) -> 0;
        for (Aim aim : request.aims()) {
            order = order.thenComparing((a, b) -> compare(reached(aim, a), reached(aim, b)));
        }
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < request.rows().size(); row++) {
            rows.add(row);
        }
        rows.sort((a, b) -> Ids.byBytes(request.rows().get(a), request.rows().get(b)));
        for (int row : rows) {
            order = order.thenComparing(
                    (a, b) -> a[row] == b[row] ? 0 : tickets.apply(row).isBefore(row, a[row], b[row]) ? -1 : 1);
        }
        return plans.stream().min(order);
    }

    List<Long> reached(Aim aim, int[] plan) {
        List<Long> values = new ArrayList<>();
        if (aim.kind() == Aim.Kind.EVEN) {
            for (int column = 0; column < aim.loads().length; column++) {
                long load = aim.loads()[column];
                for (int taken : plan) {
                    load += taken == column ? 1 : 0;
                }
                values.add(load);
            }
        } else {
            for (int row = 0; row < plan.length; row++) {
                values.add(aim.costs().at(row, plan[row]));
            }
        }
        if (aim.kind() == Aim.Kind.LEAST) {
            return List.of(values.stream().mapToLong(Long::longValue).sum());
        }
        values.sort(Collections.reverseOrder());
        return values;
    }

    static int compare(List<Long> a, List<Long> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Long.compare(a.get(i), b.get(i));
            }
        }
        return 0;
    }
}
