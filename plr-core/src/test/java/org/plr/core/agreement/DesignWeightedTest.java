package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plr.core.Refusal;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;

/** Every Inadequate is moderated and can only be graded better. */
@Proves("MOD-2")
class DesignWeightedTest {
    /** All 8 Inadequates, of which 4 were graded better; 6 of 60 Goods, of which 2 were graded worse. */
    private static final Ratings MONTH = Given.table(
            Given.FOUR, new int[] {0, 0, 0, 0}, new int[] {0, 4, 2, 0}, new int[] {0, 0, 0, 0}, new int[] {0, 0, 4, 4});

    private static List<Fraction> design(String... weights) {
        return List.of(weights).stream().map(Fraction::of).toList();
    }

    @Test
    void the_sign_of_the_shift_flips_once_each_review_counts_for_those_it_stands_for() {
        assertEquals("-2/14", shift(Agreement.of(MONTH).direction().then(Direction::meanShift)));
        DesignWeighted weighted =
                MONTH.weighted(design("1/1", "60/6", "1/1", "8/8")).value();
        assertEquals("16/68", shift(weighted.meanShift()));
        assertEquals(Said.of(Ratio.of(44, 68)), weighted.agreement());
    }

    private static String shift(Said<Direction.MeanShift> shift) {
        return shift.value().toString();
    }

    @Test
    void after_stratification_each_grade_weighs_what_was_completed_with_it() {
        Map<Grade, Long> completed = Map.of(new Grade("G"), 60L, new Grade("I"), 8L);
        DesignWeighted weighted = MONTH.postStratified(completed).value();
        assertEquals("16/68", shift(weighted.meanShift()));
        assertEquals(
                Said.undefined(Undefined.NOT_COVERED),
                MONTH.postStratified(Map.of(new Grade("G"), 60L, new Grade("I"), 8L, new Grade("R"), 1L)));
        assertThrows(IllegalArgumentException.class, () -> MONTH.postStratified(Map.of(new Grade("G"), 5L)));
        assertThrows(
                IllegalArgumentException.class,
                () -> MONTH.postStratified(Map.of(new Grade("G"), 60L, new Grade("I"), 8L, new Grade("X"), 1L)));
        assertEquals(
                Said.undefined(Undefined.MANY_RATERS),
                Given.units(Given.FOUR, new int[] {0, 0, 0}).postStratified(Map.of()));
    }

    /** Weights that are no whole numbers leave a shift over a common denominator. */
    @Test
    void a_weighted_shift_stands_over_the_weighted_number_of_units() {
        Ratings units =
                Given.units(Given.FOUR, new int[] {1, 2}, new int[] {1, 1}, new int[] {3, 2}, new int[] {2, -1});
        DesignWeighted weighted =
                units.weighted(design("5/2", "5/2", "1/1", "7/3")).value();
        assertEquals("9/36", shift(weighted.meanShift()));
        assertEquals(Said.of(Ratio.of(15, 36)), weighted.agreement());
    }

    @Test
    void with_more_than_two_raters_only_agreement_is_said() {
        DesignWeighted weighted = Given.units(Given.FOUR, new int[] {1, 1, 1}, new int[] {0, 1, 1})
                .weighted(design("3/1", "1/1"))
                .value();
        assertEquals(Said.of(Ratio.of(10, 12)), weighted.agreement());
        assertEquals(Said.undefined(Undefined.MANY_RATERS), weighted.meanShift());
        assertEquals(Said.undefined(Undefined.MANY_RATERS), weighted.kappa(Disagreement.LINEAR));
    }

    @Test
    void a_design_that_does_not_fit_is_refused_whole() {
        assertEquals(
                List.of("design.length $.design", "design.below-one $.design[0]", "design.below-one $.design[2]"),
                MONTH.weighted(design("5/6", "1/1", "0/1")).refusals().stream()
                        .map(DesignWeightedTest::text)
                        .toList());
    }

    private static String text(Refusal refusal) {
        return refusal.code() + " " + refusal.path();
    }

    /** Over all draws of r of the others, the weighted total of the shift is on average the true total. */
    @Test
    void over_all_draws_the_weighted_shift_is_the_true_shift() {
        int[][] certain = {{3, 2}, {3, 3}};
        int[][] others = {{1, 2}, {1, 1}, {0, 0}, {2, 2}, {1, 3}, {2, 1}};
        Ratio sum = Ratio.ZERO;
        int draws = 0;
        for (int mask = 0; mask < 1 << others.length; mask++) {
            if (Integer.bitCount(mask) == 2) {
                sum = sum.plus(drawn(certain, others, mask));
                draws++;
            }
        }
        assertEquals(Ratio.of(1, 8), sum.times(Ratio.of(1, draws)));
    }

    private static Ratio drawn(int[][] certain, int[][] others, int mask) {
        List<int[]> units = new ArrayList<>(List.of(certain));
        List<Fraction> weights = new ArrayList<>(design("1/1", "1/1"));
        for (int i = 0; i < others.length; i++) {
            if ((mask >> i & 1) == 1) {
                units.add(others[i]);
                weights.add(Fraction.of("6/2"));
            }
        }
        Ratings ratings = Given.units(Given.FOUR, units.toArray(new int[0][]));
        return ratings.weighted(weights).value().meanShift().value().value();
    }
}
