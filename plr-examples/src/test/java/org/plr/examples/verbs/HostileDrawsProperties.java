package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is asked of the verb draw, the answer is one of three, and never a fault of the runner's own. */
class HostileDrawsProperties {
    private static final byte[] GOOD = SampleQuestion.of(0, 0)
            .with("counting", "\"ADDITIVE\"")
            .with("certain", "[\"INADEQUATE\"]")
            .with("allocation", "\"WEBSTER\"")
            .with("late", "[{\"id\":\"c\",\"grade\":\"GOOD\",\"stratum\":\"N\"}]")
            .and("a", "GOOD", "N")
            .and("b", "INADEQUATE", "S")
            .and("d", "GOOD", "S")
            .json()
            .getBytes(UTF_8);

    @Property
    void one_byte_changed(@ForAll @IntRange(max = 1_000) int place, @ForAll byte to) {
        byte[] question = GOOD.clone();
        question[place % question.length] = to;
        assertAnswered(question);
    }

    @Property
    void cut_short(@ForAll @IntRange(max = 1_000) int length) {
        assertAnswered(Arrays.copyOf(GOOD, Math.min(length, GOOD.length)));
    }

    @Property
    void any_texts_in_place_of_some(@ForAll String text, @ForAll @IntRange(max = 4) int place) {
        String old = new String[] {"lottery 2022-07-02: 03.11.24", "2022-06", "\"a\"", "\"S\"", "1/5"}[place];
        String safe = text.replaceAll("[\\p{Cntrl}\\p{Cs}\"\\\\]", "");
        String quoted = old.startsWith("\"") ? "\"" + safe + "\"" : safe;
        assertAnswered(new String(GOOD, UTF_8).replace(old, quoted).getBytes(UTF_8));
    }

    private static void assertAnswered(byte[] question) {
        Run run = Run.plr(question, "draw");
        if (run.exitCode() == 2) {
            run.assertUnreadable("$" + run.err().substring(1, run.err().indexOf(": ")));
        } else {
            assertEquals("", run.err());
            assertTrue(run.out().startsWith(run.exitCode() == 0 ? "{\"period\":" : "{\"refusals\":[{"), run.out());
            assertTrue(run.out().endsWith("}\n"), run.out());
        }
    }
}
