package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Acting;
import org.plr.core.Scenario;
import org.plr.core.access.Operations.Operation;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.PortUnavailableException;

/**
 * Everything that there is to do, by everybody, with and without a read log, while all is logged: no word that was typed, no
 * address and no secret stands in a log, an exception or a {@code toString} of the library's.
 */
class CanaryTest {
    private final ManyServices council = new ManyServices(2);
    private final List<String> canaries = List.of(
            "canary-of-",
            Operations.WORDS,
            "To keep the family together.",
            "@council.example",
            HexFormat.of().formatHex(council.given.drawSecret));
    private int answers;
    private int failures;

    @Test
    void no_word_address_or_secret_leaves_by_a_log_an_exception_or_a_to_string() {
        assertTrue(isTyped(), "the canaries are there to be found");
        for (Operation operation : Operations.of(council)) {
            everybody(operation, Operations.Kind.COMMAND == operation.kind());
        }
        assertTrue(answers > 800, "answers: " + answers);
        assertTrue(failures >= 20, "failures: " + failures);
    }

    private boolean isTyped() {
        Service service = council.services.get(0);
        return Service.canary(1)
                .equals(council.given
                        .qa()
                        .reviews()
                        .text(service.review(), service.text())
                        .value());
    }

    /** The lead last, so that what is withdrawn and erased was there before. */
    private void everybody(Operation operation, boolean once) {
        for (int role = 0; role < ManyServices.ROLES.size(); role++) {
            call(operation, council.as(1, role));
        }
        for (PersonRef person : List.of(Scenario.DIRECTOR, Scenario.QA_OFFICER, Scenario.QA_LEAD)) {
            call(operation, council.as(person));
        }
        council.given.readLog.setUnavailable(!once);
        call(operation, council.as(Scenario.QA_LEAD));
        council.given.readLog.setUnavailable(false);
    }

    private void call(Operation operation, Acting actor) {
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            shown(operation, operation.call().on(actor, council.services.get(0)));
            council.given.plr.deliveries().run();
        } catch (PortUnavailableException failed) {
            failures++;
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                nowhereIn(cause.toString(), operation + " failed");
            }
        } finally {
            System.setErr(before);
        }
        nowhereIn(logged.toString(StandardCharsets.UTF_8), operation + " logged");
    }

    private void shown(Operation operation, Object answer) {
        answers++;
        for (Object leaf : Seen.in(answer)) {
            if (leaf.getClass().getName().startsWith("org.plr.")) {
                nowhereIn(
                        leaf.toString(), operation + " shows " + leaf.getClass().getName());
            }
        }
    }

    private void nowhereIn(String text, String what) {
        for (String canary : canaries) {
            assertFalse(text.contains(canary), () -> what + ": " + canary);
        }
    }
}
