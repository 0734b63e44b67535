package org.plr.adapters.jdbc;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.Randomness;

/**
 * The identities in the tables {@code plr_identity} and {@code plr_merged}, beside the journal and not in it. An erased id is
 * gone as an erased text is: see {@code eraseNarratives} of the store that gives this.
 */
public final class JdbcIdentities implements Identities {
    private static final String KEY = "identities";

    /** So many ids go in one statement. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Randomness randomness;
    private final String refOf;
    private final String idsOf;
    private final String intoOf;
    private final String mergedInto;
    private final String insert;
    private final String lock;

    JdbcIdentities(Database database, Randomness randomness) {
        this.database = database;
        this.randomness = randomness;
        Tables tables = database.tables();
        refOf = tables.sql("SELECT id, ref FROM @identity WHERE kind = ? AND id IN (");
        idsOf = tables.sql("SELECT id FROM @identity WHERE kind = ? AND ref = ? ORDER BY place");
        intoOf = tables.sql("SELECT into_ref FROM @merged WHERE kind = ? AND ref = ?");
        mergedInto = tables.sql("SELECT ref FROM @merged WHERE kind = ? AND into_ref = ? ORDER BY seq");
        insert = tables.sql("INSERT INTO @identity (kind, id, ref, place) VALUES ");
        lock = tables.sql("SELECT value FROM @setting WHERE name = 'journal'{locking}");
    }

    @Override
    public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
        Set<String> asked = new LinkedHashSet<>(ids);
        asked.forEach(Identities::requireId);
        List<String> all = List.copyOf(asked);
        Map<String, R> found = database.reading(KEY, session -> find(session, kind, all));
        List<String> unknown = all.stream().filter(id -> !found.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            database.doing(KEY, session -> draw(session, kind, unknown));
            found.putAll(database.reading(KEY, session -> find(session, kind, unknown)));
        }
        return found;
    }

    @Override
    public <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
        Identities.requireId(id);
        return Optional.ofNullable(database.reading(KEY, session -> find(session, kind, List.of(id)))
                .get(id));
    }

    @Override
    public <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
        return database.reading(KEY, session -> ids(session, kind, counting(session, kind, ref)));
    }

    @Override
    public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
        Identities.requireTwo(gone, stays);
        return database.writing(KEY, session -> {
            session.ask(lock, row -> {});
            Map<String, R> found = both(session, kind, List.of(gone, stays));
            R old = Objects.requireNonNull(found.get(gone));
            R ref = Objects.requireNonNull(found.get(stays));
            List<String> inOrder = new ArrayList<>(List.of(stays));
            inOrder.addAll(ids(session, kind, ref));
            if (!old.equals(ref)) {
                inOrder.addAll(ids(session, kind, old));
                noteMerged(session, kind, old, ref);
            }
            keepInOrder(session, kind, ref, new LinkedHashSet<>(inOrder));
            return ref;
        });
    }

    /** One that is new shares the reference of the other; had another node met it meanwhile, it has that node's. */
    private <R extends Ref> Map<String, R> both(Session session, IdKind<R> kind, List<String> two) throws SQLException {
        Map<String, R> found = find(session, kind, two);
        if (found.size() == two.size()) {
            return found;
        }
        R shared = found.isEmpty() ? drawn(kind) : found.values().iterator().next();
        insert(session, kind, two, id -> shared);
        return find(session, kind, two);
    }

    private void noteMerged(Session session, IdKind<?> kind, Ref old, Ref ref) throws SQLException {
        Tables tables = database.tables();
        session.tell(
                tables.sql("UPDATE @merged SET into_ref = ? WHERE kind = ? AND into_ref = ?"),
                ref.text(),
                kind.code(),
                old.text());
        session.tell(
                tables.sql("INSERT INTO @merged (kind, ref, into_ref) VALUES (?, ?, ?)"),
                kind.code(),
                old.text(),
                ref.text());
    }

    private void keepInOrder(Session session, IdKind<?> kind, Ref ref, Set<String> inOrder) throws SQLException {
        String keep = database.tables()
                .sql("INSERT INTO @identity (kind, id, ref, place) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (kind, id) DO UPDATE SET ref = excluded.ref, place = excluded.place");
        int place = 0;
        for (String id : inOrder) {
            session.tell(keep, kind.code(), id, ref.text(), place++);
        }
    }

    @Override
    public <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
        return database.reading(KEY, session -> {
            R counting = counting(session, kind, ref);
            List<R> same = new ArrayList<>(List.of(counting));
            session.ask(mergedInto, row -> same.add(read(kind, row.getString(1))), kind.code(), counting.text());
            return same;
        });
    }

    @Override
    public <R extends Ref> int erase(IdKind<R> kind, R ref) {
        String erase = database.tables().sql("DELETE FROM @identity WHERE kind = ? AND ref = ?");
        return database.erasing(
                KEY,
                session -> session.tell(
                        erase, kind.code(), counting(session, kind, ref).text()));
    }

    private <R extends Ref> R counting(Session session, IdKind<R> kind, R ref) throws SQLException {
        List<R> into = new ArrayList<>();
        session.ask(intoOf, row -> into.add(read(kind, row.getString(1))), kind.code(), ref.text());
        return into.isEmpty() ? ref : into.get(0);
    }

    private List<String> ids(Session session, IdKind<?> kind, Ref ref) throws SQLException {
        List<String> ids = new ArrayList<>();
        session.ask(idsOf, row -> ids.add(row.getString(1)), kind.code(), ref.text());
        return ids;
    }

    private <R extends Ref> Map<String, R> find(Session session, IdKind<R> kind, List<String> ids) throws SQLException {
        Map<String, R> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Object> values = new ArrayList<>(List.of(kind.code()));
            values.addAll(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            String sql = refOf + String.join(", ", Collections.nCopies(values.size() - 1, "?")) + ")";
            session.ask(sql, row -> found.put(row.getString(1), read(kind, row.getString(2))), values.toArray());
        }
        Map<String, R> inOrder = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
    }

    /** In one order, so that two nodes that draw at once do not wait for each other. */
    private void draw(Session session, IdKind<?> kind, List<String> ids) throws SQLException {
        List<String> sorted = ids.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            insert(session, kind, sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())), id -> drawn(kind));
        }
    }

    /** Where another node was faster its reference stays. */
    private void insert(Session session, IdKind<?> kind, List<String> ids, Function<String, Ref> ref)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        ids.forEach(
                id -> Collections.addAll(values, kind.code(), id, ref.apply(id).text()));
        String sql = insert + String.join(", ", Collections.nCopies(ids.size(), "(?, ?, ?, 0)"))
                + " ON CONFLICT (kind, id) DO NOTHING";
        session.tell(sql, values.toArray());
    }

    private <R extends Ref> R drawn(IdKind<R> kind) {
        byte[] bytes = new byte[2 * Long.BYTES];
        randomness.fill(bytes);
        ByteBuffer drawn = ByteBuffer.wrap(bytes);
        return kind.ref(drawn.getLong(), drawn.getLong());
    }

    private static <R extends Ref> R read(IdKind<R> kind, String text) {
        return kind.ref(HexText.high(text), HexText.low(text));
    }
}
