package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;

/** On average over all draws the estimate is the truth. */
@Proves("MOD-2")
class EstimationTest {

    /** Vector ht-unbiased-enumeration: 3 certain, 2 of them regraded; 17 others, 3 of them. */
    @Test
    void one_of_seventeen_stands_for_all_seventeen() {
        List<Ratio> certain = values(1, 1, 0);
        assertEquals(
                Said.of(Ratio.of(19)), Estimation.of(certain, values(1), 17).total());
        assertEquals(Said.of(Ratio.of(2)), Estimation.of(certain, values(0), 17).total());
        assertEquals(
                Said.of(Ratio.of(19, 20)), Estimation.of(certain, values(1), 17).mean());
        assertEquals(
                Said.undefined(Undefined.ONE_DRAWN),
                Estimation.of(certain, values(1), 17).variance());
        assertEquals(
                Said.undefined(Undefined.ONE_DRAWN),
                Estimation.of(certain, values(1), 17).standardErrorOfMean());
        List<Ratio> estimates = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            estimates.add(
                    Estimation.of(certain, values(i < 3 ? 1 : 0), 17).total().value());
        }
        assertEquals(Ratio.of(5), mean(estimates));
    }

    @Property
    void over_all_draws_the_mean_is_the_truth_and_so_is_that_of_the_variance(
            @ForAll @Size(max = 3) List<@IntRange(min = -3, max = 3) Integer> certain,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -3, max = 3) Integer> others,
            @ForAll @IntRange(min = 1, max = 8) int size) {
        int drawn = Math.min(size, others.size());
        List<Ratio> known = certain.stream().map(Ratio::of).toList();
        List<Estimation> all = draws(others, drawn).stream()
                .map(draw -> Estimation.of(known, draw, others.size()))
                .toList();
        Ratio truth = Ratio.of(sum(certain) + sum(others));
        assertEquals(truth, mean(all.stream().map(each -> each.total().value()).toList()));
        if (drawn > 1 || others.size() == 1) {
            Ratio spread = mean(all.stream()
                    .map(each -> each.total().value().minus(truth).squared())
                    .toList());
            assertEquals(
                    spread,
                    mean(all.stream().map(each -> each.variance().value()).toList()));
        }
    }

    @Test
    void a_census_has_no_variance_even_of_one() {
        Estimation all = Estimation.of(values(1), values(1, 0), 2);
        assertEquals(Said.of(Ratio.of(2)), all.total());
        assertEquals(Said.of(Ratio.ZERO), all.variance());
        assertEquals(Said.of(Ratio.ZERO), Estimation.of(values(), values(1), 1).variance());
        assertEquals("0", all.standardErrorOfMean().value().stripTrailingZeros().toPlainString());
    }

    @Test
    void of_records_that_were_not_drawn_nothing_can_be_said() {
        Estimation none = Estimation.of(values(1, 1), values(), 4);
        assertEquals(
                "undefined: some were completed and none of them moderated",
                none.total().toString());
        assertEquals(none.total(), none.mean());
        assertEquals(
                Said.of(Ratio.of(2)), Estimation.of(values(1, 1), values(), 0).total());
        assertEquals(
                Said.undefined(Undefined.NO_DATA),
                Estimation.of(values(), values(), 0).mean());
    }

    @Test
    void more_drawn_than_there_are_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> Estimation.of(values(), values(1, 1), 1));
    }

    private static List<Ratio> values(int... values) {
        List<Ratio> ratios = new ArrayList<>();
        for (int value : values) {
            ratios.add(Ratio.of(value));
        }
        return ratios;
    }

    private static long sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    private static Ratio mean(List<Ratio> values) {
        return values.stream().reduce(Ratio.ZERO, Ratio::plus).times(Ratio.of(1, values.size()));
    }

    private static List<List<Ratio>> draws(List<Integer> others, int size) {
        List<List<Ratio>> draws = new ArrayList<>();
        for (int mask = 0; mask < 1 << others.size(); mask++) {
            if (Integer.bitCount(mask) == size) {
                List<Ratio> draw = new ArrayList<>();
                for (int i = 0; i < others.size(); i++) {
                    if ((mask >> i & 1) == 1) {
                        draw.add(Ratio.of(others.get(i)));
                    }
                }
                draws.add(draw);
            }
        }
        return draws;
    }
}
