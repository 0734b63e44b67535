package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One question a line, one answer a line. */
class LinesTest {
    private static final String GOOD = "{\"items\":[]}";

    @Test
    void each_line_is_answered_in_its_place() {
        assertEquals(
                new Run(0, GOOD + "\n" + GOOD + "\n", ""), Run.plr(GOOD + "\n" + GOOD + "\n", "deadlines", "--lines"));
    }

    @Test
    void the_last_line_needs_no_line_feed_and_no_line_needs_no_answer() {
        assertEquals(new Run(0, GOOD + "\n", ""), Run.plr(GOOD, "deadlines", "--lines"));
        assertEquals(new Run(0, "", ""), Run.plr("", "deadlines", "--lines"));
    }

    @Test
    void a_line_that_cannot_be_read_is_answered_by_a_refusal_and_the_others_as_ever() {
        String lines = String.join("\n", GOOD, "", "{", "{\"items\":7}", GOOD + " x", "\u00ff", GOOD + "\r");
        Run run = Run.plr(lines.getBytes(ISO_8859_1), "deadlines", "--lines");
        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
        List<String> answers = run.out().lines().toList();
        assertEquals(GOOD, answers.get(0));
        for (int i : new int[] {1, 2, 4, 5}) {
            assertTrue(answers.get(i)
                    .startsWith("{\"refusals\":[{\"clause\":null,\"code\":\"unreadable\",\"path\":\"$\""));
        }
        assertEquals(
                "{\"refusals\":[{\"clause\":null,\"code\":\"unreadable\",\"path\":\"$.items\","
                        + "\"message\":\"is a number; expected a list\"}]}",
                answers.get(3));
        assertEquals(GOOD, answers.get(6));
        assertEquals(7, answers.size());
    }

    @Test
    void a_line_that_a_rule_refuses_makes_the_run_refused() {
        Run run = Run.plr(GOOD + "\n{\"framework\":\"none\",\"items\":[]}\n" + GOOD, "deadlines", "--lines");
        assertEquals(1, run.exitCode());
        assertEquals(3, run.out().lines().count());
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_one_is_read() {
        Run run = Run.plr(" ".repeat(10_000_001) + GOOD + "\n" + GOOD, "deadlines", "--lines");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("is over 10 MB long"), run.out());
        assertTrue(run.out().endsWith("\n" + GOOD + "\n"), run.out());
    }
}
