package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;

@Proves("FOC-3")
class TermsVerbTest {

    @Test
    void empty_terms_lack_all_six_items() {
        Run.plr("{}", "terms", "check")
                .assertRefused(
                        "FOC-3 why.missing $.why",
                        "FOC-3 scope.missing $.scope",
                        "FOC-3 sample.missing $.sample",
                        "FOC-3 who.missing $.who",
                        "FOC-3 how.missing $.how",
                        "FOC-3 timescale.missing $.timescale");
    }

    @Test
    void a_sample_without_its_size_is_told_so() {
        Run run = Run.plr("{\"sample\":{\"characteristics\":\"Children seen in June\"}}", "terms", "check");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("{\"complete\":false,\"refusals\":["), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "{\"clause\":\"FOC-3\",\"code\":\"sample.size.missing\",\"path\":\"$.sample.size\",\"message\":\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                                  | $
            []                                                 | $
            {} {}                                              | $
            {"why":{},"why":{}}                                | $.why
            {"sample":{"size":"24"}}                           | $.sample.size
            {"sample":{"size":24.5}}                           | $.sample.size
            {"sample":{"size":1e1000000000}}                   | $.sample.size
            {"sample":{"size":99999999999}}                    | $.sample.size
            {"sample":{"secret":1}}                            | $.sample.secret
            {"who":"me"}                                       | $.who
            {"who":[{"person":"secret"}]}                      | $.who[0].person
            {"who":[{"role":"secret role"}]}                   | $.who[0].role
            {"scope":{"criteria":[{"against":"TASTE"}]}}       | $.scope.criteria[0].against
            {"how":7}                                          | $.how
            {"how":null}                                       | $.how
            {"timescale":{"completeBy":"31.8.2022"}}           | $.timescale.completeBy
            {"timescale":{"completeBy":"2022-02-30"}}          | $.timescale.completeBy
            {"@class":"x"}                                     | $.@class
            """)
    void what_cannot_be_read_is_a_refusal_with_its_path(String question, String path) {
        Run run = Run.plr(question, "terms", "check");
        assertEquals(1, run.exitCode(), run::toString);
        assertEquals("", run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                "{\"complete\":false,\"refusals\":[{\"clause\":null,\"code\":\"unreadable\",\"path\":\""
                                        + path + "\""),
                run.out());
        assertFalse(run.out().replace(path, "").contains("secret"), run.out());
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        Run.plr("", "terms", "check", "--in", "target/there-is-none.json")
                .assertUnreadable("target/there-is-none.json");
    }

    @Test
    void one_draft_a_line_gets_one_answer_a_line() {
        Run run = Run.plr("{}\n{\"why\":7}\n", "terms", "check", "--lines");
        assertEquals(1, run.exitCode());
        assertEquals(2, run.out().lines().count());
        assertTrue(run.out().lines().allMatch(line -> line.startsWith("{\"complete\":false,")), run.out());
    }
}
