package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.spi.Append;

/** A journal of many years is verified in a minute (row 17). */
@Tag("slow")
class LongJournalTest {
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int AT_ONCE = 2_000;
    private static final int OF_A_STREAM = 20;
    private static final Instant NOON = Instant.parse("2022-06-13T12:00:00.123Z");
    private static final String PAYLOAD =
            "{\"standard\":\"a sentence as long as those that reviews are made of\",\"note\":\"0123456789abcdef\"}";

    @TempDir
    Path folder;

    @Test
    void a_million_entries_are_verified_within_a_minute() {
        int entries = Counts.of("entries", 1_000_000, 1_000_000);
        try (SqliteStore store = SqliteStore.open(folder.resolve("plr.db"))) {
            for (int done = 0; done < entries; done += AT_ONCE) {
                store.append(Append.of(drafts(done)));
            }
            long begun = System.nanoTime();
            Verification found = Verification.of(() -> new Walk(store));
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(found.isWhole(), "whole");
            assertEquals(entries, found.good());
            Report.row("17", entries + " entries verified from SQLite in " + taken.toMillis() + " ms");
            assertTrue(taken.compareTo(BOUND) <= 0, "taken: " + taken);
        }
    }

    /** Page by page, as the library itself reads. */
    private static final class Walk implements Iterator<Entry> {
        private static final int PAGE = 4_096;

        private final SqliteStore store;
        private Iterator<Entry> page;
        private long last;

        Walk(SqliteStore store) {
            this.store = store;
            page = store.entriesAfter(0, PAGE).iterator();
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext()) {
                page = store.entriesAfter(last, PAGE).iterator();
            }
            return page.hasNext();
        }

        @Override
        public Entry next() {
            Entry entry = page.next();
            last = entry.position();
            return entry;
        }
    }

    private static List<Draft> drafts(int first) {
        List<Draft> drafts = new ArrayList<>();
        for (int number = first; number < first + AT_ONCE; number++) {
            StreamId stream = new StreamId("review/x" + number / OF_A_STREAM);
            int version = number % OF_A_STREAM + 1;
            drafts.add(
                    new Draft(stream, version, "test.happened", 1, "someone", "", NOON, NOON, "test-1", "ab", PAYLOAD));
        }
        return drafts;
    }
}
