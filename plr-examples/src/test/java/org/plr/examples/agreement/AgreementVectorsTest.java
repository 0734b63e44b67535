package org.plr.examples.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.examples.agreement.Vectors.assertDigits;
import static org.plr.examples.agreement.Vectors.assertExact;
import static org.plr.examples.agreement.Vectors.assertTenPlaces;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plr.core.agreement.Agreement;
import org.plr.core.agreement.Coefficient;
import org.plr.core.agreement.Confidence;
import org.plr.core.agreement.Direction;
import org.plr.core.agreement.Disagreement;
import org.plr.core.agreement.Interval;
import org.plr.core.agreement.Metric;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Ratings;
import org.plr.core.agreement.Ratio;
import org.plr.core.agreement.Said;
import org.plr.core.agreement.Undefined;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure that was published, or recomputed in exact fractions. */
@Proves("MOD-3")
class AgreementVectorsTest {
    private static final Map<String, Disagreement> WEIGHTINGS = Map.of(
            "unweighted", Disagreement.UNWEIGHTED,
            "linear", Disagreement.LINEAR,
            "quadratic", Disagreement.QUADRATIC);

    @Test
    void tables_of_two_raters() throws IOException {
        int tables = 0;
        for (JsonNode vector : Vectors.all("agreement.json")) {
            if (vector.get("kind").asString().equals("two-rater-table")) {
                JsonNode input = vector.get("input");
                Places places = Vectors.places(input.get("categories"));
                Agreement agreement = Agreement.of(Vectors.table(places, input.get("table_rows_rater1_cols_rater2")));
                assertTable(vector.get("expected"), agreement);
                tables++;
            }
        }
        assertEquals(6, tables);
    }

    private static void assertTable(JsonNode expected, Agreement found) {
        WEIGHTINGS.forEach((name, weights) -> assertWeighted(expected.get(name), found, weights));
        assertExact(expected.get("exact_agreement"), found.agreement().value());
        assertExact(expected.get("exact_or_adjacent"), found.adjacent().value());
        assertExact(expected.get("krippendorff_nominal"), alpha(found, Metric.NOMINAL));
        assertExact(expected.get("krippendorff_ordinal"), alpha(found, Metric.ORDINAL));
        assertExact(expected.get("krippendorff_interval"), alpha(found, Metric.INTERVAL));
    }

    private static Ratio alpha(Agreement found, Metric metric) {
        return found.alpha(metric).value().value();
    }

    private static void assertWeighted(JsonNode expected, Agreement found, Disagreement weights) {
        Coefficient kappa = found.kappa(weights).value();
        assertExact(expected.get("po"), agreed(kappa.observed()));
        assertExact(expected.get("pe_cohen"), agreed(kappa.expected()));
        assertExact(expected.get("cohen_kappa"), kappa.value());
        assertExact(expected.get("scott_pi"), found.scottPi(weights).value().value());
        assertExact(expected.get("scott_pi"), found.fleissKappa(weights).value().value());
        assertExact(expected.get("gwet_ac"), found.ac(weights).value().value());
        assertExact(
                expected.get("brennan_prediger"),
                found.brennanPrediger(weights).value().value());
        assertTenPlaces(
                expected.get("kappa_ase"), found.kappaStandardError(weights).value());
        assertTenPlaces(
                expected.get("kappa_se_null"),
                found.kappaStandardErrorByChance(weights).value());
    }

    /** One less a share. */
    private static Ratio agreed(Ratio disagreed) {
        return Ratio.of(disagreed.denominator().subtract(disagreed.numerator()), disagreed.denominator());
    }

    @Test
    void the_weighted_kappa_of_1968() throws IOException {
        JsonNode vector = Vectors.of("agreement.json", "cohen1968-weighted");
        Places places = Vectors.places(new JsonMapper().readTree("[\"1\",\"2\",\"3\"]"));
        JsonNode input = vector.get("input");
        List<List<BigDecimal>> weights = new ArrayList<>();
        for (JsonNode row : input.get("disagreement_weights")) {
            weights.add(row.valueStream().map(JsonNode::decimalValue).toList());
        }
        Coefficient kappa = Agreement.of(Vectors.table(places, input.get("table")))
                .kappa(Disagreement.of(places, weights).value())
                .value();
        assertExact(vector.get("expected").get("weighted_kappa"), kappa.value());
        assertExact(vector.get("expected").get("observed_disagreement"), kappa.observed());
        assertExact(vector.get("expected").get("expected_disagreement"), kappa.expected());
    }

