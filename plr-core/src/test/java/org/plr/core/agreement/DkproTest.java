package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

/**
 * The same figures as DKPro Statistics has, of the same ratings. It has no intervals, errors, tests of direction or
 * weights of a design, and no AC in this version; where there is no variation it throws. Its weighted
 * kappa is left out: it measures the observed disagreement in the largest that occurs within a unit, and the expected one
 * in the largest that could, which are not always the same.
 */
class DkproTest {
    private static final Places NUMBERS = Given.places("1", "2", "3", "4");

    @Provide
    Arbitrary<int[][]> pairs() {
        return units(0, 2, 2);
    }

    @Provide
    Arbitrary<int[][]> full() {
        return units(0, 2, 5);
    }

    @Provide
    Arbitrary<int[][]> withGaps() {
        return units(-1, 2, 5);
    }

    private static Arbitrary<int[][]> units(int least, int fewest, int most) {
        return Arbitraries.integers()
                .between(fewest, most)
                .flatMap(raters -> Arbitraries.integers()
                        .between(least, 3)
                        .array(int[].class)
                        .ofSize(raters)
                        .array(int[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(15));
    }

    /** Grades are the numbers 1 to 4, and null where there is none. */
    private static CodingAnnotationStudy study(int[][] units) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(units[0].length);
        for (int[] unit : units) {
            List<Object> grades = new ArrayList<>();
            for (int place : unit) {
                grades.add(place < 0 ? null : place + 1);
            }
            study.addItemAsArray(grades.toArray());
        }
        return study;
    }

    private static void assertSame(
            Said<Coefficient> ours, CodingAnnotationStudy study, ToDoubleFunction<CodingAnnotationStudy> theirs) {
        ours.toOptional()
                .ifPresent(found -> assertEquals(
                        theirs.applyAsDouble(study), found.value().toDecimal().doubleValue(), 1e-9));
    }

    @Property
    void of_two_raters(@ForAll("pairs") int[][] units) {
        Agreement ours = Agreement.of(Given.units(NUMBERS, units));
        CodingAnnotationStudy study = study(units);
        if (study.getCategoryCount() > 1) {
            double theirs = new PercentageAgreement(study).calculateAgreement();
            assertEquals(theirs, ours.agreement().value().toDecimal().doubleValue(), 1e-12);
        }
        assertSame(ours.kappa(Disagreement.UNWEIGHTED), study, it -> new CohenKappaAgreement(it).calculateAgreement());
        assertSame(ours.scottPi(Disagreement.UNWEIGHTED), study, it -> new ScottPiAgreement(it).calculateAgreement());
    }

    @Property
    void of_many_raters_without_gaps(@ForAll("full") int[][] units) {
        Agreement ours = Agreement.of(Given.units(NUMBERS, units));
        assertSame(
                ours.fleissKappa(Disagreement.UNWEIGHTED),
                study(units),
                it -> new FleissKappaAgreement(it).calculateAgreement());
    }

    @Property
    void of_many_raters_with_gaps(@ForAll("withGaps") int[][] units) {
        Agreement ours = Agreement.of(Given.units(NUMBERS, units));
        CodingAnnotationStudy study = study(units);
        assertSame(
                ours.alpha(Metric.NOMINAL),
                study,
                it -> new KrippendorffAlphaAgreement(it, new NominalDistanceFunction()).calculateAgreement());
        assertSame(
                ours.alpha(Metric.ORDINAL),
                study,
                it -> new KrippendorffAlphaAgreement(it, new OrdinalDistanceFunction()).calculateAgreement());
        assertSame(
                ours.alpha(Metric.INTERVAL),
                study,
                it -> new KrippendorffAlphaAgreement(it, new IntervalDistanceFunction()).calculateAgreement());
        assertSame(
                ours.alpha(Metric.RATIO),
                study,
                it -> new KrippendorffAlphaAgreement(it, new RatioDistanceFunction()).calculateAgreement());
    }
}
