package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.RememberedCommand;

/** What is read of the journal and of what lies beside it. */
final class Reads {
    private final String entriesAfter;
    private final String stream;
    private final String command;
    private final String narrative;
    private final String content;

    Reads(Tables tables) {
        String entry = "SELECT " + EntryRows.COLUMNS + " FROM @entry ";
        entriesAfter = tables.sql(entry + "WHERE position > ? ORDER BY position LIMIT ?");
        stream = tables.sql(entry + "WHERE stream = ? ORDER BY version");
        command = tables.sql("SELECT fingerprint, stream, version FROM @command WHERE actor = ? AND id = ?");
        narrative = tables.sql("SELECT stream, salt, words FROM @narrative WHERE id = ?");
        content = tables.sql("SELECT words FROM @content WHERE hash = ?");
    }

    List<Entry> entriesAfter(Session session, long position, int most) throws SQLException {
        EntryRows rows = new EntryRows();
        session.ask(entriesAfter, rows, position, most);
        return rows.entries();
    }

    List<Entry> stream(Session session, StreamId id) throws SQLException {
        EntryRows rows = new EntryRows();
        session.ask(stream, rows, id.value());
        return rows.entries();
    }

    Optional<RememberedCommand> command(Session session, String actor, CommandId id) throws SQLException {
        List<RememberedCommand> found = new ArrayList<>();
        session.ask(
                command,
                row -> found.add(new RememberedCommand(
                        actor, id, row.getString(1), new StreamId(row.getString(2)), row.getInt(3))),
                actor,
                id.value());
        return found.stream().findFirst();
    }

    Optional<Narrative> narrative(Session session, NarrativeId id) throws SQLException {
        List<Narrative> found = new ArrayList<>();
        session.ask(
                narrative,
                row -> found.add(
                        new Narrative(id, new StreamId(row.getString(1)), row.getString(2), Texts.of(row.getBytes(3)))),
                id.text());
        return found.stream().findFirst();
    }

    Optional<String> content(Session session, String hash) throws SQLException {
        List<String> found = new ArrayList<>();
        session.ask(content, row -> found.add(Texts.of(row.getBytes(1))), hash);
        return found.stream().findFirst();
    }
}