    @Test
    void thirty_patients_of_fleiss() throws IOException {
        JsonNode vector = Vectors.of("agreement.json", "fleiss1971");
        JsonNode expected = vector.get("expected");
        Ratings ratings = ofCounts(vector.get("input").get("counts"));
        Agreement found = Agreement.of(ratings);
        Coefficient kappa = found.fleissKappa(Disagreement.UNWEIGHTED).value();
        assertExact(expected.get("P"), agreed(kappa.observed()));
        assertExact(expected.get("Pe"), agreed(kappa.expected()));
        assertExact(expected.get("kappa"), kappa.value());
        for (int i = 0; i < 5; i++) {
            Disagreement one = Disagreement.about(
                    ratings.places(), ratings.places().grades().get(i));
            assertExact(
                    expected.get("kappa_per_category").get(i),
                    found.fleissKappa(one).value().value());
        }
        assertExact(expected.get("krippendorff_nominal"), alpha(found, Metric.NOMINAL));
    }

    /** Who gave which grade is not told, and does not matter. */
    private static Ratings ofCounts(JsonNode counts) {
        List<Grade> grades =
                List.of("a", "b", "c", "d", "e").stream().map(Grade::new).toList();
        List<List<Grade>> units = new ArrayList<>();
        for (JsonNode row : counts) {
            List<Grade> unit = new ArrayList<>();
            for (int k = 0; k < row.size(); k++) {
                for (int n = 0; n < row.get(k).asInt(); n++) {
                    unit.add(grades.get(k));
                }
            }
            units.add(unit);
        }
        return Ratings.ofUnits(Places.of(grades).value(), units).value();
    }

    @Test
    void four_observers_with_gaps() throws IOException {
        JsonNode vector = Vectors.of("agreement.json", "krippendorff2011-C");
        JsonNode expected = vector.get("expected");
        Places places = Vectors.places(vector.get("input").get("categories"));
        Agreement found = Agreement.of(Vectors.units(places, vector.get("input").get("units")));
        assertAlpha(expected.get("krippendorff_nominal"), found.alpha(Metric.NOMINAL));
        assertAlpha(expected.get("krippendorff_ordinal"), found.alpha(Metric.ORDINAL));
        assertAlpha(expected.get("krippendorff_interval"), found.alpha(Metric.INTERVAL));
        assertAlpha(expected.get("krippendorff_ratio"), found.alpha(Metric.RATIO));
        assertEquals(expected.get("units_used").asInt(), found.compared().intValue());
        assertAc(expected.get("AC1"), found.ac(Disagreement.UNWEIGHTED));
        assertAc(expected.get("AC2_linear"), found.ac(Disagreement.LINEAR));
        assertAc(expected.get("AC2_quadratic"), found.ac(Disagreement.QUADRATIC));
        assertAc(expected.get("AC2_ordinal_gwet"), found.ac(gwetsOrdinal(places)));
        assertExact(
                expected.get("fleiss_generalised"),
                found.fleissKappa(Disagreement.UNWEIGHTED).value().value());
        assertExact(
                expected.get("fleiss_generalised_quadratic"),
                found.fleissKappa(Disagreement.QUADRATIC).value().value());
    }

    private static void assertAlpha(JsonNode expected, Said<Coefficient> found) {
        assertExact(expected.get("alpha"), found.value().value());
        assertExact(expected.get("Do"), found.value().observed());
        assertExact(expected.get("De"), found.value().expected());
    }

    private static void assertAc(JsonNode expected, Said<Coefficient> found) {
        assertExact(expected.get("pa"), agreed(found.value().observed()));
        assertExact(expected.get("pe"), agreed(found.value().expected()));
        assertExact(expected.get("value"), found.value().value());
    }

