package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever is asked, the answer is one of three, and never a fault of the runner's own. */
class HostileQuestionsProperties {
    private static final byte[] GOOD =
            ("{\"framework\":{\"id\":\"x\",\"zone\":\"Europe/London\",\"clauses\":{\"CON-3\":"
                            + "{\"within\":{\"days\":10,\"count\":\"WORKING\"}}}},\"items\":[{\"id\":\"a\",\"identifiedAt\":"
                            + "\"2022-06-13T09:00:00Z\",\"grade\":\"INADEQUATE\",\"immediateConcern\":true}]}")
                    .getBytes(UTF_8);

    @Property
    void any_bytes(@ForAll byte @Size(max = 60) [] question) {
        assertAnswered(question);
    }

    @Property
    void one_byte_changed(@ForAll @IntRange(max = 500) int place, @ForAll byte to) {
        byte[] question = GOOD.clone();
        question[place % question.length] = to;
        assertAnswered(question);
    }

    @Property
    void cut_short(@ForAll @IntRange(max = 500) int length) {
        assertAnswered(Arrays.copyOf(GOOD, Math.min(length, GOOD.length)));
    }

    @Property
    void any_text_in_place_of_one(@ForAll @StringLength(max = 30) String text, @ForAll @IntRange(max = 3) int place) {
        String old = new String[] {"Europe/London", "WORKING", "2022-06-13T09:00:00Z", "INADEQUATE"}[place];
        String safe = text.replaceAll("[\\p{Cntrl}\\p{Cs}\"\\\\]", "");
        assertAnswered(new String(GOOD, UTF_8).replace(old, safe).getBytes(UTF_8));
    }

    @Property
    void any_number_of_days(@ForAll long days) {
        assertAnswered(new String(GOOD, UTF_8).replace(":10,", ":" + days + ",").getBytes(UTF_8));
    }

    private static void assertAnswered(byte[] question) {
        Run run = Run.plr(question, "deadlines");
        if (run.exitCode() == 2) {
            run.assertUnreadable("$" + run.err().substring(1, run.err().indexOf(": ")));
        } else {
            assertEquals("", run.err());
            assertTrue(run.out().startsWith(run.exitCode() == 0 ? "{\"items\":[" : "{\"refusals\":[{"), run.out());
            assertTrue(run.out().endsWith("}\n"), run.out());
        }
    }
}
