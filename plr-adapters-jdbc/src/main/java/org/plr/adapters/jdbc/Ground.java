package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Chain;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;

/**
 * What a group of appends stands on: the journal's end and whatever their checks ask for, read under the lock and carried
 * on with each append that passes. So a later one of the group sees the earlier ones.
 */
final class Ground {
    private final Statements statements;
    private final Session session;
    private final Map<StreamId, Integer> versions = new HashMap<>();
    private final Map<CommandKey, Point> commands = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Entry> added = new ArrayList<>();
    private long position;
    private String head = Chain.START;

    /** A command is remembered for its actor. */
    private record CommandKey(String actor, String id) {}

    /**
     * Where a stream is.
     *
     * @param stream the stream
     * @param version its version
     */
    record Point(StreamId stream, int version) {}

    /** The fixed texts of the questions, made once. */
    static final class Statements {
        private final String end;
        private final String versions;
        private final String commands;
        private final String claims;
        private final String narratives;
        private final String notices;
        private final String since;

        Statements(Tables tables) {
            end = tables.sql("SELECT position, hash FROM @entry ORDER BY position DESC LIMIT 1");
            versions = tables.sql("SELECT v.column1, (SELECT max(e.version) FROM @entry e WHERE e.stream = v.column1)"
                    + " FROM (VALUES #) v");
            commands = tables.sql("SELECT c.actor, c.id, c.stream, c.version FROM (VALUES #) v"
                    + " JOIN @command c ON c.actor = v.column1 AND c.id = v.column2");
            claims = tables.sql("SELECT ref, attempts, state FROM @notice WHERE ref IN (#){locking}");
            narratives = tables.sql("SELECT id FROM @narrative WHERE id IN (#)");
            notices = tables.sql("SELECT ref FROM @notice WHERE ref IN (#)");
            since = tables.sql("SELECT stream, version FROM @entry WHERE position > ? ORDER BY position");
        }
    }

    private Ground(Statements statements, Session session) {
        this.statements = statements;
        this.session = session;
    }

    /** Reads it in the trip that takes the lock. */
    static Ground under(Trip locking, Session session, Statements statements, List<Append> appends)
            throws SQLException {
        Ground ground = new Ground(statements, session);
        ground.askFor(locking, appends);
        session.run(locking);
        return ground;
    }

    private void askFor(Trip trip, List<Append> appends) {
        trip.ask(statements.end, row -> {
            position = row.getLong(1);
            head = HexFormat.of().formatHex(row.getBytes(2));
        });
        trip.askRows(statements.versions, rows(appends, Ground::streams), row -> {
            versions.put(new StreamId(row.getString(1)), row.getInt(2));
        });
        List<Object[]> asked = appends.stream()
                .flatMap(append -> append.command().stream())
                .map(command -> new Object[] {command.actor(), command.id().value()})
                .toList();
        trip.askRows(statements.commands, asked, row -> {
            Point left = new Point(new StreamId(row.getString(3)), row.getInt(4));
            commands.put(new CommandKey(row.getString(1), row.getString(2)), left);
        });
        trip.askRows(
                statements.claims,
                rows(appends, append -> append.settled().stream().map(Ground::refOf)),
                row -> {
                    if (row.getString(3).equals("WAITING")) {
                        claims.put(row.getString(1), row.getInt(2));
                    }
                });
        trip.askRows(statements.narratives, rows(appends, Ground::narratives), row -> taken.add(row.getString(1)));
        trip.askRows(statements.notices, rows(appends, Ground::notices), row -> taken.add(row.getString(1)));
    }

    private static List<Object[]> rows(List<Append> appends, Function<Append, Stream<String>> texts) {
        Collection<String> each = new LinkedHashSet<>();
        appends.stream().flatMap(texts).forEach(each::add);
        return each.stream().map(text -> new Object[] {text}).toList();
    }

    private static Stream<String> streams(Append append) {
        return Stream.concat(
                append.drafts().stream().map(draft -> draft.stream().value()),
                append.settled().stream()
                        .map(one -> one.claimed().notice().stream().value()));
    }

    private static Stream<String> narratives(Append append) {
        return append.narratives().stream().map(text -> text.id().text());
    }

    private static Stream<String> notices(Append append) {
        return append.notices().stream().map(notice -> notice.ref().text());
    }

    private static String refOf(Settled settled) {
        return settled.claimed().notice().ref().text();
    }

    int version(StreamId stream) {
        return versions.getOrDefault(stream, 0);
    }

    /** Where a command left its stream, or null where it is new. */
    @Nullable
    Point leftBy(RememberedCommand command) {
        return commands.get(new CommandKey(command.actor(), command.id().value()));
    }

    boolean isCurrent(Settled settled) {
        Integer attempt = claims.get(refOf(settled));
        return attempt != null && attempt == settled.claimed().attempt();
    }

    boolean isTaken(String ref) {
        return taken.contains(ref);
    }

    /** The first fact behind the basis that may change the decision, or null where there is none. */
    @Nullable
    Point movedBehind(Basis basis) throws SQLException {
        if (position <= basis.position()) {
            return null;
        }
        List<Point> moved = new ArrayList<>();
        if (position - added.size() > basis.position()) {
            session.ask(
                    statements.since,
                    row -> moved.add(new Point(new StreamId(row.getString(1)), row.getInt(2))),
                    basis.position());
        }
        for (Entry entry : added) {
            if (entry.position() > basis.position()) {
                moved.add(new Point(entry.draft().stream(), entry.draft().version()));
            }
        }
        return moved.stream()
                .filter(point -> basis.restsOn(point.stream()))
                .findFirst()
                .orElse(null);
    }

    /** The ground after an append that passed: its entries, chained to the last. */
    List<Entry> carryOn(Append append) {
        List<Entry> entries = new ArrayList<>();
        for (Draft draft : append.drafts()) {
            Entry entry = Chain.seal(draft, ++position, head);
            head = entry.hash();
            versions.put(draft.stream(), draft.version());
            entries.add(entry);
        }
        added.addAll(entries);
        append.command()
                .ifPresent(done -> commands.put(
                        new CommandKey(done.actor(), done.id().value()), new Point(done.stream(), done.version())));
        append.settled().forEach(one -> claims.remove(refOf(one)));
        narratives(append).forEach(taken::add);
        notices(append).forEach(taken::add);
        return List.copyOf(entries);
    }
}