    /** What other programs call ordinal weights: the pairs of grades from the one to the other. */
    private static Disagreement gwetsOrdinal(Places places) {
        List<List<BigDecimal>> weights = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            List<BigDecimal> row = new ArrayList<>();
            for (int l = 0; l < places.size(); l++) {
                long far = Math.abs(k - l);
                row.add(BigDecimal.valueOf(far * (far + 1) / 2));
            }
            weights.add(row);
        }
        return Disagreement.of(places, weights).value();
    }

    @Test
    void the_small_examples_of_krippendorff() throws IOException {
        JsonNode a = Vectors.of("agreement.json", "krippendorff2011-A");
        Places binary = Vectors.places(new JsonMapper().readTree("[\"0\",\"1\"]"));
        Agreement first = Agreement.of(Vectors.units(binary, a.get("input").get("units")));
        assertExact(a.get("expected").get("alpha_nominal"), alpha(first, Metric.NOMINAL));
        JsonNode b = Vectors.of("agreement.json", "krippendorff2011-B");
        List<List<Grade>> units = new ArrayList<>();
        for (int i = 0; i < b.get("input").get("ben").size(); i++) {
            units.add(List.of(
                    new Grade(b.get("input").get("ben").get(i).asString()),
                    new Grade(b.get("input").get("gerry").get(i).asString())));
        }
        Places letters = Vectors.places(new JsonMapper().readTree("[\"a\",\"b\",\"c\",\"d\",\"e\"]"));
        Agreement second = Agreement.of(Ratings.ofUnits(letters, units).value());
        assertExact(b.get("expected").get("alpha_nominal"), alpha(second, Metric.NOMINAL));
    }

    @Test
    void which_way_moderators_moved_grades() throws IOException {
        for (JsonNode vector : Vectors.all("moderation_bias.json")) {
            JsonNode input = vector.get("input");
            Places places = Vectors.places(input.get("grades"));
            Agreement agreement = Agreement.of(Vectors.table(places, input.get("table")));
            JsonNode expected = vector.get("expected");
            assertEquals(expected.get("n").asInt(), agreement.units().intValue());
            assertExact(expected.get("exact_agreement"), agreement.agreement().value());
            assertExact(expected.get("within_one"), agreement.adjacent().value());
            assertExact(expected.get("kappa"), kappa(agreement, Disagreement.UNWEIGHTED));
            assertExact(expected.get("kappa_linear"), kappa(agreement, Disagreement.LINEAR));
            assertExact(expected.get("kappa_quadratic"), kappa(agreement, Disagreement.QUADRATIC));
            assertExact(
                    expected.get("AC1"),
                    agreement.ac(Disagreement.UNWEIGHTED).value().value());
            assertExact(
                    expected.get("AC2_quadratic"),
                    agreement.ac(Disagreement.QUADRATIC).value().value());
            assertDirection(expected, agreement.direction().value());
            assertTests(expected, agreement.direction().value());
            assertEdge(
                    expected.get("inadequate_boundary"),
                    agreement.direction().value().boundary(new Grade("Inadequate")));
        }
    }

    private static Ratio kappa(Agreement agreement, Disagreement weights) {
        return agreement.kappa(weights).value().value();
    }

    private static void assertDirection(JsonNode expected, Direction found) {
        Direction.Split signs = found.signTest();
        assertEquals(expected.get("moderated_down").asInt(), signs.harsher().intValue());
        assertEquals(expected.get("moderated_up").asInt(), signs.milder().intValue());
        assertEquals(
                expected.get("n").asInt() - expected.get("unchanged").asInt(),
                signs.harsher().add(signs.milder()).intValue());
        assertExact(
                expected.get("mean_signed_shift_positive_is_harsher"),
                found.meanShift().value().value());
        assertExact(expected.get("mean_abs_shift"), found.meanDistance().value());
    }

    private static void assertTests(JsonNode expected, Direction found) {
        assertDigits(
                expected.get("sign_test_exact_two_sided_p"),
                found.signTest().p().value());
        assertDigits(
                expected.get("randomisation_shift_two_sided_p").get("value"),
                found.randomisation().value());
        assertTenPlaces(expected.get("bowker_chi2"), found.bowker().statistic());
        assertEquals(
                expected.get("bowker_df_nonempty_pairs").asInt(), found.bowker().degrees());
        assertDigits(expected.get("bowker_p"), found.bowker().p().value());
        JsonNode marginal = expected.get("stuart_maxwell");
        assertTenPlaces(marginal.get("chi2"), found.stuartMaxwell().statistic());
        assertEquals(marginal.get("df").asInt(), found.stuartMaxwell().degrees());
        assertDigits(marginal.get("p"), found.stuartMaxwell().p().value());
    }

    private static void assertEdge(JsonNode expected, Direction.Split found) {
        assertEquals(
                expected.get("orig_inadequate_moderated_up").asInt(),
                found.milder().intValue());
        assertEquals(
                expected.get("orig_not_moderated_to_inadequate").asInt(),
                found.harsher().intValue());
        assertDigits(expected.get("exact_mcnemar_p"), found.p().value());
    }

    @Test
    void intervals_of_shares() throws IOException {
        Confidence wider = Confidence.of("0.998").orElseThrow();
        for (JsonNode vector : Vectors.all("intervals.json")) {
            long x = vector.get("x").asLong();
            long n = vector.get("n").asLong();
            if (n == 0) {
                assertEquals(Said.undefined(Undefined.NO_DATA), Interval.wilson(x, n, wider));
                assertEquals(Said.undefined(Undefined.NO_DATA), Interval.clopperPearson(x, n, wider));
            } else {
                assertEnds(vector.get("wilson95"), Interval.wilson(x, n, Confidence.OF_95_PERCENT));
                assertEnds(vector.get("wilson998"), Interval.wilson(x, n, wider));
                assertEnds(vector.get("clopper_pearson95"), Interval.clopperPearson(x, n, Confidence.OF_95_PERCENT));
            }
        }
    }

    private static void assertEnds(JsonNode expected, Said<Interval> found) {
        assertDigits(expected.get(0), found.value().lower());
        assertDigits(expected.get(1), found.value().upper());
    }
}
