package org.plr.adapters.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Append;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Notice;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;

/** Gathers the rows of appends that passed and writes them in one trip. */
final class Writing {
    private final List<Object[]> entries = new ArrayList<>();
    private final List<Object[]> narratives = new ArrayList<>();
    private final List<Object[]> contents = new ArrayList<>();
    private final List<Object[]> commands = new ArrayList<>();
    private final List<Object[]> settled = new ArrayList<>();
    private final List<@Nullable Object[]> notices = new ArrayList<>();

    /** The fixed texts of what is told, made once. */
    static final class Statements {
        private final String entries;
        private final String narratives;
        private final String contents;
        private final String commands;
        private final String settled;
        private final String notices;

        Statements(Tables tables) {
            entries = tables.sql("INSERT INTO @entry (position, stream, version, type, type_version, who, on_behalf_of,"
                    + " occurred_at, recorded_at, framework, framework_hash, payload, hash) VALUES #");
            narratives = tables.sql("INSERT INTO @narrative (id, stream, salt, words) VALUES #");
            contents = tables.sql("INSERT INTO @content (hash, words) VALUES # ON CONFLICT (hash) DO NOTHING");
            commands = tables.sql("INSERT INTO @command (actor, id, fingerprint, stream, version) VALUES #");
            settled = tables.sql("UPDATE @notice SET state = v.column2, code = v.column3, channel = v.column4,"
                    + " settled_at = v.column5, reply = v.column6 FROM (VALUES #) v WHERE ref = v.column1");
            notices = tables.sql("INSERT INTO @notice (ref, news, stream, recipient, clause, due) VALUES #");
        }
    }

    void add(Pending pending, List<Entry> sealed) {
        for (int i = 0; i < sealed.size(); i++) {
            entries.add(row(sealed.get(i), pending.payload(i)));
        }
        narratives.addAll(pending.narratives());
        contents.addAll(pending.contents());
        Append append = pending.append();
        append.command().ifPresent(done -> commands.add(row(done)));
        append.settled().forEach(one -> settled.add(row(one)));
        append.notices().forEach(notice -> notices.add(row(notice)));
    }

    void write(Session session, Statements statements) throws SQLException {
        Trip trip = new Trip();
        trip.tellRows(statements.entries, entries);
        trip.tellRows(statements.narratives, narratives);
        trip.tellRows(statements.contents, contents);
        trip.tellRows(statements.commands, commands);
        trip.tellRows(statements.settled, settled);
        trip.tellRows(statements.notices, notices);
        session.runLast(trip);
    }

    private static Object[] row(Entry entry, byte[] payload) {
        Draft draft = entry.draft();
        return new Object[] {
            entry.position(),
            draft.stream().value(),
            draft.version(),
            draft.type(),
            draft.typeVersion(),
            draft.who(),
            draft.onBehalfOf(),
            Moments.exact(draft.occurredAt()),
            Moments.exact(draft.recordedAt()),
            draft.framework(),
            draft.frameworkHash(),
            payload,
            HexFormat.of().parseHex(entry.hash())
        };
    }

    private static Object[] row(RememberedCommand done) {
        return new Object[] {
            done.actor(), done.id().value(), done.fingerprint(), done.stream().value(), done.version()
        };
    }

    private static Object[] row(Settled one) {
        String ref = one.claimed().notice().ref().text();
        long at = Moments.near(one.at());
        if (one.delivery() instanceof Delivery.Accepted accepted) {
            byte[] reply = accepted.reply().getBytes(StandardCharsets.UTF_8);
            return new Object[] {ref, "ACCEPTED", "", accepted.channel().name(), at, reply};
        }
        String code = one.delivery() instanceof Delivery.Refused refused ? refused.code() : "";
        return new Object[] {ref, "REFUSED", code, "", at, new byte[0]};
    }

    private static @Nullable Object[] row(Notice notice) {
        return new @Nullable Object[] {
            notice.ref().text(),
            notice.news().name(),
            notice.stream().value(),
            notice.recipient().text(),
            notice.clause().name(),
            notice.due().map(Moments::near).orElse(null)
        };
    }
}
