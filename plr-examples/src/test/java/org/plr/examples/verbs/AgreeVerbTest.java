package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;

/** The verbs agree and interval, as a stranger calls them. */
@Proves({"MOD-2", "MOD-3"})
class AgreeVerbTest {
    private static final String TABLE =
            "{\"scale\":[\"A\",\"B\"],\"table\":[[118,5],[2,0]],\"weights\":[[0,1],[2.5,0]],\"design\":[\"123/123\",\"6/2\"]}";

    private static Run agree(String question) {
        return Run.plr(question, "agree");
    }

    private static Run units(String units) {
        return agree("{\"scale\":[\"A\",\"B\",\"C\"],\"units\":" + units + "}");
    }

    /** The paradox: 94.4% agree and kappa is below nought. */
    @Test
    void a_table_is_answered_key_by_key() {
        agree(TABLE)
                .assertAnswers("{\"units\":125,\"raters\":2,\"agreement\":0.944,\"adjacent\":1,"
                        + "\"kappa\":{\"unweighted\":-0.0233918128654971,\"linear\":-0.0233918128654971,"
                        + "\"quadratic\":-0.0233918128654971,\"custom\":-0.0288065843621399},"
                        + "\"kappaStandardError\":{\"unweighted\":0.0122867566728034,"
                        + "\"linear\":0.0122867566728034,\"quadratic\":0.0122867566728034},"
                        + "\"scottPi\":-0.0288065843621399,\"fleissKappa\":-0.0288065843621399,"
                        + "\"ac\":{\"unweighted\":0.940776337608718,\"linear\":0.940776337608718,"
                        + "\"quadratic\":0.940776337608718},"
                        + "\"alpha\":{\"nominal\":-0.0246913580246914,\"ordinal\":-0.0246913580246914,"
                        + "\"interval\":-0.0246913580246914,\"ratio\":{\"undefined\":\"the grades are not numbers\"}},"
                        + "\"direction\":{\"meanShift\":\"3/125\",\"signTest\":{\"down\":2,\"up\":5,\"p\":0.453125},"
                        + "\"randomisation\":{\"p\":0.453125},"
                        + "\"stuartMaxwell\":{\"statistic\":1.28571428571429,\"df\":1,\"p\":0.256839257957857},"
                        + "\"bowker\":{\"statistic\":1.28571428571429,\"df\":1,\"p\":0.256839257957857}},"
                        + "\"intervals\":{\"agreement\":[0.888912155892444,0.972611774494562]},"
                        + "\"designWeighted\":{\"agreement\":0.914728682170543,\"meanShift\":\"-1/129\","
                        + "\"kappa\":{\"unweighted\":-0.0441501103752759,\"linear\":-0.0441501103752759,"
                        + "\"quadratic\":-0.0441501103752759,\"custom\":-0.0424242424242424}}}");
    }

    @Test
    void units_with_gaps_and_more_than_two_raters_have_no_figures_of_two() {
        agree("{\"scale\":[\"A\",\"B\"],\"units\":[[\"A\",\"A\"],[\"A\",null,\"B\"],[],[null]],"
                        + "\"design\":[\"3/1\",\"1/1\",\"1/1\",\"1/1\"]}")
                .assertAnswers("{\"units\":2,\"raters\":3,\"agreement\":0.5,\"adjacent\":1,"
                        + "\"kappa\":{\"undefined\":\"more than two raters\"},"
                        + "\"kappaStandardError\":{\"undefined\":\"more than two raters\"},"
                        + "\"scottPi\":{\"undefined\":\"more than two raters\"},\"fleissKappa\":-0.333333333333333,"
                        + "\"ac\":{\"unweighted\":0.2,\"linear\":0.2,\"quadratic\":0.2},"
                        + "\"alpha\":{\"nominal\":0,\"ordinal\":0,\"interval\":0,"
                        + "\"ratio\":{\"undefined\":\"the grades are not numbers\"}},"
                        + "\"direction\":{\"undefined\":\"more than two raters\"},"
                        + "\"intervals\":{\"agreement\":[0.0945312057342307,0.905468794265769]},"
                        + "\"designWeighted\":{\"agreement\":0.75,\"meanShift\":{\"undefined\":\"more than two raters\"},"
                        + "\"kappa\":{\"undefined\":\"more than two raters\"}}}");
    }

