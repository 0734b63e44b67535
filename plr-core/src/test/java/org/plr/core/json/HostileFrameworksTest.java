package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

/** What has turned a duty of 24 hours into one of 240 elsewhere is refused here, with its path. */
@Proves("GOV-1")
class HostileFrameworksTest {
    private final FrameworkReader reader = new FrameworkReader();

    private List<String> paths(String text) {
        FrameworkFile file = reader.check(text);
        assertTrue(file.framework().isEmpty(), "a framework with problems is none");
        return file.problems().stream().map(FrameworkProblem::path).toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CON-1 | "within":"PT24H","within":"PT240H"       | within
            CON-1 | "within":24                              | within
            CON-1 | "within":null                            | within
            CON-1 | "within":""                              | within
            CON-1 | "within":"24H"                           | within
            CON-1 | "within":"P1D"                           | within
            CON-1 | "within":"PT0S"                          | within
            CON-1 | "within":"PT-24H"                        | within
            CON-1 | "within":"-PT24H"                        | within
            CON-1 | "within":"PT24H0.5S"                     | within
            CON-1 | "within":"PT999999999999999999H"         | within
            CON-1 | "within":"PT876601H"                     | within
            CON-1 | "within":{"hours":"24"}                  | within.hours
            CON-1 | "within":{"hours":24.0}                  | within.hours
            CON-1 | "within":{"hours":1e1000000000}          | within.hours
            CON-1 | "within":{"hours":0}                     | within.hours
            CON-1 | "within":{"hours":99999999999}           | within.hours
            CON-1 | "within":{}                              | within.hours
            CON-1 | "within":{"hours":24,"minutes":1}        | within.minutes
            CON-1 | "within":["PT24H"]                       | within
            CON-1 | "wíthin":"PT240H"                        | (unprintable)
            CON-1 | "@class":"javax.script.ScriptEngineManager" | @class
            CON-1 | "remindAfter":"PT4H"                     | remindAfter
            CON-1 | "remindAfter":["PT4H",null]              | remindAfter[1]
            CON-1 | "remindAfter":["PT4H","4"]               | remindAfter[1]
            CON-1 | "remindAfter":["PT4H","PT4H"]            | remindAfter[1]
            CON-3 | "within":{"days":"10"}                   | within.days
            CON-3 | "within":{"days":10.9}                   | within.days
            CON-3 | "within":{"days":-10}                    | within.days
            CON-3 | "within":{"days":1000000000}             | within.days
            CON-3 | "within":{"days":true}                   | within.days
            CON-3 | "within":{"days":10,"count":"working"}   | within.count
            CON-3 | "within":"P-1D"                          | within
            CON-3 | "within":"P1M"                           | within
            CON-3 | "within":"PT240H"                        | within
            CON-3 | "within":"P99999999999D"                 | within
            CON-3 | "binds":"every_review"                   | binds
            CON-5 | "after":"P0M"                            | after
            CON-5 | "after":"P1200M1D","window":"P1201M"     | window
            CON-5 | "after":"P2M-1D"                         | after
            CON-5 | "window":2                               | window
            ROL-1 | "managerRoles":["Team Manager"]          | managerRoles[0]
            ROL-1 | "managerRoles":["A","A"]                 | managerRoles[1]
            ROL-2 | "perMonth":32                            | perMonth
            ROL-2 | "perMonth":-1                            | perMonth
            COL-2 | "standards":[]                           | standards
            COL-2 | "standards":{"default":[{"code":"A"}]}   | standards.default[0].title
            COL-2 | "standards":{"early help":[]}            | standards.(unprintable)
            COL-7 | "typicalSources":["a"]                   | typicalSources[0]
            COL-8 | "scale":[{"title":"Good"}]               | scale[0].grade
            COL-8 | "scale":[{"grade":"A","inadequate":"yes"}] | scale[0].inadequate
            COL-8 | "rationaleRequired":1                    | rationaleRequired
            MOD-2 | "rate":"7/5"                             | rate
            MOD-2 | "rate":0.2                               | rate
            MOD-2 | "rate":"20%"                             | rate
            MOD-2 | "rate":"1/0"                             | rate
            TRK-5 | "owedBy":"SUPERVISOR"                    | owedBy
            VAL-1 | "principles":["KIND"]                    | principles[0]
            """)
    void a_wrong_figure_is_refused_at_its_path(String clause, String figures, String path) {
        String text = "{\"id\":\"x\",\"clauses\":{\"" + clause + "\":{" + figures + "}}}";
        assertEquals(List.of("$.clauses." + clause + "." + path), paths(text));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                                        | $.id
            {"id":"X"}                                                | $.id
            {"id":""}                                                 | $.id
            {"id":null}                                               | $.id
            {"id":7}                                                  | $.id
            {"id":"x","id":"y"}                                       | $.id
            {"id":"x","zone":"Europe/Bournemouth"}                    | $.zone
            {"id":"x","effective":"23/05/2022"}                       | $.effective
            {"id":"x","effective":"2022-02-30"}                       | $.effective
            {"id":"x","effective":"+999999999-12-31"}                 | $.effective
            {"id":"x","effective":"2022-05-23","reviewBy":"2022-05-22"} | $.reviewBy
            {"id":"x","effective":"2022-05-23","effectiveTo":"2021-01-01"} | $.effectiveTo
            {"id":"x","reviewEvery":"P0D"}                            | $.reviewEvery
            {"id":"x","title":"a\\u0000b"}                            | $.title
            {"id":"x","title":"a\\u202eb"}                            | $.title
            {"id":"x","history":[{"version":"1"}]}                    | $.history[0].date
            {"id":"x","history":{}}                                   | $.history
            {"id":"x","clauses":[]}                                   | $.clauses
            {"id":"x","clauses":{"CON-99":{}}}                        | $.clauses.CON-99
            {"id":"x","clauses":{"CON-1":"PT24H"}}                    | $.clauses.CON-1
            {"id":"x","clauses":{"ROL-1":{"managerRoles":[]}}}        | $.clauses.ROL-1
            {"id":"x","clauses":{"COL-8":{"scale":[]}}}               | $.clauses.COL-8
            {"id":"x","clauses":{"CON-1":{"remindAfter":["PT4H","PT3H"]}}} | $.clauses.CON-1
            {"id":"x","more":1}                                       | $.more
            """)
    void a_wrong_file_is_refused_at_its_path(String text, String path) {
        assertTrue(paths(text).contains(path), () -> paths(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{\"id\":\"x\"",
                "{\"id\":\"x\"} {}",
                "{\"id\":\"x\"}x",
                "{\"id\":\"x\",}",
                "{id:\"x\"}",
                "{'id':'x'}",
                "{\"id\":NaN}",
                "{\"id\":Infinity}",
                "{\"id\":\"x\"} // the end",
                "\uFEFF{\"id\":\"x\"}",
                "{\"\u0000i\u0000d\"",
                "{\"id\":01}",
                "{\"id\":\"a\nb\"}"
            })
    void what_is_no_json_object_is_refused(String text) {
        assertEquals("$", paths(text).get(0).substring(0, 1));
    }

    @Test
    void what_goes_beyond_every_bound_is_refused_and_quickly() {
        assertEquals(List.of("$"), paths("[".repeat(5000)));
        assertEquals(List.of("$"), paths("{\"a\":".repeat(33)));
        assertEquals(List.of("$"), paths("{\"id\":" + "9".repeat(5000) + "}"));
        assertEquals(List.of("$"), paths("{\"id\":\"" + "x".repeat(JsonText.LONGEST) + "\"}"));
        assertEquals(List.of("$.title"), paths("{\"id\":\"x\",\"title\":\"" + "x".repeat(1001) + "\"}"));
        assertEquals(100, paths("{\"a\":1" + ",\"a\":1".repeat(150_000) + "}").size());
    }

    @Test
    void all_problems_are_told_at_once() {
        String text = """
                {"zone": 7, "colour": "red", "clauses": {
                  "CON-1": {"within": "24"}, "CON-3": {"within": {"days": 10.9}}, "CON-6": {}}}
                """;
        List<String> found = paths(text);
        assertEquals(
                List.of(
                        "$.clauses.CON-3.within.days",
                        "$.id",
                        "$.zone",
                        "$.clauses.CON-1.within",
                        "$.colour",
                        "$.clauses.CON-6"),
                found);
    }

    @Test
    void whoever_cannot_go_on_gets_every_problem_in_one_exception() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> reader.read("{\"id\":\"X\",\"zone\":\"Mars\"}"))
                .getMessage();
        assertTrue(message.contains("$.id: ") && message.contains("$.zone: ") && message.contains("GOV-1"), message);
        assertFalse(message.contains("Mars"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7}",
                "{\"ID\":\"x\"}",
                "{\"id\":\"x\",\"id\":\"x\"}",
                "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":\"10\"}}}}",
                "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":10.0}}}}",
                "{\"id\":\"x\",\"clauses\":[]}",
                "{"
            })
    void what_cannot_be_read_says_so(String text) {
        assertEquals(
                FrameworkProblem.Kind.UNREADABLE,
                reader.check(text).problems().get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"X Y\"}",
                "{\"id\":\"x\",\"zone\":\"Mars/Olympus\"}",
                "{\"id\":\"x\",\"effective\":\"2022-05-23\",\"reviewBy\":\"2021-05-23\"}",
                "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":0}}}}",
                "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":99999999999}}}}",
                "{\"id\":\"x\",\"clauses\":{\"CON-1\":{\"remindAfter\":[\"PT4H\",\"PT4H\"]}}}"
            })
    void what_is_read_and_cannot_be_used_says_that(String text) {
        assertEquals(
                FrameworkProblem.Kind.UNUSABLE,
                reader.check(text).problems().get(0).kind());
    }
}
