package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.journal.Verification;
import org.plr.core.spi.PortUnavailableException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file that can grow no further says so, and goes on as soon as there is room. */
class FullDiskTest {
    private static final int PAGES = 60;

    @TempDir
    Path folder;

    @Test
    void an_append_that_found_no_room_is_unavailable_by_the_code_of_a_full_disk() {
        Path path = folder.resolve("plr.db");
        SQLiteConfig config = new SQLiteConfig();
        config.setMaxPageCount(PAGES);
        SQLiteDataSource limited = new SQLiteDataSource(config);
        limited.setUrl("jdbc:sqlite:" + path);
        int kept;
        try (SqliteStore store = SqliteStore.open(new SqliteFile(path, limited), SqliteOptions.standard())) {
            kept = (int) IntStream.rangeClosed(1, 1_000)
                    .takeWhile(number -> isKept(store, number))
                    .count();
            assertTrue(!isKept(store, kept + 1), "still full");
        }
        try (SqliteStore store = SqliteStore.open(path)) {
            assertTrue(isKept(store, kept + 1), "there is room again");
            assertEquals(kept + 1, Verification.of(store.entriesAfter(0, 2_000)).good());
        }
    }

    private static boolean isKept(SqliteStore store, int number) {
        try {
            store.append(Facts.everything(number));
            return true;
        } catch (PortUnavailableException full) {
            assertTrue(full.getMessage().contains("code 13"), full.getMessage());
            return false;
        }
    }
}
