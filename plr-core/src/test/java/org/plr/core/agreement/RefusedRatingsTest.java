package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Outcome;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;

/** Everything that is wrong with ratings is told at once. */
class RefusedRatingsTest {

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.clause() + " " + refusal.code() + " " + refusal.path())
                .toList();
    }

    @Test
    @Proves("COL-8")
    void a_scale_names_each_grade_once() {
        assertEquals(List.of("COL-8 scale.empty $.scale"), refusals(Places.of(List.of())));
        assertEquals(
                List.of("COL-8 scale.grade.blank $.scale[1]", "COL-8 scale.grade.repeated $.scale[2]"),
                refusals(Places.of(List.of(new Grade("A"), new Grade(" "), new Grade("A")))));
        List<Grade> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add(new Grade("G" + i));
        }
        assertEquals(List.of("COL-8 scale.too-long $.scale"), refusals(Places.of(many)));
        assertTrue(Places.of(many.subList(0, 50)).isAccepted());
    }

    @Test
    @Proves("COL-8")
    void a_grade_that_is_not_on_the_scale_is_refused_with_its_place() {
        assertEquals(
                List.of("COL-8 grade.not-on-scale $.units[0][1]", "COL-8 grade.not-on-scale $.units[1][0]"),
                refusals(Ratings.ofUnits(
                        Given.FOUR,
                        List.of(
                                Arrays.asList(new Grade("G"), new Grade("g"), null),
                                List.of(new Grade("Good")),
                                List.of()))));
    }

    @Test
    void a_table_is_square_and_of_counts() {
        Places two = Given.places("A", "B");
        assertEquals(
                List.of(
                        "null table.not-square $.table",
                        "null table.count.negative $.table[0][1]",
                        "null table.count.too-large $.table[1][0]"),
                refusals(Ratings.ofTable(two, List.of(List.of(1L, -1L), List.of(1_000_000_001L)))));
        assertEquals(List.of("null table.not-square $.table"), refusals(Ratings.ofTable(two, List.of())));
        assertTrue(Ratings.ofTable(two, List.of(List.of(0L, 1_000_000_000L), List.of(0L, 0L)))
                .isAccepted());
    }

    @Test
    void weights_are_of_disagreement() {
        Places two = Given.places("A", "B");
        assertEquals(
                List.of(
                        "null weights.diagonal $.weights[0][0]",
                        "null weights.negative $.weights[0][1]",
                        "null weights.out-of-range $.weights[1][0]"),
                refusals(Disagreement.of(
                        two, weights(new String[] {"1", "-0.5"}, new String[] {"1E+1000000000", "0"}))));
        assertEquals(List.of("null weights.not-square $.weights"), refusals(Disagreement.of(two, weights(new String[] {
            "0", "1"
        }))));
        assertTrue(Disagreement.of(two, weights(new String[] {"0E+1000000000", "1"}, new String[] {"0.25", "0"}))
                .isAccepted());
    }

    @Test
    void a_weight_of_nought_throughout_leaves_nothing_to_measure() {
        Places two = Given.places("A", "B");
        Disagreement none = Disagreement.of(two, weights(new String[] {"0", "0"}, new String[] {"0", "0"}))
                .value();
        Agreement agreement = Agreement.of(Given.table(two, new int[] {1, 2}, new int[] {3, 4}));
        assertEquals(Said.undefined(Undefined.NO_WEIGHT), agreement.kappa(none));
        assertEquals(Said.undefined(Undefined.NO_WEIGHT), agreement.ac(none));
    }

    /** Too mild may be worse than too harsh. */
    @Test
    void the_two_sides_of_the_diagonal_may_differ() {
        Places two = Given.places("A", "B");
        Disagreement uneven = Disagreement.of(two, weights(new String[] {"0", "3"}, new String[] {"1", "0"}))
                .value();
        Agreement agreement = Agreement.of(Given.table(two, new int[] {1, 2}, new int[] {3, 4}));
        Coefficient kappa = agreement.kappa(uneven).value();
        assertEquals(Ratio.of(3 * 2 + 3, 10), kappa.observed());
        assertEquals(Ratio.of(3 * 3 * 6 + 7 * 4, 100), kappa.expected());
    }

    @Test
    void weights_of_another_scale_are_a_mistake() {
        Disagreement two = Disagreement.of(
                        Given.places("A", "B"), weights(new String[] {"0", "1"}, new String[] {"1", "0"}))
                .value();
        Agreement four = Agreement.of(Given.units(Given.FOUR, new int[] {0, 1}));
        assertThrows(IllegalArgumentException.class, () -> four.kappa(two));
        assertThrows(IllegalArgumentException.class, () -> Disagreement.about(Given.FOUR, new Grade("X")));
    }

    private static List<List<BigDecimal>> weights(String[]... rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(BigDecimal::new).toList())
                .toList();
    }

    @Test
    void a_confidence_lies_between_nought_and_one() {
        for (String text : new String[] {
            "", "0", "1", "0.", "0.0", "1.0", ".95", "95", "95%", "0.95 ", "-0.5", "0.9e1", "0,95", "0.1234567890123456"
        }) {
            assertTrue(Confidence.of(text).isEmpty(), text);
        }
        assertEquals("0.950", Confidence.of("0.950").orElseThrow().toString());
    }

    @Test
    void an_interval_is_of_a_share() {
        Confidence sure = Confidence.OF_95_PERCENT;
        assertThrows(IllegalArgumentException.class, () -> Interval.wilson(-1, 5, sure));
        assertThrows(IllegalArgumentException.class, () -> Interval.wilson(6, 5, sure));
        assertThrows(IllegalArgumentException.class, () -> Interval.clopperPearson(6, 5, sure));
        assertThrows(IllegalArgumentException.class, () -> Interval.clopperPearson(1, 1_000_000_001L, sure));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coefficient(Ratio.ONE, Ratio.ZERO));
    }
}
