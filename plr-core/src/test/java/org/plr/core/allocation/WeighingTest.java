package org.plr.core.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of different weights, asked for by the public door. */
class WeighingTest {

    private static AssignmentRequest published(String id) {
        Map<String, Object> vector = Vectors.vector(id);
        int[][] profit = Vectors.table(vector, "profit");
        int[][] resource = Vectors.table(vector, "resource");
        int[] capacity = Vectors.numbers(vector, "capacity");
        List<Column> columns = IntStream.range(0, 5)
                .mapToObj(agent -> Column.of("agent " + agent, capacity[agent]))
                .toList();
        return AssignmentRequest.of(
                        IntStream.range(0, 15).mapToObj(job -> "job " + job).toList(), columns)
                .withAims(List.of(Aim.least("profit", Costs.of(15, 5, (job, agent) -> -profit[agent][job]))))
                .withWeights(Costs.of(15, 5, (job, agent) -> resource[agent][job]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orlib-gap1-c515-1", "orlib-gap1-c515-3"})
    void published_optima_are_reached_and_proved(String id) {
        Assigned plan = (Assigned) Assigning.assign(published(id)).value();
        assertEquals(List.of((long) -Vectors.best(Vectors.vector(id), "max_profit")), plan.reached(0));
        assertTrue(plan.isProved());
        assertEquals(0, plan.gap());
    }

    @Test
    void a_budget_ends_with_a_plan_and_its_gap_or_says_that_there_was_no_time() {
        AssignmentRequest request = published("orlib-gap1-c515-1");
        Assigned best = (Assigned) Assigning.assign(request).value();
        int ended = 0;
        for (long steps = 1; steps < 5_000; steps = 2 * steps + 1) {
            var answer = Assigning.assign(request.withBudget(Budget.ofSteps(steps)));
            if (!answer.isAccepted()) {
                assertEquals("budget.over", answer.refusals().get(0).code());
            } else {
                Assigned plan = (Assigned) answer.value();
                long cost = plan.reached(0).get(0);
                assertTrue(cost >= best.reached(0).get(0));
                assertTrue(cost - plan.gap() <= best.reached(0).get(0));
                assertFalse(plan.isProved() && plan.gap() > 0);
            }
            ended += answer.isAccepted() && ((Assigned) answer.value()).isProved() ? 0 : 1;
        }
        assertTrue(ended > 0);
    }

    @Property(tries = 300)
    void what_blocks_does_not_fit_and_would_without_any_one(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(5);
        List<Column> columns = List.of(Column.of("a", random.nextInt(9)), Column.of("b", random.nextInt(9)));
        Costs weights = Costs.of(rows, 2, (row, column) -> random.nextInt(7));
        List<String> ids = IntStream.range(0, rows).mapToObj(row -> "r" + row).toList();
        AssignmentRequest request = AssignmentRequest.of(ids, columns)
                .withAims(List.of(Aim.least("nothing", Costs.of(rows, 2, (row, column) -> 0))))
                .withWeights(weights);
        Assignment answer = Assigning.assign(request).value();
        assertEquals(fits(ids, ids, columns, weights), answer instanceof Assigned);
        if (answer instanceof Blocked blocked) {
            assertFalse(fits(blocked.rows(), ids, columns, weights));
            for (String one : blocked.rows()) {
                List<String> others = new ArrayList<>(blocked.rows());
                others.remove(one);
                assertTrue(fits(others, ids, columns, weights));
            }
        }
    }

    private static boolean fits(List<String> some, List<String> ids, List<Column> columns, Costs weights) {
        for (int plan = 0; plan < 1 << some.size(); plan++) {
            long[] taken = new long[2];
            for (int i = 0; i < some.size(); i++) {
                int column = plan >> i & 1;
                taken[column] += weights.at(ids.indexOf(some.get(i)), column);
            }
            if (taken[0] <= columns.get(0).capacity()
                    && taken[1] <= columns.get(1).capacity()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void weights_go_with_one_sum_alone() {
        AssignmentRequest request = AssignmentRequest.of(List.of("a"), List.of(new Column("x", 2, 1)))
                .withWeights(Costs.of(1, 1, (row, column) -> -1));
        assertEquals(
                List.of("weights.with-others", "weight.out-of-range"),
                Assigning.assign(request).refusals().stream()
                        .map(refusal -> refusal.code())
                        .toList());
        assertInstanceOf(
                Assigned.class, Assigning.assign(published("orlib-gap1-c515-3")).value());
    }
}
