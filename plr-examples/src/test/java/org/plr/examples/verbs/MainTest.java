package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.examples.Main;

class MainTest {

    @Test
    void without_an_argument_every_verb_is_shown() {
        Run run = Run.plr("");
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        for (Verb verb : Main.verbs()) {
            assertTrue(run.out().contains("  " + verb.name() + " "), run.out());
            assertTrue(run.out().contains(verb.summary()), run.out());
        }
        assertEquals(run, Run.plr("", "--help"));
    }

    @Test
    void every_verb_has_help_that_names_it() {
        for (Verb verb : Main.verbs()) {
            Run run = Run.plr("", (verb.name() + " --help").split(" "));
            assertEquals(new Run(0, verb.help(), ""), run);
            assertTrue(run.out().contains("plr " + verb.name()), run.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"deadline,deadlines", "dead-lines,deadlines", "verfy,verify", "Verify,verify", "d,demo"})
    void an_unknown_verb_is_answered_with_the_nearest(String typed, String meant) {
        Run run = Run.plr("", typed);
        run.assertUnreadable(typed);
        assertTrue(run.err().contains("expected " + meant + ","), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--frobnicate", "-in", "question.json", "--in FILE", ""})
    void what_is_no_option_is_unreadable(String option) {
        Run.plr("{}", "deadlines", option).assertUnreadable(option);
    }

    @Test
    void an_option_needs_its_value_and_stands_once() {
        Run.plr("{}", "deadlines", "--in").assertUnreadable("--in");
        Run.plr("{}", "deadlines", "--lines", "--lines").assertUnreadable("--lines");
        Run.plr("{}", "deadlines", "--in", "a", "--in", "b").assertUnreadable("--in");
    }

    @Test
    void what_was_typed_comes_back_in_one_line_and_not_for_long() {
        Run run = Run.plr("", "dead\nlines\u2028\u001b[31m" + "x".repeat(1_000));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("dead?lines??[31mxxx"), run.err());
        assertTrue(
                run.err().length() < 300 && run.err().indexOf('\n') == run.err().length() - 1, run.err());
    }
}