    @Test
    void a_month_of_one_grade_says_so() {
        Run run = units("[[\"B\",\"B\"],[\"B\",\"B\"]]");
        assertEquals(0, run.exitCode());
        String none = "{\"undefined\":\"no variation\"}";
        assertTrue(run.out().contains("\"kappa\":{\"unweighted\":" + none + ",\"linear\":" + none), run.out());
        assertTrue(run.out().contains("\"ac\":{\"unweighted\":1,\"linear\":1,\"quadratic\":1}"), run.out());
        assertTrue(run.out().contains("\"alpha\":{\"nominal\":" + none), run.out());
        assertTrue(
                run.out().contains("\"signTest\":{\"down\":0,\"up\":0,\"p\":{\"undefined\":\"no grade was changed\"}}"),
                run.out());
        assertTrue(run.out().contains("\"stuartMaxwell\":{\"statistic\":0,\"df\":0,\"p\":{\"undefined\""), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[]; 0; no unit was rated",
                "[[]]; 0; no unit was rated",
                "[[null,null]]; 2; no unit was rated",
                "[[\"A\"]]; 1; no unit has two grades",
                "[[\"A\",null],[null,\"B\"]]; 2; no unit has two grades"
            })
    void too_little_is_undefined_and_no_fault(String units, int raters, String reason) {
        Run run = units(units);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\"raters\":" + raters + ",\"agreement\":{\"undefined\":\"" + reason), run.out());
        assertFalse(run.out().contains("NaN"), run.out());
    }

    @Test
    void what_breaks_a_rule_is_refused_with_everything_else_that_does() {
        agree("{\"scale\":[],\"units\":[[\"A\"]]}").assertRefused("COL-8 scale.empty $.scale");
        units("[[\"A\",\"a\"],[\"\",\"B\"]]")
                .assertRefused("COL-8 grade.not-on-scale $.units[0][1]", "COL-8 grade.not-on-scale $.units[1][0]");
        agree("{\"scale\":[\"A\",\"B\"],\"table\":[[1,-2],[3]],\"weights\":[[1,0],[0,0]],"
                        + "\"design\":[\"7/5\",\"1/0\",\"0.2\",\"20%\"]}")
                .assertRefused(
                        "null table.not-square $.table",
                        "null table.count.negative $.table[0][1]",
                        "null weights.diagonal $.weights[0][0]",
                        "null design.not-a-fraction $.design[1]",
                        "null design.not-a-fraction $.design[2]",
                        "null design.not-a-fraction $.design[3]");
        agree("{\"scale\":[\"A\",\"B\"],\"table\":[[1,2],[3,4]],\"design\":[\"5/6\"]}")
                .assertRefused("null design.length $.design", "null design.below-one $.design[0]");
        agree("{\"scale\":[\"A\",\"B\"],\"table\":[[1,2],[3,4000000000]]}")
                .assertRefused("null table.count.too-large $.table[1][1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"units\":[]}; $.scale",
                "{\"scale\":[\"A\"]}; $.units",
                "{\"scale\":[\"A\"],\"units\":[],\"table\":[[1]]}; $.table",
                "{\"scale\":\"A\",\"units\":[]}; $.scale",
                "{\"scale\":[1],\"units\":[]}; $.scale[0]",
                "{\"scale\":[\"A\"],\"units\":[\"A\"]}; $.units[0]",
                "{\"scale\":[\"A\"],\"units\":[[1]]}; $.units[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[1.5]]}; $.table[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[\"1\"]]}; $.table[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[99999999999999999999]]}; $.table[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[null]]}; $.table[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[1]],\"weights\":[[\"0\"]]}; $.weights[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[1]],\"weights\":[[0e99999999999]]}; $.weights[0][0]",
                "{\"scale\":[\"A\"],\"table\":[[1]],\"design\":[1]}; $.design[0]",
                "{\"scale\":[\"A\"],\"table\":[[1]],\"raters\":2}; $.raters"
            })
    void what_is_not_the_question_is_unreadable(String question, String path) {
        agree(question).assertUnreadable(path);
    }

    /** However it is broken, it is answered, refused or unreadable, and nothing is a number that is none. */
    @Property
    void one_byte_changed(@ForAll @IntRange(max = 200) int place, @ForAll byte to) {
        byte[] question = TABLE.getBytes(UTF_8);
        question[place % question.length] = to;
        Run run = Run.plr(question, "agree");
        assertTrue(run.exitCode() == 2 ? run.out().isEmpty() : run.out().endsWith("}\n"), run::toString);
        assertFalse(run.toString().contains("NaN") || run.toString().contains("Exception"), run::toString);
    }

    @Test
    void ten_thousand_units_and_a_thousand_million_of_each_are_answered() {
        String[] units = new String[10_000];
        Arrays.setAll(units, i -> "[\"" + "ABC".charAt(i % 3) + "\",\"" + "ABC".charAt(i % 5 % 3) + "\"]");
        Run many = units("[" + String.join(",", units) + "]");
        assertTrue(many.out().startsWith("{\"units\":10000,\"raters\":2,"), many.out());
        assertTrue(many.out().contains("\"randomisation\":{\"p\":2.33233852669716E-71}"), many.out());
        Run huge = agree("{\"scale\":[\"A\",\"B\",\"C\"],\"table\":[[1000000000,1000000000,900000000],"
                + "[1000000000,0,0],[800000000,0,0]]}");
        assertEquals(0, huge.exitCode());
        assertTrue(
                huge.out()
                        .contains(
                                "\"randomisation\":{\"p\":{\"undefined\":\"too many changed grades for the exact test\"}}"),
                huge.out());
    }

    @Test
    void each_line_is_answered_and_one_that_is_broken_makes_the_run_refused() {
        String good = "{\"scale\":[\"A\"],\"table\":[[1]]}";
        Run run = Run.plr(good + "\n{\n" + good, "agree", "--lines");
        assertEquals(1, run.exitCode());
        assertEquals(3, run.out().lines().count());
        assertTrue(run.out().contains("\"code\":\"unreadable\""), run.out());
    }

    @Test
    void an_interval_is_answered_in_both_ways() {
        Run.plr("{\"x\":65,\"n\":100,\"confidence\":\"0.95\"}", "interval")
                .assertAnswers("{\"wilson\":[0.55254443296888,0.736357517569025],"
                        + "\"clopperPearson\":[0.54815063817603,0.742706221468549]}");
        Run.plr("{\"x\":0,\"n\":5,\"confidence\":\"0.95\"}", "interval")
                .assertAnswers("{\"wilson\":[0,0.434482464783175],\"clopperPearson\":[0,0.521823750104982]}");
        Run.plr("{\"x\":0,\"n\":0,\"confidence\":\"0.95\"}", "interval")
                .assertAnswers(
                        "{\"wilson\":{\"undefined\":\"no data\"},\"clopperPearson\":{\"undefined\":\"no data\"}}");
    }

    @Test
    void an_interval_of_what_cannot_be_is_refused() {
        Run.plr("{\"x\":6,\"n\":5,\"confidence\":\"95%\"}", "interval")
                .assertRefused("null found.out-of-range $.x", "null confidence.not-a-share $.confidence");
        Run.plr("{\"x\":-1,\"n\":1000000001,\"confidence\":\"1\"}", "interval")
                .assertRefused(
                        "null sample.out-of-range $.n",
                        "null found.out-of-range $.x",
                        "null confidence.not-a-share $.confidence");
        Run.plr("{\"x\":1,\"n\":5}", "interval").assertUnreadable("$.confidence");
        Run.plr("{\"x\":1,\"n\":5,\"confidence\":0.95}", "interval").assertUnreadable("$.confidence");
        Run.plr("{\"x\":1.0,\"n\":5,\"confidence\":\"0.95\"}", "interval").assertUnreadable("$.x");
    }
}
