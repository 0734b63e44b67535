package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.agreement.Given.direction;
import static org.plr.core.agreement.Given.rounded;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;

/** Small and sparse tables, of which common tools make no number. */
@Proves("MOD-3")
class DirectionTest {
    private static final Said<BigDecimal> NO_SHIFT = Said.undefined(Undefined.NO_SHIFT);

    @Test
    void a_month_that_was_marked_down_is_told_by_the_exact_tests() {
        Direction month = direction(new int[][] {{3, 4, 0, 0}, {0, 14, 7, 0}, {0, 1, 9, 2}, {0, 0, 0, 3}});
        assertEquals("12/43", month.meanShift().value().toString());
        assertEquals(Ratio.of(14, 43), month.meanDistance().value());
        assertEquals(BigInteger.valueOf(13), month.signTest().harsher());
        assertEquals(BigInteger.ONE, month.signTest().milder());
        assertEquals("0.0018310546875", rounded(month.signTest().p().value(), 11));
        assertEquals(
                month.signTest().p().map(p -> rounded(p, 20)),
                month.randomisation().map(p -> rounded(p, 20)));
        assertEquals(3, month.bowker().degrees());
        assertEquals(3, month.stuartMaxwell().degrees());
    }

    @Test
    void two_changes_of_five_are_no_trend() {
        Direction tiny = direction(new int[][] {{0, 1, 0, 0}, {0, 3, 1, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
        assertEquals("0.5", rounded(tiny.signTest().p().value(), 1));
        assertEquals(2, tiny.stuartMaxwell().degrees());
        assertEquals(2, tiny.bowker().degrees());
    }

    @Test
    void where_no_grade_was_changed_there_is_no_direction_to_test() {
        Direction none = direction(new int[][] {{2, 0}, {0, 5}});
        assertEquals("0/7", none.meanShift().value().toString());
        assertEquals(NO_SHIFT, none.signTest().p());
        assertEquals(NO_SHIFT, none.randomisation());
        assertEquals(new Direction.Test(BigDecimal.ZERO, 0, NO_SHIFT), none.stuartMaxwell());
        assertEquals(new Direction.Test(BigDecimal.ZERO, 0, NO_SHIFT), none.bowker());
    }

    @Test
    void where_nothing_was_moderated_nothing_is_said() {
        Direction nothing = direction(new int[][] {{0, 0}, {0, 0}});
        assertEquals(Said.undefined(Undefined.NO_PAIRS), nothing.meanShift());
        assertEquals(Said.undefined(Undefined.NO_PAIRS), nothing.meanDistance());
        assertEquals(NO_SHIFT, nothing.signTest().p());
    }

    /** Two groups of grades that are not connected have a degree of freedom fewer than grades less one. */
    @Test
    void the_rank_is_the_grades_involved_less_their_groups() {
        Direction two = direction(new int[][] {{1, 3, 0, 0}, {1, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 4, 1}});
        assertEquals(2, two.stuartMaxwell().degrees());
        // 2² / 4 of the one group and 4² / 4 of the other, each McNemar's statistic.
        assertEquals("5", two.stuartMaxwell().statistic().stripTrailingZeros().toPlainString());
    }

    @Test
    void the_edge_of_inadequate_has_a_test_of_its_own() {
        Direction hidden = Agreement.of(Given.table(
                        Given.FOUR,
                        new int[] {2, 0, 0, 0},
                        new int[] {0, 20, 3, 1},
                        new int[] {0, 0, 10, 4},
                        new int[] {0, 0, 0, 5}))
                .direction()
                .value();
        Direction.Split edge = hidden.boundary(new Grade("I"));
        assertEquals(BigInteger.valueOf(5), edge.harsher());
        assertEquals(BigInteger.ZERO, edge.milder());
        assertEquals("0.0625", rounded(edge.p().value(), 3));
        assertEquals(BigInteger.valueOf(4), hidden.boundary(new Grade("R")).harsher());
        assertEquals(NO_SHIFT, hidden.boundary(new Grade("O")).p());
        assertThrows(IllegalArgumentException.class, () -> hidden.boundary(new Grade("X")));
    }

    @Test
    void beyond_what_can_be_counted_in_seconds_the_randomisation_test_says_so() {
        int many = 1_000_000_000;
        for (int back : new int[] {0, 1, many - 40_000}) {
            Direction huge = direction(new int[][] {{0, many, many}, {back, 0, 0}, {0, 0, 0}});
            assertEquals(Said.undefined(Undefined.TOO_MANY_SHIFTS), huge.randomisation());
            assertEquals(2, huge.stuartMaxwell().degrees());
            assertTrue(huge.signTest().p().isDefined());
        }
    }

    /** Nine hundred million that went one way: only the smallest share of all choices of signs is as extreme. */
    @Test
    void what_is_far_out_is_quickly_counted_however_many_there_are() {
        Direction far = direction(new int[][] {{0, 450_000_000, 450_000_000}, {0, 0, 0}, {0, 0, 0}});
        BigDecimal expected =
                BigDecimal.valueOf(2).divide(new BigDecimal(2).pow(900_000_000, Decimals.WORKING), Decimals.WORKING);
        Given.assertSame(expected, far.randomisation().value());
    }
}
