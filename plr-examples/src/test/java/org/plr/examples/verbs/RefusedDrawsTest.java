package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

/** Questions of the verb draw that are refused, or that cannot be read. */
@Proves("MOD-2")
class RefusedDrawsTest {

    @ParameterizedTest
    @CsvSource({
        "7/5,out-of-range",
        "1/0,malformed",
        "0/0,malformed",
        "0.2,malformed",
        "20%,malformed",
        "-1/5,malformed",
        "1/-5,malformed",
        "' 1/5',malformed",
        "1 / 5,malformed",
        "1/5/1,malformed",
        "\u0661/5,malformed",
        "'',malformed",
        "1,malformed",
        "/,malformed",
        "1000000000/5000000000,malformed",
        "6/5,out-of-range"
    })
    void what_is_no_rate_is_refused(String rate, String why) {
        ask(question().with("rate", "\"" + rate + "\"")).assertRefused("MOD-2 rate." + why + " $.rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1", "1/1", "0/5", "5/5", "200000000/999999999", "01/05"})
    void rates_of_nothing_and_of_all_are_rates(String rate) {
        assertEquals(0, ask(question().with("rate", "\"" + rate + "\"")).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3d89", "zz", "g123"})
    void what_is_no_code_is_refused(String code) {
        ask(question().with("code", "\"" + code + "\"")).assertRefused("MOD-2 code.malformed $.code");
        ask(question().with("code", "\"" + "3d89".repeat(16) + "0\"")).assertRefused("MOD-2 code.malformed $.code");
    }

    @Test
    void ids_that_are_one_and_grades_of_no_scale_are_refused_at_once() {
        ask(question()
                        .with("rate", "\"7/5\"")
                        .with("code", "\"ab\"")
                        .and("PLR-\\u00e9", "GOOD", null)
                        .and(" PLR-e\\u0301", "GOOD", null)
                        .and("x\\ty", "good", null)
                        .and("\\u00a0", "INADEQUTE", null))
                .assertRefused(
                        "MOD-2 code.malformed $.code",
                        "MOD-2 rate.out-of-range $.rate",
                        "COL-8 grade.not-on-scale $.reviews[4].grade",
                        "COL-8 grade.not-on-scale $.reviews[5].grade",
                        "null id.control-characters $.reviews[4].id",
                        "COL-8 grade.malformed $.reviews[4].grade",
                        "null id.missing $.reviews[5].id",
                        "null id.repeated $.reviews[3].id");
    }

    @Test
    void late_reviews_are_looked_at_too() {
        ask(question().with("late", "[{\"id\":\"PLR-1 \",\"grade\":\"GOOD\"},{\"id\":\"\",\"grade\":\"GOOD\"}]"))
                .assertRefused("null id.missing $.late[1].id", "null id.repeated $.late[0].id");
        ask(question().with("late", "[{\"id\":\"a\",\"grade\":\"FINE\"}]"))
                .assertRefused("COL-8 grade.not-on-scale $.late[0].grade");
    }

    @Test
    void strata_are_needed_under_an_allocation_alone() {
        ask(question().with("allocation", "\"HAMILTON\""))
                .assertRefused(
                        "MOD-2 stratum.missing $.reviews[0].stratum", "MOD-2 stratum.missing $.reviews[1].stratum");
        ask(question().with("certain", "[\"in adequate\"]")).assertRefused("COL-8 grade.malformed $.certain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate|0.2|$.rate",
                "rate|null|$.rate",
                "code|1|$.code",
                "counting|\"SOME\"|$.counting",
                "counting|null|$.counting",
                "allocation|\"JEFFERSON\"|$.allocation",
                "certain|\"INADEQUATE\"|$.certain",
                "certain|[1]|$.certain[0]",
                "late|{}|$.late",
                "late|[null]|$.late[0]",
                "late|[{\"id\":\"a\"}]|$.late[0].grade",
                "late|[{\"id\":\"a\",\"grade\":\"GOOD\",\"team\":\"x\"}]|$.late[0].team",
                "period|202206|$.period",
                "seed|1|$.seed",
                "publicRandomness|\"\\ud800\"|$.publicRandomness"
            })
    void what_is_no_question_is_unreadable(String key, String value, String path) {
        ask(question().with(key, value)).assertUnreadable(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "rate", "code", "publicRandomness"})
    void what_a_draw_depends_on_is_said(String key) {
        ask(question().without(key)).assertUnreadable("$." + key);
    }

    /** Ten million bytes are what a question may have in all. */
    @Test
    void ten_megabytes_of_randomness_are_the_most() {
        String lots = "9"
                .repeat(StrictText.LONGEST
                        - question().with("publicRandomness", "\"\"").json().length());
        Run drawn = ask(question().with("publicRandomness", "\"" + lots + "\""));
        assertEquals(0, drawn.exitCode());
        assertTrue(drawn.out().length() < 1_000);
        ask(question().with("publicRandomness", "\"9" + lots + "\"")).assertUnreadable("$");
        Run lines =
                Run.plr(question().with("publicRandomness", "\"9" + lots + "\"").json(), "draw", "--lines");
        assertEquals(1, lines.exitCode());
        assertTrue(lines.out().contains("\"unreadable\""));
    }

    @Test
    void nothing_of_the_question_is_repeated() {
        Run run = ask(question().and("Jane Doe\\u0000", "GOOD", null).and("Jane Doe\\u0000", "GRADE OF JANE", "\\n"));
        assertEquals(1, run.exitCode());
        assertFalse(run.out().contains("Jane") || run.out().contains("JANE"), run.out());
    }

    private static SampleQuestion question() {
        return SampleQuestion.of(2, 1);
    }

    private static Run ask(SampleQuestion question) {
        return Run.plr(question.json(), "draw");
    }
}
