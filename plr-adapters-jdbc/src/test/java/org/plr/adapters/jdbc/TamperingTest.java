package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.jdbc.Facts.draft;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.journal.Verification.Anchor;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.Store;

/** Whatever is done to the journal past the library is found. */
@Tag("slow")
class TamperingTest {
    private static final int ENTRIES = 30;
    private static final int TIMES = 500;
    private static final List<String> TEXTS =
            List.of("stream", "type", "who", "on_behalf_of", "framework", "framework_hash");
    private static final List<String> NUMBERS =
            List.of("position", "version", "type_version", "occurred_at", "recorded_at");
    private static final List<String> BYTES = List.of("payload", "hash");
    private static final List<String> ALL = List.of(
            "stream",
            "version",
            "type",
            "type_version",
            "who",
            "on_behalf_of",
            "occurred_at",
            "recorded_at",
            "framework",
            "framework_hash",
            "payload",
            "hash");

    @TempDir
    Path folder;

    /** One way to tamper; what it did, in words. */
    private interface Hand {
        String on(Connection connection, String table, Random random) throws SQLException;
    }

    @ParameterizedTest
    @EnumSource
    void every_edit_removal_insertion_and_exchange_is_found(Dialect dialect) throws SQLException {
        List<Hand> hands = List.of(
                TamperingTest::editText,
                TamperingTest::editNumber,
                TamperingTest::editBytes,
                TamperingTest::remove,
                TamperingTest::insert,
                TamperingTest::exchange,
                TamperingTest::exchangePlaces);
        tamper(dialect, hands, null);
    }

    @ParameterizedTest
    @EnumSource
    void a_tail_that_was_cut_is_found_by_what_was_noted_of_it(Dialect dialect) throws SQLException {
        tamper(dialect, List.of(TamperingTest::cut), ENTRIES);
    }

    private void tamper(Dialect dialect, List<Hand> hands, Integer noted) throws SQLException {
        Random random = new Random(17);
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            fill(store);
            Anchor anchor = noted == null
                    ? null
                    : new Anchor(noted, store.entriesAfter(noted - 1, 1).get(0).hash());
            assertTrue(isWhole(store, anchor), "whole before");
            for (int i = 0; i < TIMES; i++) {
                try (Connection connection = site.host()) {
                    String done = hands.get(i % hands.size()).on(connection, site.table("entry"), random);
                    assertTrue(!isWhole(store.within(connection), anchor), done);
                    connection.rollback();
                }
            }
            assertTrue(isWhole(store, anchor), "whole afterwards");
        }
    }

    private static void fill(Store store) {
        for (int i = 0; i < ENTRIES; i++) {
            store.append(Facts.facts(
                    draft(new StreamId("review/" + i % 3), i / 3 + 1, "{\"n\":" + i + ",\"words\":\"é 漢\"}")));
        }
    }

    /** An entry that can no longer be read is no entry of the library's. */
    private static boolean isWhole(Store store, Anchor anchor) {
        try {
            List<Entry> entries = store.entriesAfter(0, 10_000);
            return (anchor == null ? Verification.of(entries) : Verification.of(entries, anchor)).isWhole();
        } catch (PortRejectedException unreadable) {
            return false;
        }
    }

    private static String editText(Connection connection, String table, Random random) throws SQLException {
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        String value = random.nextBoolean() ? "other-" + random.nextInt(99) : "NOT a Stream '; --";
        return change(connection, "UPDATE " + table + " SET " + column + " = ? WHERE position = ?", value, any(random));
    }

    private static String editNumber(Connection connection, String table, Random random) throws SQLException {
        String column = NUMBERS.get(random.nextInt(NUMBERS.size()));
        int more = (random.nextBoolean() ? 1 : -1) * (100 + random.nextInt(9));
        return change(
                connection,
                "UPDATE " + table + " SET " + column + " = " + column + " + ? WHERE position = ?",
                more,
                any(random));
    }

    private static String editBytes(Connection connection, String table, Random random) throws SQLException {
        String column = BYTES.get(random.nextInt(BYTES.size()));
        byte[] value = new byte[random.nextInt(40)];
        random.nextBytes(value);
        return change(connection, "UPDATE " + table + " SET " + column + " = ? WHERE position = ?", value, any(random));
    }

    private static String remove(Connection connection, String table, Random random) throws SQLException {
        int position = 1 + random.nextInt(ENTRIES - 1);
        String done = change(connection, "DELETE FROM " + table + " WHERE position = ?", position);
        if (random.nextBoolean()) {
            closeGap(connection, table, position);
        }
        return done;
    }

    /** Moves what follows up by one, as a careful hand would; by way of negative numbers, for each must stay unique. */
    private static void closeGap(Connection connection, String table, int position) throws SQLException {
        change(connection, "UPDATE " + table + " SET position = -position WHERE position > ?", position);
        change(connection, "UPDATE " + table + " SET position = -position - 1 WHERE position < ?", 0);
    }

    /** A copy under the next version of a stream, at the end or between. */
    private static String insert(Connection connection, String table, Random random) throws SQLException {
        int position = 1 + random.nextInt(ENTRIES);
        int at = random.nextBoolean() ? ENTRIES + 1 : position;
        change(connection, "UPDATE " + table + " SET position = -position - 1 WHERE position >= ?", at);
        change(connection, "UPDATE " + table + " SET position = -position WHERE position < ?", 0);
        String columns = String.join(", ", ALL);
        String copied = columns.replace("version, type,", "version + 10, type,");
        return change(
                connection,
                "INSERT INTO " + table + " (position, " + columns + ") SELECT " + at + ", " + copied + " FROM " + table
                        + " WHERE position = ?",
                position == at ? position + 1 - 2 * (position / ENTRIES) : position);
    }

    /** The payloads of two entries, or all that they say. */
    private static String exchange(Connection connection, String table, Random random) throws SQLException {
        int first = any(random);
        int second = first % ENTRIES + 1;
        String other = "(SELECT o.payload FROM " + table + " o WHERE o.position = ? - plr_entry.position)";
        return change(
                connection,
                "UPDATE " + table + " SET payload = " + other + " WHERE position IN (?, ?)",
                first + second,
                first,
                second);
    }

    private static String exchangePlaces(Connection connection, String table, Random random) throws SQLException {
        int first = any(random);
        int second = first % ENTRIES + 1;
        change(connection, "UPDATE " + table + " SET position = -position WHERE position IN (?, ?)", first, second);
        return change(
                connection, "UPDATE " + table + " SET position = ? + position WHERE position < ?", first + second, 0);
    }

    private static String cut(Connection connection, String table, Random random) throws SQLException {
        return change(connection, "DELETE FROM " + table + " WHERE position >= ?", any(random));
    }

    private static int any(Random random) {
        return 1 + random.nextInt(ENTRIES);
    }

    private static String change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertTrue(statement.executeUpdate() >= 0, sql);
        }
        return sql + " " + List.of(values);
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_that_cannot_be_read_is_named_by_its_position(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            fill(store);
            site.run("UPDATE " + site.table("entry") + " SET stream = 'Not a stream' WHERE position = 7");
            PortRejectedException thrown = assertThrows(PortRejectedException.class, () -> store.entriesAfter(0, 99));
            assertTrue(thrown.getMessage().contains("entry 7"), thrown.getMessage());
            assertEquals(6, store.entriesAfter(0, 6).size());
        }
    }
}
