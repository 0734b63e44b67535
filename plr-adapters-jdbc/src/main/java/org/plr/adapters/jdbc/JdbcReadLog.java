package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.ReadLog;

/**
 * The log of reads in the table {@code plr_read}, beside the journal and not in it. Each note is a commit of its own: it
 * is on the disk before anything is shown, and where it cannot be, nothing is. A store gives it.
 */
public final class JdbcReadLog implements ReadLog {
    private final Database database;
    private final String note;

    JdbcReadLog(Database database) {
        this.database = database;
        note = database.tables().sql("INSERT INTO @read (actor, subject, at) VALUES (?, ?, ?)");
    }

    @Override
    public void note(String actor, StreamId subject, Instant at) {
        String who = Texts.plain(actor);
        try {
            database.write(session -> session.tell(note, who, subject.value(), Moments.near(at)));
        } catch (SQLException failed) {
            throw new PortUnavailableException(
                    "ReadLog", subject.value() + " (" + Failures.codes(failed) + ")", Failures.stripped(failed));
        }
    }
}
