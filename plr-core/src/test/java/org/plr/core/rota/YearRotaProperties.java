package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.clause.Proves;

/** Whatever the lines' sizes and what they receive. */
@Proves({"ROL-3", "ELE-1"})
class YearRotaProperties {

    /** A council: the lines' sizes, what they receive a month, months and target. */
    record Council(List<Integer> sizes, List<Integer> perMonth, int months, int target) {
        YearRotaRequest request() {
            return SampleYears.of(sizes, perMonth, months, target);
        }
    }

    private static Arbitrary<Council> councils(int lines, int managers, int months) {
        Arbitrary<List<Integer>> homes =
                Arbitraries.integers().between(0, lines - 1).list().ofMinSize(1).ofMaxSize(managers);
        return Arbitraries.integers()
                .between(1, months)
                .flatMap(length -> Combinators.combine(
                                homes,
                                Arbitraries.integers()
                                        .between(0, lines - 1)
                                        .list()
                                        .ofSize(managers),
                                Arbitraries.of(true, false),
                                Arbitraries.integers().between(0, length))
                        .as((home, to, same, target) -> new Council(
                                counts(home, lines),
                                counts(same ? home : to.subList(0, home.size()), lines),
                                length,
                                target)));
    }

    private static List<Integer> counts(List<Integer> lines, int number) {
        List<Integer> counts = new ArrayList<>();
        for (int line = 0; line < number; line++) {
            int which = line;
            counts.add((int) lines.stream().filter(each -> each == which).count());
        }
        return counts;
    }

    @Provide
    Arbitrary<Council> tiny() {
        return councils(3, 4, 3);
    }

    @Provide
    Arbitrary<Council> small() {
        return councils(6, 20, 13);
    }

    @Property(tries = 400)
    void no_plan_deviates_less_and_none_that_deviates_no_more_spreads_better(@ForAll("tiny") Council council) {
        YearPlan plan = SampleYears.plan(council.request());
        assertEquals(
                PlainYears.best(council.sizes(), council.perMonth(), council.months(), council.target()),
                List.of(plan.deviation(), plan.spread()));
    }

    @Property(tries = 200)
    void runs_of_tiny_councils_are_the_fewest_of_any_order_of_the_same_reviews(@ForAll("tiny") Council council) {
        YearPlan plan = SampleYears.plan(council.request());
        int[] perMonth = council.perMonth().stream().mapToInt(each -> each).toArray();
        int fewest = PlainYears.fewestRuns(counts(council, plan), perMonth, council.months());
        assertTrue(plan.runsAtLeast() <= fewest, plan::toString);
        assertEquals(fewest, plan.runs());
    }

    private static int[][] counts(Council council, YearPlan plan) {
        List<RotaMember> managers = council.request().managers();
        int[][] counts = new int[managers.size()][council.sizes().size()];
        for (int i = 0; i < plan.turns().size(); i++) {
            counts[i % managers.size()][plan.turns().get(i).line().charAt(0) - 'A']++;
        }
        return counts;
    }

    @Property(tries = 400)
    void the_deviation_is_the_one_proved_and_managers_of_a_line_share_alike(@ForAll("small") Council council) {
        YearPlan plan = SampleYears.plan(council.request());
        int[][] counts = counts(council, plan);
        List<RotaMember> managers = council.request().managers();
        for (int i = 1; i < counts.length; i++) {
            for (int j = i - 1;
                    j >= 0 && managers.get(i).line().equals(managers.get(j).line());
                    j--) {
                assertAlike(counts[i], counts[j]);
            }
        }
        assertTrue(
                plan.deviation() == 0
                        ? plan.because().contains("inside their own line.")
                        : plan.because().contains("no plan is less than " + plan.deviation() + " off"),
                plan::because);
        assertTrue(plan.runsAtLeast() <= plan.runs());
    }

    private static void assertAlike(int[] one, int[] other) {
        for (int line = 0; line < one.length; line++) {
            assertTrue(Math.abs(one[line] - other[line]) <= 1);
        }
    }
}
