package org.plr.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;

/**
 * The outbox's table. Whatever is done with a claim names its attempt, so that one who was frozen beyond the lease finds
 * nothing to change.
 */
final class Notices {
    private static final String COLUMNS = "ref, news, stream, recipient, clause, due, attempts";
    private static final String FENCE = " WHERE ref = ? AND attempts = ? AND state = 'WAITING'";

    private final String claim;
    private final String clock;
    private final String keep;
    private final String postpone;
    private final String release;
    private final String park;
    private final String unpark;
    private final String one;
    private final String standing;
    private final String forget;
    private final String forgetReplies;

    Notices(Tables tables) {
        claim = tables.sql("WITH due AS MATERIALIZED (SELECT seq FROM @notice WHERE state = 'WAITING'"
                + " AND not_before <= ? AND leased_until <= {clock} ORDER BY seq LIMIT ?{passing over})"
                + " UPDATE @notice SET attempts = attempts + 1, leased_until = {clock} + ?"
                + " WHERE seq IN (SELECT seq FROM due)"
                + " RETURNING " + COLUMNS + ", untried, address, message, seq");
        clock = tables.sql("SELECT {clock}");
        keep = tables.sql("UPDATE @notice SET address = ?, message = ?" + FENCE);
        postpone = tables.sql("UPDATE @notice SET not_before = ?, leased_until = 0, code = ?" + FENCE);
        release = tables.sql("UPDATE @notice SET not_before = ?, leased_until = 0, untried = untried + 1" + FENCE);
        park = tables.sql("UPDATE @notice SET state = 'PARKED', code = ?" + FENCE);
        unpark = tables.sql("UPDATE @notice SET state = 'WAITING', untried = attempts, not_before = 0,"
                + " leased_until = 0 WHERE ref = ? AND state = 'PARKED'");
        String kept = "SELECT " + COLUMNS + ", state, code, settled_at FROM @notice ";
        one = tables.sql(kept + "WHERE ref = ?");
        standing = tables.sql(kept + "WHERE state = ? ORDER BY seq LIMIT ?");
        String settled = " WHERE settled_at < ? AND reply IS NOT NULL";
        forget = tables.sql("UPDATE @notice SET address = NULL, message = NULL" + settled + " AND message IS NOT NULL");
        forgetReplies = tables.sql("UPDATE @notice SET reply = NULL" + settled);
    }

    /** A claim with the number by which the notice was appended: what was changed comes back in any order. */
    record Numbered(long seq, ClaimedNotice claimed) {}

    /** Claims in a trip; what it claimed is in the list once the trip was run. */
    List<Numbered> claim(Trip trip, Instant now, Duration lease, int most) {
        List<Numbered> claimed = new ArrayList<>();
        long caller = Moments.near(now);
        trip.ask(claim, row -> claimed.add(claimed(row)), caller, caller, most, caller, lease.toMillis());
        return claimed;
    }

    void clock(Trip trip, Instant now, long[] milliseconds) {
        trip.ask(clock, row -> milliseconds[0] = row.getLong(1), Moments.near(now));
    }

    Trip keep(List<ClaimedNotice> written) {
        Trip trip = new Trip();
        for (ClaimedNotice each : written) {
            Message message = each.message()
                    .orElseThrow(() -> new IllegalArgumentException("A message is kept once it was written."));
            trip.tell(keep, Texts.bytes(message.address()), message.bytes(), ref(each), each.attempt());
        }
        return trip;
    }

    void postpone(Session session, ClaimedNotice claimed, Instant notBefore, String code) throws SQLException {
        session.tell(postpone, Moments.near(notBefore), Texts.plain(code), ref(claimed), claimed.attempt());
    }

    Trip release(List<ClaimedNotice> claimed, Instant notBefore) {
        Trip trip = new Trip();
        claimed.forEach(each -> trip.tell(release, Moments.near(notBefore), ref(each), each.attempt()));
        return trip;
    }

    void park(Session session, ClaimedNotice claimed, String code) throws SQLException {
        session.tell(park, Texts.plain(code), ref(claimed), claimed.attempt());
    }

    boolean unpark(Session session, NoticeRef ref) throws SQLException {
        return session.tell(unpark, ref.text()) > 0;
    }

    Optional<KeptNotice> notice(Session session, NoticeRef ref) throws SQLException {
        List<KeptNotice> found = new ArrayList<>();
        session.ask(one, row -> found.add(kept(row)), ref.text());
        return found.stream().findFirst();
    }

    List<KeptNotice> notices(Session session, Standing where, int most) throws SQLException {
        List<KeptNotice> found = new ArrayList<>();
        session.ask(standing, row -> found.add(kept(row)), where.name(), most);
        return List.copyOf(found);
    }

    int forget(Session session, Instant settledBefore) throws SQLException {
        int messages = session.tell(forget, Moments.near(settledBefore));
        session.tell(forgetReplies, Moments.near(settledBefore));
        return messages;
    }

    private static String ref(ClaimedNotice claimed) {
        return claimed.notice().ref().text();
    }

    private static Numbered claimed(ResultSet row) throws SQLException {
        int attempts = row.getInt(7);
        byte[] address = row.getBytes(9);
        Message message = address == null ? null : new Message(Texts.of(address), row.getBytes(10));
        ClaimedNotice claimed = new ClaimedNotice(notice(row), attempts, attempts - row.getInt(8), message);
        return new Numbered(row.getLong(11), claimed);
    }

    private static KeptNotice kept(ResultSet row) throws SQLException {
        return new KeptNotice(
                notice(row), Standing.valueOf(row.getString(8)), row.getInt(7), row.getString(9), moment(row, 10));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                NoticeRef.of(row.getString(1)),
                Notice.News.valueOf(row.getString(2)),
                new StreamId(row.getString(3)),
                PersonRef.of(row.getString(4)),
                ClauseId.valueOf(row.getString(5)),
                moment(row, 6));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(milliseconds);
    }
}
