package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.core.journal.Entry;

class VerifyStoreTest {
    @TempDir
    Path folder;

    private Path file;
    private List<Entry> entries;

    @BeforeEach
    void a_store() {
        file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            entries = SmallJournal.entries("verify", store);
        }
    }

    private String head(int position) {
        return entries.get(position - 1).hash();
    }

    private Run verify(String... more) {
        String[] line = new String[3 + more.length];
        System.arraycopy(new String[] {"verify", "--store", file.toString()}, 0, line, 0, 3);
        System.arraycopy(more, 0, line, 3, more.length);
        return Run.plr("", line);
    }

    private void meddle(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0, sql);
        }
    }

    private void assertBad(int position) {
        Run run = verify();
        assertEquals(1, run.exitCode(), run::err);
        assertTrue(
                run.out()
                        .startsWith("{\"verified\":false,\"entries\":" + (position - 1) + ",\"firstBad\":{\"position\":"
                                + position + ","),
                run::out);
    }

    @Test
    void a_store_as_it_was_written_is_verified() {
        int last = entries.size();
        verify().assertAnswers("{\"verified\":true,\"entries\":" + last + ",\"head\":\"" + head(last) + "\"}");
        assertEquals(0, verify("--anchor", head(3) + "@3").exitCode());
    }

    @Test
    void an_entry_that_was_edited_removed_or_made_unreadable_is_named() throws SQLException {
        meddle("update plr_entry set who = 'system' where position = 4");
        assertBad(4);
        meddle("update plr_entry set stream = 'REVIEW' where position = 3");
        assertBad(3);
        meddle("delete from plr_entry where position = 2");
        assertBad(2);
    }

    @Test
    void a_tail_that_was_cut_is_found_by_an_anchor_alone() throws SQLException {
        int last = entries.size();
        meddle("delete from plr_entry where position = " + last);
        assertEquals(0, verify().exitCode());
        assertEquals(1, verify("--anchor", head(last) + "@" + last).exitCode());
    }

    @Test
    void a_content_that_was_changed_or_lost_is_found() throws SQLException {
        meddle("update plr_content set words = cast('{}' as blob)");
        assertBad(1);
        meddle("delete from plr_content");
        assertBad(1);
    }

    @Test
    void what_is_no_store_is_unreadable_and_is_left_as_it_is() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "Buy milk.");
        Run.plr("", "verify", "--store", other.toString()).assertUnreadable(other.toString());
        assertEquals("Buy milk.", Files.readString(other));
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Run.plr("", "verify", "--store", empty.toString()).assertUnreadable(empty.toString());
        assertEquals(0, Files.size(empty));
        Run.plr("", "verify", "--store", folder.toString()).assertUnreadable(folder.toString());
        assertFalse(Files.exists(folder.resolve("notes.txt-wal")));
    }
}
