package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration on a file: as without one, also where it was killed and started again. */
class DemoOnAStoreTest {
    private static final List<String> JUNE = List.of("--months", "2022-06..2022-06");

    private static final int MARKS = 11;

    @TempDir
    static Path folder;

    private static Path undisturbed;

    @BeforeAll
    static void a_month_in_memory() {
        undisturbed = folder.resolve("undisturbed");
        assertEquals(0, demo(undisturbed, null).exitCode());
    }

    private static Ran demo(Path out, Path store) {
        return Ran.demo(line(out, store).toArray(String[]::new));
    }

    private static List<String> line(Path out, Path store) {
        List<String> line = new ArrayList<>(JUNE);
        line.addAll(List.of("--out", out.toString()));
        line.addAll(store == null ? List.of() : List.of("--store", store.toString()));
        return line;
    }

    private static void assertSame(Path out) throws IOException {
        assertEquals(Ran.filesIn(undisturbed), Ran.filesIn(out));
        for (String file : Ran.filesIn(out)) {
            assertEquals(-1, Files.mismatch(undisturbed.resolve(file), out.resolve(file)), file);
        }
    }

    @Test
    void a_month_on_a_file_writes_what_a_month_in_memory_writes_and_the_file_is_whole() throws IOException {
        Path store = folder.resolve("whole.db");
        assertEquals(0, demo(folder.resolve("first"), store).exitCode());
        assertSame(folder.resolve("first"));
        assertEquals(0, Ran.plr("verify", "--store", store.toString()).exitCode());
        assertEquals(0, demo(folder.resolve("again"), store).exitCode());
        assertSame(folder.resolve("again"));
    }

    @Test
    void a_file_with_another_journal_is_refused_and_left_as_it_is() {
        Path store = folder.resolve("other.db");
        assertEquals(0, demo(folder.resolve("one"), store).exitCode());
        Ran answer = Ran.plr("verify", "--store", store.toString());
        List<String> line = line(folder.resolve("two"), store);
        line.addAll(List.of("--seed", "another"));
        Ran other = Ran.demo(line.toArray(String[]::new));
        assertEquals(2, other.exitCode());
        assertTrue(other.err().contains("--store"), other::err);
        assertEquals(answer, Ran.plr("verify", "--store", store.toString()));
    }

    @Test
    void a_file_that_was_copied_is_refused() throws IOException {
        Path store = folder.resolve("original.db");
        assertEquals(0, demo(folder.resolve("three"), store).exitCode());
        Path copy = Files.copy(store, folder.resolve("copy.db"));
        Ran run = demo(folder.resolve("four"), copy);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("copied"), run::err);
    }

    @Test
    void what_is_no_file_for_a_store_is_refused() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Buy milk.");
        for (Path store : List.of(notes, folder, folder.resolve("no/such/folder/plr.db"))) {
            Ran run = demo(folder.resolve("five"), store);
            assertEquals(2, run.exitCode(), store::toString);
            assertTrue(run.err().contains("--store"), run::err);
        }
        assertEquals("Buy milk.", Files.readString(notes));
    }

    /** Killed by how far it got, not by how long it took; the last entries may come too fast to be caught between. */
    @Test
    @Tag("slow")
    void killed_again_and_again_it_ends_with_what_an_undisturbed_run_writes() throws Exception {
        Path store = folder.resolve("killed.db");
        Path out = folder.resolve("killed");
        long inAll = Files.lines(undisturbed.resolve("journal.jsonl")).count();
        int killed = 0;
        for (int mark = 1; mark <= MARKS; mark++) {
            Process process = start(out, store);
            while (process.isAlive() && entries(store) < inAll * mark / (MARKS + 1)) {
                Thread.sleep(5);
            }
            process.toHandle().destroyForcibly();
            killed += process.waitFor() == 0 ? 0 : 1;
        }
        assertTrue(killed > MARKS / 2, "killed " + killed + " times");
        assertEquals(0, start(out, store).waitFor());
        assertSame(out);
    }

    /** How many entries are committed; none before there are tables, and while another process brings them in order. */
    private static long entries(Path store) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + store + "?mode=ro");
                ResultSet found = connection.createStatement().executeQuery("SELECT count(*) FROM plr_entry")) {
            return found.getLong(1);
        } catch (SQLException notYet) {
            return 0;
        }
    }

    private static Process start(Path out, Path store) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plr.examples.Main",
                "demo"));
        line.addAll(line(out, store));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
