package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;

/**
 * The log of reads in the table {@code plr_read}, beside the journal and not in it. What is read at once is noted in one
 * commit: all of it is on the disk before anything is shown, and where it cannot be, nothing is noted or shown. A store
 * gives it.
 */
public final class JdbcReadLog implements ReadLog {
    private final Database database;
    private final String note;
    private final String reads;

    JdbcReadLog(Database database) {
        this.database = database;
        note = database.tables().sql("INSERT INTO @read (actor, on_behalf_of, subject, at) VALUES #");
        reads = database.tables().sql("SELECT seq, actor, on_behalf_of, at FROM @read WHERE subject = ?");
    }

    @Override
    public void note(Read read) {
        noteAll(List.of(read));
    }

    @Override
    public void noteAll(List<Read> reads) {
        if (reads.isEmpty()) {
            return;
        }
        Trip trip = new Trip();
        trip.tellRows(note, reads.stream().map(JdbcReadLog::row).toList());
        try {
            database.write(session -> {
                session.run(trip);
                return true;
            });
        } catch (SQLException failed) {
            throw unavailable(reads.get(0).subject(), failed);
        }
    }

    private static Object[] row(Read read) {
        return new Object[] {
            Texts.plain(read.actor()),
            Texts.plain(read.onBehalfOf()),
            read.subject().value(),
            Moments.near(read.at())
        };
    }

    @Override
    public List<Read> readsOf(Collection<StreamId> subjects) {
        Map<Long, Read> found = new TreeMap<>();
        for (StreamId subject : subjects) {
            try {
                database.read(session -> {
                    session.ask(
                            reads,
                            row -> found.put(
                                    row.getLong(1),
                                    new Read(
                                            row.getString(2),
                                            row.getString(3),
                                            subject,
                                            Instant.ofEpochMilli(row.getLong(4)))),
                            subject.value());
                    return true;
                });
            } catch (SQLException failed) {
                throw unavailable(subject, failed);
            }
        }
        return List.copyOf(found.values());
    }

    private static PortUnavailableException unavailable(StreamId subject, SQLException failed) {
        return new PortUnavailableException(
                "ReadLog", subject.value() + " (" + Failures.codes(failed) + ")", Failures.stripped(failed));
    }
}
