package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.people.Channel;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.Message;
import org.plr.core.spi.Settled;

/** What is erased from a file is in none of its bytes, while the store is open and afterwards. */
class ErasureTest {
    private static final String CANARY = "canary-of-a-child";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 20_000})
    void an_erased_narrative_is_in_no_byte_of_the_file_or_its_log(int repeated) throws IOException {
        try (SqliteStore store = SqliteStore.open(folder.resolve("plr.db"))) {
            for (int number = 1; number <= 5; number++) {
                store.append(Facts.texts(Facts.narrative(number, CANARY.repeat(repeated))));
            }
            assertTrue(isFound(), "kept before");
            assertEquals(5, store.eraseNarratives(Facts.ONE));
            assertFalse(isFound(), "found while open");
        }
        assertFalse(isFound(), "found after closing");
    }

    @Test
    void addresses_messages_and_replies_are_in_no_byte_once_they_are_forgotten() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder.resolve("plr.db"))) {
            store.append(Facts.notices(Facts.notice(1)));
            ClaimedNotice claimed =
                    store.claim(Facts.NOON, Duration.ofMinutes(5), 1).get(0);
            Message message = new Message(CANARY + "@example.org", CANARY.getBytes(StandardCharsets.US_ASCII));
            store.keep(List.of(claimed.with(message)));
            Settled settled = new Settled(
                    claimed.with(message), new Delivery.Accepted(Channel.MAIL, "250 ok " + CANARY), Facts.NOON);
            store.append(new Append(List.of(), List.of(), List.of(), List.of(), List.of(settled), null, null));
            assertTrue(isFound(), "kept before");
            assertEquals(1, store.forget(Facts.NOON.plusSeconds(1)));
            assertFalse(isFound(), "found while open");
        }
    }

    @Test
    void what_is_erased_within_a_transaction_of_the_host_goes_with_the_next_erasure() throws Exception {
        try (Site site = Site.of(Dialect.SQLITE, folder)) {
            JoiningStore store = site.open();
            store.append(Facts.texts(Facts.narrative(1, CANARY.repeat(300))));
            try (Connection host = site.source().getConnection();
                    Statement pragma = host.createStatement()) {
                pragma.execute("PRAGMA secure_delete = OFF");
                host.setAutoCommit(false);
                assertEquals(1, store.within(host).eraseNarratives(Facts.ONE));
                host.commit();
                try (ResultSet row = pragma.executeQuery("PRAGMA secure_delete")) {
                    assertEquals(0, row.getInt(1), "the host's own setting");
                }
                host.commit();
            }
            assertEquals(0, store.eraseNarratives(Facts.OTHER));
            assertFalse(isFound());
        }
    }

    /** A new file with what was written about children is for the eyes of its owner alone, and so is its log. */
    @Test
    void a_new_file_and_its_log_can_be_read_by_their_owner_alone() throws IOException {
        Path file = folder.resolve("plr.db");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (SqliteStore store = SqliteStore.open(file)) {
            store.append(Facts.everything(1));
            for (String name : List.of("plr.db", "plr.db-wal", "plr.db-shm")) {
                Set<PosixFilePermission> may = Files.getPosixFilePermissions(folder.resolve(name));
                assertEquals(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE), may, name);
            }
        }
    }

    private boolean isFound() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY)) {
                    return true;
                }
            }
            return false;
        }
    }
}
