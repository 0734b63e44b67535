package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;

/** Months of nothing but Good, and all that has too little in it for a figure. */
@Proves("MOD-3")
class NoVariationTest {
    private static final Said<Coefficient> NO_VARIATION = Said.undefined(Undefined.NO_VARIATION);

    @Test
    void a_month_of_nothing_but_good_has_no_kappa_and_an_ac_of_one() {
        Agreement good = Given.agreement(new int[][] {{0, 0, 0, 0}, {0, 20, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
        assertEquals(Said.of(Ratio.ONE), good.agreement());
        for (Disagreement weights : new Disagreement[] {Disagreement.UNWEIGHTED, Disagreement.LINEAR}) {
            assertEquals(NO_VARIATION, good.kappa(weights));
            assertEquals(NO_VARIATION, good.scottPi(weights));
            assertEquals(NO_VARIATION, good.fleissKappa(weights));
            assertEquals(Said.of(Ratio.ONE), good.ac(weights).map(Coefficient::value));
            assertEquals(
                    "undefined: no variation", good.kappaStandardError(weights).toString());
        }
        assertEquals(NO_VARIATION, good.alpha(Metric.NOMINAL));
        assertEquals(NO_VARIATION, good.alpha(Metric.ORDINAL));
        assertTrue(good.interval(Confidence.OF_95_PERCENT).isDefined());
    }

    @Test
    void one_disagreement_of_twenty_has_a_kappa_of_nought() {
        Agreement one = Given.agreement(new int[][] {{0, 0, 0, 0}, {0, 19, 1, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
        assertEquals(Said.of(Ratio.of(19, 20)), one.agreement());
        assertEquals(Ratio.ZERO, one.kappa(Disagreement.UNWEIGHTED).value().value());
    }

    @Test
    void a_scale_of_one_grade_has_agreement_and_nothing_else() {
        Agreement one = Given.agreement(new int[][] {{7}});
        assertEquals(Said.of(Ratio.ONE), one.agreement());
        assertEquals(Said.of(Ratio.ONE), one.adjacent());
        for (Disagreement weights : new Disagreement[] {Disagreement.UNWEIGHTED, Disagreement.QUADRATIC}) {
            assertEquals(NO_VARIATION, one.ac(weights));
            assertEquals(NO_VARIATION, one.kappa(weights));
            assertEquals(NO_VARIATION, one.brennanPrediger(weights));
        }
        assertEquals("0/7", one.direction().value().meanShift().value().toString());
    }

    @Test
    void what_needs_pairs_says_that_there_are_none() {
        Agreement single = Agreement.of(Given.units(Given.FOUR, new int[] {0, -1}, new int[] {-1, 2}));
        assertEquals(BigInteger.TWO, single.units());
        assertEquals(BigInteger.ZERO, single.compared());
        assertEquals(Said.undefined(Undefined.NO_PAIRS), single.agreement());
        assertEquals(Said.undefined(Undefined.NO_PAIRS), single.interval(Confidence.OF_95_PERCENT));
        assertEquals(Said.undefined(Undefined.NO_PAIRS), single.kappa(Disagreement.UNWEIGHTED));
        assertEquals(Said.undefined(Undefined.NO_PAIRS), single.ac(Disagreement.UNWEIGHTED));
        assertEquals(Said.undefined(Undefined.NO_PAIRS), single.alpha(Metric.INTERVAL));
    }

    @Test
    void what_needs_units_says_that_there_are_none() {
        for (Agreement none : new Agreement[] {
            Agreement.of(Given.units(Given.FOUR)),
            Agreement.of(Given.units(Given.FOUR, new int[] {-1, -1})),
            Given.agreement(new int[][] {{0, 0}, {0, 0}})
        }) {
            assertEquals(BigInteger.ZERO, none.units());
            assertEquals(Said.undefined(Undefined.NO_UNITS), none.agreement());
            assertEquals(Said.undefined(Undefined.NO_UNITS), none.ac(Disagreement.LINEAR));
            assertEquals(Said.undefined(Undefined.NO_UNITS), none.alpha(Metric.NOMINAL));
        }
    }

    @Test
    void figures_of_two_raters_are_asked_of_two() {
        Agreement one = Agreement.of(Given.units(Given.FOUR, new int[] {0}, new int[] {1}));
        Agreement three = Agreement.of(Given.units(Given.FOUR, new int[] {0, 1, 1}));
        assertEquals(Said.undefined(Undefined.ONE_RATER), one.kappa(Disagreement.LINEAR));
        assertEquals(Said.undefined(Undefined.ONE_RATER), one.direction());
        assertEquals(Said.undefined(Undefined.MANY_RATERS), three.kappa(Disagreement.LINEAR));
        assertEquals(Said.undefined(Undefined.MANY_RATERS), three.scottPi(Disagreement.LINEAR));
        assertEquals(Said.undefined(Undefined.MANY_RATERS), three.direction());
        assertEquals(Said.of(Ratio.of(1, 3)), three.agreement());
    }

    /** Example C of Krippendorff 2011: of 41 ratings one stands alone in its unit. */
    @Test
    void only_ratings_that_stand_beside_another_are_pairable() {
        Ratings c = Given.units(
                Given.places("1", "2", "3", "4", "5"),
                new int[] {0, 0, -1, 0},
                new int[] {1, 1, 2, 1},
                new int[] {2, 2, 2, 2},
                new int[] {2, 2, 2, 2},
                new int[] {1, 1, 1, 1},
                new int[] {0, 1, 2, 3},
                new int[] {3, 3, 3, 3},
                new int[] {0, 0, 1, 0},
                new int[] {1, 1, 1, 1},
                new int[] {-1, 4, 4, 4},
                new int[] {-1, -1, 0, 0},
                new int[] {-1, -1, 2, -1});
        ManyRaters many = new ManyRaters(5, c.patterns());
        assertEquals(BigInteger.valueOf(40), many.alpha(c.places()).pairable());
        assertEquals(BigInteger.valueOf(11), many.compared());
    }

    @Test
    void grades_that_are_numbers_are_as_far_apart_as_these() {
        int[][] units = {{0, 1}, {2, 2}, {1, 1}};
        Said<Coefficient> words =
                Agreement.of(Given.units(Given.places("a", "b", "c"), units)).alpha(Metric.INTERVAL);
        Said<Coefficient> even =
                Agreement.of(Given.units(Given.places("30", "20", "10"), units)).alpha(Metric.INTERVAL);
        Agreement uneven = Agreement.of(Given.units(Given.places("10", "9.5", "0"), units));
        assertEquals(words.map(Coefficient::value), even.map(Coefficient::value));
        assertTrue(uneven.alpha(Metric.INTERVAL)
                        .value()
                        .value()
                        .compareTo(words.value().value())
                > 0);
        assertTrue(uneven.alpha(Metric.RATIO).isDefined());
    }

    @Test
    void a_ratio_needs_numbers_of_nought_or_more() {
        int[][] units = {{0, 1}, {1, 1}};
        assertEquals(
                Said.undefined(Undefined.NO_NUMBERS),
                Agreement.of(Given.units(Given.places("1", "one"), units)).alpha(Metric.RATIO));
        assertEquals(
                Said.undefined(Undefined.BELOW_ZERO),
                Agreement.of(Given.units(Given.places("1", "-1"), units)).alpha(Metric.RATIO));
        assertEquals(
                NO_VARIATION,
                Agreement.of(Given.units(Given.places("0", "0.0"), units)).alpha(Metric.RATIO));
    }

    @Test
    void a_name_is_a_number_only_as_it_is_usually_written() {
        for (String name :
                new String[] {"", "-", ".5", "5.", "1e3", "+1", "1,5", "0x1", "١", "1.2.3", "1".repeat(41)}) {
            assertTrue(Numerals.read(name).isEmpty(), name);
        }
        assertEquals(Ratio.of(-3, 2), Numerals.read("-1.5").orElseThrow());
        assertEquals(Ratio.of(7), Numerals.read("007").orElseThrow());
    }

    @Test
    void what_is_undefined_has_no_value_to_be_read() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> NO_VARIATION.value());
        assertTrue(thrown.getMessage().startsWith("undefined: no variation."));
    }
}
