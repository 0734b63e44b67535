package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
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

    @TestFactory
    Stream<DynamicTest> each_bad_file_is_refused_whole_at_its_path_and_says_what_was_expected() {
        List<BadFrameworks.Bad> all = BadFrameworks.all();
        assertTrue(all.size() >= 150, () -> "only " + all.size());
        assertEquals(
                all.size(), all.stream().map(BadFrameworks.Bad::name).distinct().count());
        return all.stream().map(bad -> DynamicTest.dynamicTest(bad.name(), () -> refused(bad)));
    }

    private void refused(BadFrameworks.Bad bad) throws IOException {
        FrameworkFile file = reader.check(bad.open());
        assertTrue(file.framework().isEmpty(), bad.name());
        assertTrue(file.problems().size() <= 100);
        assertTrue(
                file.problems().stream().anyMatch(problem -> problem.path().equals(bad.path())),
                () -> file.problems().toString());
        for (FrameworkProblem problem : file.problems()) {
            assertTrue(
                    problem.message().contains("expected") || problem.message().endsWith(")."), problem.message());
            assertTrue(problem.toString().length() < 600);
            assertFalse(problem.toString().contains("secret"), problem.toString());
        }
    }

    @Test
    void what_goes_beyond_every_bound_is_refused_and_quickly() {
        assertEquals(List.of("$"), paths("[".repeat(5000)));
        assertEquals(List.of("$"), paths("{\"a\":".repeat(33)));
        assertEquals(List.of("$"), paths("{\"id\":" + "9".repeat(5000) + "}"));
        assertEquals(List.of("$"), paths("{\"id\":\"" + "x".repeat(JsonTree.LONGEST) + "\"}"));
        assertEquals(List.of("$.title"), paths("{\"id\":\"x\",\"title\":\"" + "x".repeat(1001) + "\"}"));
        assertEquals(100, paths("{\"a\":1" + ",\"a\":1".repeat(30_000) + "}").size());
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
