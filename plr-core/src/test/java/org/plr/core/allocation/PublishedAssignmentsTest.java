package org.plr.core.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Instances whose best value is known: assignment.json says from where. */
class PublishedAssignmentsTest {

    private static List<String> rows(int count) {
        return IntStream.range(0, count).mapToObj(row -> "r" + row).toList();
    }

    private static List<Column> columns(int... capacities) {
        List<Column> columns = new ArrayList<>();
        for (int capacity : capacities) {
            columns.add(Column.of("c" + columns.size(), capacity));
        }
        return columns;
    }

    private static Assigned plan(AssignmentRequest request) {
        Assigned plan = (Assigned) Assigning.assign(request).value();
        assertTrue(plan.isProved());
        return plan;
    }

    private static int[] choice(Assigned plan, int rows) {
        return IntStream.range(0, rows).map(plan::column).toArray();
    }

    /** First come, first served gives moderator 0 to the first review and strands the second. */
    @Test
    void matching_greedy_stuck_has_one_solution() {
        int[][] eligible = {{0, 1}, {0}, {1, 2}, {2, 3}, {0, 3}};
        List<Pairing> forbidden = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 4; column++) {
                int one = column;
                if (IntStream.of(eligible[row]).noneMatch(open -> open == one)) {
                    forbidden.add(new Pairing("r" + row, "c" + column));
                }
            }
        }
        Assigned plan = plan(AssignmentRequest.of(rows(5), columns(1, 1, 1, 2)).withForbidden(forbidden));
        assertArrayEquals(new int[] {1, 0, 2, 3, 3}, choice(plan, 5));
    }

    /** The most in sum leaves somebody with 1; the fairest is worth one less and leaves nobody below 4. */
    @Test
    void maxsum_vs_leximin_3x3_are_both_on_offer() {
        long[][] score = {{5, 4, 9}, {9, 0, 9}, {5, 1, 4}};
        Costs costs = Costs.of(3, 3, (row, column) -> -score[row][column]);
        AssignmentRequest request = AssignmentRequest.of(rows(3), columns(1, 1, 1));
        Assigned most = plan(request.withAims(List.of(Aim.least("suitability", costs))));
        assertEquals(List.of(-19L), most.reached(0));
        Assigned fairest = plan(request.withAims(List.of(Aim.fairest("suitability", costs))));
        assertEquals(List.of(-4L, -5L, -9L), fairest.reached(0));
    }

    @Test
    void reaudit_same_manager_4x4_costs_one() {
        long[][] cost = {{0, 1, 5, 9}, {0, 8, 6, 9}, {9, 9, 9, 0}, {5, 5, 0, 1}};
        Assigned plan = plan(AssignmentRequest.of(rows(4), columns(1, 1, 1, 1))
                .withAims(List.of(Aim.least("cost", Costs.of(4, 4, (row, column) -> cost[row][column])))));
        assertEquals(List.of(1L), plan.reached(0));
    }

    /** Drawn by a generator of 64 bits, and solved by SciPy. */
    @Test
    void lap_40_costs_1754() {
        long[] state = {20220523};
        Costs costs = Costs.of(40, 40, (row, column) -> {
            state[0] = 6364136223846793005L * state[0] + 1442695040888963407L;
            return (state[0] >>> 33) % 1000;
        });
        int[] ones = IntStream.generate(() -> 1).limit(40).toArray();
        Assigned plan = plan(AssignmentRequest.of(rows(40), columns(ones)).withAims(List.of(Aim.least("cost", costs))));
        assertEquals(List.of(1754L), plan.reached(0));
    }
}
