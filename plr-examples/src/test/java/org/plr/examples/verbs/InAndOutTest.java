package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.examples.Main;

/** Files in place of the standard streams. */
class InAndOutTest {
    private static final String QUESTION = "{\"items\":[]}";

    @TempDir
    Path folder;

    private String in;
    private String out;

    @BeforeEach
    void a_question() throws IOException {
        in = Files.writeString(folder.resolve("question.json"), QUESTION).toString();
        out = folder.resolve("answer.json").toString();
    }

    @Test
    void a_file_is_read_and_a_file_is_written() throws IOException {
        assertEquals(new Run(0, "", ""), Run.plr("not read", "deadlines", "--in", in, "--out", out));
        assertEquals(QUESTION + "\n", Files.readString(Path.of(out)));
    }

    @Test
    void line_by_line_too() throws IOException {
        Files.writeString(Path.of(in), QUESTION + "\n" + QUESTION);
        assertEquals(new Run(0, "", ""), Run.plr("", "deadlines", "--lines", "--out", out, "--in", in));
        assertEquals(QUESTION + "\n" + QUESTION + "\n", Files.readString(Path.of(out)));
    }

    @Test
    void refusals_are_written_to_the_file_as_well() throws IOException {
        Run run = Run.plr("{\"framework\":\"none\",\"items\":[]}", "deadlines", "--out", out);
        assertEquals(new Run(1, "", ""), run);
        assertEquals(0, Files.readString(Path.of(out)).indexOf("{\"refusals\":["));
    }

    @Test
    void what_cannot_be_read_leaves_an_earlier_answer_alone() throws IOException {
        Files.writeString(Path.of(out), "earlier");
        Run.plr("{", "deadlines", "--out", out).assertUnreadable("$");
        assertEquals("earlier", Files.readString(Path.of(out)));
    }

    @Test
    void what_is_not_there_or_no_file_is_unreadable() {
        String missing = folder.resolve("missing.json").toString();
        Run.plr("", "deadlines", "--in", missing).assertUnreadable(missing);
        Run.plr("", "deadlines", "--in", folder.toString()).assertUnreadable(folder.toString());
        Run.plr("", "deadlines", "--in", "a\u0000b").assertUnreadable("a?b");
        Run.plr(QUESTION, "deadlines", "--out", folder.toString()).assertUnreadable(folder.toString());
        Run.plr(QUESTION, "deadlines", "--out", missing + "/x").assertUnreadable(missing + "/x");
        assertFalse(Files.exists(Path.of(missing)));
    }

    @Test
    void a_question_is_never_overwritten_by_its_answer() throws IOException {
        Run.plr("", "deadlines", "--lines", "--in", in, "--out", in).assertUnreadable("--out");
        assertEquals(QUESTION, Files.readString(Path.of(in)));
    }

    @Test
    void streams_that_break_are_told_of_in_one_line() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        };
        InputStream empty = InputStream.nullInputStream();
        assertEquals(2, Main.run(List.of("deadlines"), new Console(torn, System.out, new PrintStream(full))));
        assertEquals(
                2,
                Main.run(
                        List.of("deadlines", "--in", in),
                        new Console(empty, new PrintStream(full), new PrintStream(full))));
    }

    @Test
    void a_fault_of_the_runners_own_is_told_without_a_trace_or_what_was_read() {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("Jane Doe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, Main.run(List.of("deadlines"), new Console(faulty, System.out, new PrintStream(err))));
        String line = err.toString(UTF_8);
        assertTrue(line.startsWith("plr: met a fault of its own (IllegalStateException at "), line);
        assertTrue(line.indexOf('\n') == line.length() - 1 && !line.contains("Jane"), line);
    }
}
