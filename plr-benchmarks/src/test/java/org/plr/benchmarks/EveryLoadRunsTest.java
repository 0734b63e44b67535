package org.plr.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plr.benchmarks.load.Load;

/** Each load runs once over very little, so that none rots. What it takes says nothing; that it comes to its table does. */
class EveryLoadRunsTest {
    @Test
    void appends_run_beside_bare_jdbc_on_both_stores() throws Exception {
        String table = printed("store");

        assertTrue(table.contains("| SQLite, a commit each, 1 writer, times bare JDBC |"), table);
        assertTrue(table.contains("| PostgreSQL, by 100, 8 writers times one |"), table);
    }

    @Test
    void commands_run_through_the_library_on_both_stores() throws Exception {
        String table = printed("library");

        assertTrue(table.contains("| SQLite, 8 threads times one |"), table);
        assertTrue(table.contains("| PostgreSQL, 8 threads times one |"), table);
    }

    @Test
    void queries_run_on_every_store() throws Exception {
        String table = printed("probe");

        assertTrue(table.contains("| memory: a review read, µs |"), table);
        assertTrue(table.contains("| PostgreSQL: everything overdue, µs |"), table);
    }

    @Test
    void a_stored_journal_is_replayed_beside_databind() throws Exception {
        assertTrue(printed("stored-replay").contains("| replay, times databind alone |"));
    }

    @Test
    void whole_lives_run_beside_the_process_engine() throws Exception {
        String table = printed("lives");

        assertTrue(table.contains("| 2 threads: whole lives, times Flowable's |"), table);
        assertTrue(table.contains("| found, times fired |"), table);
    }

    @Test
    void notices_are_offered_exactly_once_beside_a_scheduler() throws Exception {
        assertTrue(printed("outbox").contains("| through Deliveries.run(), times db-scheduler |"));
    }

    @Test
    void mails_arrive_exactly_once_beside_bare_angus() throws Exception {
        assertTrue(printed("mail").contains("| ours, times bare Angus on reused connections |"));
    }

    @Test
    void an_extract_is_read_from_files_and_from_tables() throws Exception {
        String table = printed("universe");

        assertTrue(table.contains("| from files, s |"), table);
        assertTrue(table.contains("| from tables of SQLite, s |"), table);
        assertTrue(table.contains("| from files, times splitting them into cells alone (CPU) |"), table);
    }

    @Test
    void workbooks_are_written_and_read_beside_their_peers() throws Exception {
        String table = printed("workbooks");

        assertTrue(table.contains("| written, times fastexcel with the same |"), table);
        assertTrue(table.contains("| shared text: read, times POI events |"), table);
    }

    private static String printed(String subject) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Load.tryOut(subject);
        } finally {
            System.setOut(before);
        }
        String table = printed.toString(StandardCharsets.UTF_8);
        assertFalse(table.contains("NaN"), table);
        return table;
    }
}
