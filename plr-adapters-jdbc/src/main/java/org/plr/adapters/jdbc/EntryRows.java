package org.plr.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.plr.adapters.jdbc.Trip.EachRow;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.PortRejectedException;

/**
 * Rows on their way to entries. Texts are taken as their bytes, which drivers give out cheaply, and one that the row before
 * held too, such as a framework's hash, is not made anew: a whole journal is read at each start.
 */
final class EntryRows implements EachRow {
    /** What is selected, in the order in which it is read. */
    static final String COLUMNS = "position, stream, version, type, type_version, who, on_behalf_of, occurred_at,"
            + " recorded_at, framework, framework_hash, payload, hash";

    private final List<Entry> entries = new ArrayList<>();
    private final Repeated type = new Repeated();
    private final Repeated who = new Repeated();
    private final Repeated onBehalfOf = new Repeated();
    private final Repeated framework = new Repeated();
    private final Repeated frameworkHash = new Repeated();

    /** A text that often comes again in the next row. */
    private static final class Repeated {
        private byte[] bytes = {};
        private String text = "";

        String of(byte[] next) {
            if (!Arrays.equals(bytes, next)) {
                text = Texts.of(next);
                bytes = next;
            }
            return text;
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** A row that is no entry was not written by this library; it is named, so that the others can be read. */
    @Override
    public void read(ResultSet row) throws SQLException {
        try {
            entries.add(entry(row));
        } catch (IllegalArgumentException | NullPointerException spoilt) {
            throw new PortRejectedException(
                    "Store", "entry " + row.getLong(1) + ", which was changed from outside; verify the journal", null);
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        long occurredAt = row.getLong(8);
        long recordedAt = row.getLong(9);
        Instant occurred = Instant.ofEpochMilli(occurredAt);
        Draft draft = new Draft(
                new StreamId(Texts.of(row.getBytes(2))),
                row.getInt(3),
                type.of(row.getBytes(4)),
                row.getInt(5),
                who.of(row.getBytes(6)),
                onBehalfOf.of(row.getBytes(7)),
                occurred,
                recordedAt == occurredAt ? occurred : Instant.ofEpochMilli(recordedAt),
                framework.of(row.getBytes(10)),
                frameworkHash.of(row.getBytes(11)),
                Texts.of(row.getBytes(12)));
        return new Entry(row.getLong(1), draft, HexFormat.of().formatHex(row.getBytes(13)));
    }
}
