package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Fraction;

/** What holds of any ratings. */
@Proves("MOD-3")
class AgreementProperties {
    private static final List<Disagreement> WEIGHTINGS =
            List.of(Disagreement.UNWEIGHTED, Disagreement.LINEAR, Disagreement.QUADRATIC);

    /** Up to 5 grades, small counts and many noughts. */
    @Provide
    Arbitrary<int[][]> tables() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(size -> Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(0, 9)))
                        .array(int[].class)
                        .ofSize(size)
                        .array(int[][].class)
                        .ofSize(size));
    }

    /** Up to 4 raters and 4 grades, with gaps. */
    @Provide
    Arbitrary<int[][]> units() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(raters -> Arbitraries.integers()
                        .between(-1, 3)
                        .array(int[].class)
                        .ofSize(raters)
                        .array(int[][].class)
                        .ofMinSize(0)
                        .ofMaxSize(12));
    }

    /** All figures that do not say which way. */
    private static List<String> figures(Agreement agreement) {
        List<String> figures = new ArrayList<>(List.of(
                agreement.units().toString(),
                agreement.compared().toString(),
                agreement.agreement().toString(),
                agreement.adjacent().toString(),
                agreement.interval(Confidence.OF_95_PERCENT).toString(),
                agreement.scottPi(Disagreement.UNWEIGHTED).toString()));
        for (Disagreement weights : WEIGHTINGS) {
            figures.add(agreement.kappa(weights).toString());
            figures.add(agreement.kappaStandardError(weights).toString());
            figures.add(agreement.fleissKappa(weights).toString());
            figures.add(agreement.ac(weights).toString());
            figures.add(agreement.brennanPrediger(weights).toString());
        }
        Stream.of(Metric.NOMINAL, Metric.ORDINAL, Metric.INTERVAL)
                .forEach(metric -> figures.add(agreement.alpha(metric).toString()));
        return figures;
    }

    @Property
    void a_table_and_its_units_agree(@ForAll("tables") int[][] table) {
        Ratings counted = Given.table(table);
        Agreement one = Agreement.of(counted);
        int[][] units = Given.unitsOf(table);
        if (units.length > 0) {
            Agreement other = Agreement.of(Given.units(counted.places(), units));
            assertEquals(figures(one), figures(other));
            assertSame(one.direction().value(), other.direction().value());
        }
    }

    private static void assertSame(Direction one, Direction other) {
        assertEquals(one.meanShift(), other.meanShift());
        assertEquals(one.signTest(), other.signTest());
        assertEquals(one.randomisation(), other.randomisation());
        assertEquals(one.stuartMaxwell(), other.stuartMaxwell());
        assertEquals(one.bowker(), other.bowker());
    }

    @Property
    void the_order_of_units_changes_nothing(@ForAll("units") int[][] units, @ForAll Random random) {
        List<int[]> shuffled = new ArrayList<>(Arrays.asList(units));
        Collections.shuffle(shuffled, random);
        Agreement one = Agreement.of(Given.units(Given.FOUR, units));
        Agreement other = Agreement.of(Given.units(Given.FOUR, shuffled.toArray(new int[0][])));
        assertEquals(figures(one), figures(other));
        assertEquals(
                one.direction().map(Direction::meanShift), other.direction().map(Direction::meanShift));
    }

    @Property
    void a_unit_without_ratings_changes_nothing(@ForAll("units") int[][] units) {
        int raters = units.length == 0 ? 0 : units[0].length;
        int[][] more = Arrays.copyOf(units, units.length + 1);
        more[units.length] = new int[raters];
        Arrays.fill(more[units.length], -1);
        assertEquals(
                figures(Agreement.of(Given.units(Given.FOUR, units))),
                figures(Agreement.of(Given.units(Given.FOUR, more))));
    }

    @Property
    void who_of_the_raters_is_who_changes_nothing_but_the_direction(@ForAll("tables") int[][] table) {
        int[][] transposed = new int[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                transposed[j][i] = table[i][j];
            }
        }
        assertEquals(figures(Given.agreement(table)), figures(Given.agreement(transposed)));
        assertReversed(Given.direction(table), Given.direction(transposed));
    }

    @Property
    void a_scale_the_other_way_round_flips_the_shift_and_leaves_agreement(@ForAll("tables") int[][] table) {
        int last = table.length - 1;
        int[][] reversed = new int[table.length][table.length];
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                reversed[last - i][last - j] = table[i][j];
            }
        }
        assertEquals(figures(Given.agreement(table)), figures(Given.agreement(reversed)));
        assertReversed(Given.direction(table), Given.direction(reversed));
    }

    private static void assertReversed(Direction one, Direction other) {
        assertEquals(
                one.meanShift().map(Direction.MeanShift::value),
                other.meanShift().map(Direction.MeanShift::value).map(Ratio::negated));
        assertEquals(one.signTest().harsher(), other.signTest().milder());
        assertEquals(one.signTest().p(), other.signTest().p());
        assertEquals(one.randomisation(), other.randomisation());
        Given.assertSame(one.stuartMaxwell().statistic(), other.stuartMaxwell().statistic());
        assertEquals(one.stuartMaxwell().degrees(), other.stuartMaxwell().degrees());
        Given.assertSame(one.bowker().statistic(), other.bowker().statistic());
    }

    @Property
    void no_coefficient_is_above_one_and_ac_is_never_far_below_nought(@ForAll("units") int[][] units) {
        Agreement agreement = Agreement.of(Given.units(Given.FOUR, units));
        List<Said<Coefficient>> all = new ArrayList<>();
        for (Disagreement weights : WEIGHTINGS) {
            all.add(agreement.kappa(weights));
            all.add(agreement.scottPi(weights));
            all.add(agreement.fleissKappa(weights));
            all.add(agreement.ac(weights));
        }
        // Four grades: at the most a quarter of agreement is put down to chance.
        Said<Coefficient> ac = agreement.ac(Disagreement.UNWEIGHTED);
        ac.toOptional().ifPresent(it -> assertTrue(it.value().compareTo(Ratio.of(-1, 3)) >= 0, it::toString));
        for (Metric metric : Metric.values()) {
            all.add(agreement.alpha(metric));
        }
        all.forEach(each -> assertTrue(each.map(it -> it.value().compareTo(Ratio.ONE) <= 0)
                .toOptional()
                .orElse(true)));
    }

    @Property
    void the_interval_holds_the_share(@ForAll("units") int[][] units) {
        Agreement agreement = Agreement.of(Given.units(Given.FOUR, units));
        agreement.interval(Confidence.OF_95_PERCENT).toOptional().ifPresent(interval -> {
            var share = agreement.agreement().value().toDecimal();
            assertTrue(interval.lower().compareTo(share) <= 0 && share.compareTo(interval.upper()) <= 0);
            assertTrue(interval.lower().signum() >= 0 && interval.upper().compareTo(BigDecimal.ONE) <= 0);
        });
    }

    @Property
    void kappa_and_its_errors_agree_with_the_textbook_in_floating_point(@ForAll("tables") int[][] table) {
        Agreement agreement = Given.agreement(table);
        for (int power = 0; power <= 2; power++) {
            Oracle oracle = new Oracle(table, power);
            Disagreement weights = WEIGHTINGS.get(power);
            if (agreement.kappa(weights).isDefined()) {
                assertEquals(
                        oracle.kappa(),
                        agreement.kappa(weights).value().value().toDecimal().doubleValue(),
                        1e-9);
                assertEquals(
                        oracle.error(false),
                        agreement.kappaStandardError(weights).value().doubleValue(),
                        1e-6);
                assertEquals(
                        oracle.error(true),
                        agreement.kappaStandardErrorByChance(weights).value().doubleValue(),
                        1e-6);
            } else {
                assertTrue(Double.isNaN(oracle.kappa()) || oracle.chance() > 1 - 1e-12);
            }
        }
    }

    @Property
    void alpha_agrees_with_counting_pairs_of_ratings_one_by_one(@ForAll("units") int[][] units) {
        Agreement agreement = Agreement.of(Given.units(Given.FOUR, units));
        for (int power = 0; power <= 2; power += 2) {
            double expected = Oracle.alpha(units, power);
            Said<Coefficient> alpha = agreement.alpha(power == 0 ? Metric.NOMINAL : Metric.INTERVAL);
            assertEquals(Double.isNaN(expected), !alpha.isDefined());
            alpha.toOptional()
                    .ifPresent(found ->
                            assertEquals(expected, found.value().toDecimal().doubleValue(), 1e-9));
        }
    }

    /** A weight of three is the same as three such rows. */
    @Property
    void whole_weights_are_the_same_as_so_many_rows(@ForAll("tables") int[][] table) {
        List<Fraction> design = new ArrayList<>();
        int[][] repeated = new int[table.length][];
        for (int i = 0; i < table.length; i++) {
            int times = i + 1;
            design.add(new Fraction(2 * times, 2));
            repeated[i] = Arrays.stream(table[i]).map(count -> count * times).toArray();
        }
        DesignWeighted weighted = Given.table(table).weighted(design).value();
        Agreement whole = Given.agreement(repeated);
        assertEquals(whole.agreement(), weighted.agreement());
        assertEquals(whole.direction().value().meanShift(), weighted.meanShift());
        WEIGHTINGS.forEach(weights -> assertEquals(
                whole.kappa(weights).map(Coefficient::value),
                weighted.kappa(weights).map(Coefficient::value)));
    }
}
