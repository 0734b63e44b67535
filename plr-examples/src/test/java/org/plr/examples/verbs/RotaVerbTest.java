package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.clause.Proves;

/** The year's rota, asked for by the verb. */
@Proves({"ROL-3", "ELE-1"})
class RotaVerbTest {
    private static final String GOOD = "{\"managers\":[{\"id\":\"b\",\"line\":\"B\"},{\"id\":\"a\",\"line\":\"A\"}],"
            + "\"lines\":[{\"id\":\"A\",\"perMonth\":1},{\"id\":\"B\"}],\"months\":2,\"insideTarget\":1}";

    @Test
    void two_managers_of_two_lines_change_places() {
        Run.plr(GOOD, "rota")
                .assertAnswers("{\"plan\":[{\"month\":0,\"manager\":\"b\",\"line\":\"B\"},"
                        + "{\"month\":0,\"manager\":\"a\",\"line\":\"A\"},"
                        + "{\"month\":1,\"manager\":\"b\",\"line\":\"A\"},"
                        + "{\"month\":1,\"manager\":\"a\",\"line\":\"B\"}],\"deviation\":0,"
                        + "\"because\":\"Each of the 2 managers completes 1 of 2 reviews inside their own line.\"}");
    }

    @Test
    void lines_are_those_that_managers_name_where_none_are_given() {
        String lines = GOOD.substring(GOOD.indexOf("\"lines\""), GOOD.indexOf("\"months\""));
        assertEquals(Run.plr(GOOD, "rota"), Run.plr(GOOD.replace(lines, ""), "rota"));
    }

    @Test
    void what_cannot_be_had_is_answered_with_its_reason() {
        String managers = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "{\"id\":\"m" + i + "\",\"line\":\"" + (i <= 4 ? "A" : "B") + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Run run = Run.plr("{\"managers\":" + managers + ",\"months\":4,\"insideTarget\":2}", "rota");
        assertEquals(0, run.exitCode());
        assertTrue(
                run.out().contains("\"deviation\":4,\"because\":\"Line A receives 16 reviews in 4 months, and the 2"),
                run::out);
    }

    @Test
    void what_a_rule_refuses_is_refused_all_at_once() {
        Run.plr(
                        GOOD.replace("\"months\":2", "\"months\":0")
                                .replace("\"id\":\"b\"", "\"id\":\"a\"")
                                .replace("\"line\":\"B\"", "\"line\":\"C\"")
                                .replace("\"perMonth\":1", "\"perMonth\":-1"),
                        "rota")
                .assertRefused(
                        "ELE-1 months.out-of-range $.months",
                        "ROL-3 inside-target.out-of-range $.insideTarget",
                        "ROL-2 per-month.negative $.lines[0].perMonth",
                        "ROL-3 line.unknown $.managers[0].line",
                        "null id.repeated $.managers[1].id");
        Run.plr(GOOD.replace("\"perMonth\":1", "\"perMonth\":3"), "rota").assertRefused("ROL-2 per-month.sum $.lines");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("", "$"),
                arguments("[]", "$"),
                arguments("{}", "$.managers"),
                arguments(GOOD + "x", "$"),
                arguments(GOOD.replace("insideTarget", "inside"), "$.inside"),
                arguments(GOOD.replace(",\"insideTarget\":1", ""), "$.insideTarget"),
                arguments(GOOD.replace(",\"months\":2", ""), "$.months"),
                arguments(GOOD.replace("\"months\":2", "\"months\":\"2\""), "$.months"),
                arguments(GOOD.replace("\"months\":2", "\"months\":2.0"), "$.months"),
                arguments(GOOD.replace("\"months\":2", "\"months\":2147483648"), "$.months"),
                arguments(GOOD.replace("\"perMonth\":1", "\"perMonth\":null"), "$.lines[0].perMonth"),
                arguments(GOOD.replace("\"perMonth\":1", "\"permonth\":1"), "$.lines[0].permonth"),
                arguments(GOOD.replace("\"id\":\"a\",", ""), "$.managers[1].id"),
                arguments(GOOD.replace("\"line\":\"A\"", "\"line\":1"), "$.managers[1].line"),
                arguments(GOOD.replace("\"line\":\"A\"", "\"name\":\"A\""), "$.managers[1].name"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("unreadable")
    void what_is_no_question_is_not_read(String question, String path) {
        Run.plr(question, "rota").assertUnreadable(path);
    }
}
