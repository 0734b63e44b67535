package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.plr.examples.Main;

/** One run of {@code plr}. */
record Run(int exitCode, String out, String err) {

    static Run plr(String in, String... arguments) {
        return plr(in.getBytes(UTF_8), arguments);
    }

    static Run plr(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in), new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        int exitCode = Main.run(List.of(arguments), console);
        console.out().flush();
        console.err().flush();
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    void assertAnswers(String line) {
        assertEquals(new Run(0, line + "\n", ""), this);
    }

    /** Refused for these reasons and no other: each a clause or null, a code and a path. */
    void assertRefused(String... reasons) {
        assertEquals(1, exitCode, this::toString);
        assertEquals("", err);
        List<String> found = out.lines()
                .flatMap(line -> List.of(line.split("\\},\\{")).stream())
                .map(refusal -> refusal.replaceAll(
                        ".*\"clause\":\"?([^\",]*)\"?,\"code\":\"([^\"]*)\",\"path\":\"([^\"]*)\",\"message\":\"[A-Z].*\\.\".*",
                        "$1 $2 $3"))
                .toList();
        assertEquals(List.of(reasons), found);
    }

    /** Not read: one line on standard error that starts with the path, and nothing else. */
    void assertUnreadable(String path) {
        assertEquals(2, exitCode, this::toString);
        assertEquals("", out);
        assertTrue(err.startsWith(path + ": "), this::toString);
        assertTrue(err.contains("; expected "), this::toString);
        assertEquals(err.length() - 1, err.indexOf('\n'), this::toString);
        assertFalse(err.contains("Exception") || err.contains("\tat "), this::toString);
    }
}
