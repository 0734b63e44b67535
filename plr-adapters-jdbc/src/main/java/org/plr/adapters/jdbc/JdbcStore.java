package org.plr.adapters.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Store;

/** What the stores share, whichever database they lie in and whoever's transaction it is. */
abstract class JdbcStore implements Store {
    private final Database database;
    private final Reads reads;
    private final Notices notices;
    private final String erase;
    private final String blank;

    JdbcStore(Database database, Notices notices) {
        this.database = database;
        this.notices = notices;
        Tables tables = database.tables();
        reads = new Reads(tables);
        erase = tables.sql("DELETE FROM @narrative WHERE stream = ?");
        blank = tables.sql("UPDATE @command SET fingerprint = '' WHERE stream = ?");
    }

    @Override
    public List<Entry> entriesAfter(long position, int most) {
        requirePositive(most);
        if (position < 0) {
            throw new IllegalArgumentException("Positions are counted from 1; 0 asks for all.");
        }
        return database.reading(
                "the entries after " + position, session -> reads.entriesAfter(session, position, most));
    }

    @Override
    public List<Entry> stream(StreamId stream) {
        return database.reading(stream.value(), session -> reads.stream(session, stream));
    }

    @Override
    public Optional<RememberedCommand> command(String actor, CommandId id) {
        Texts.plain(actor);
        return database.reading("a command", session -> reads.command(session, actor, id));
    }

    @Override
    public Optional<Narrative> narrative(NarrativeId id) {
        return database.reading("narrative " + id, session -> reads.narrative(session, id));
    }

    @Override
    public int eraseNarratives(StreamId stream) {
        return database.erasing(stream.value(), session -> {
            session.tell(blank, stream.value());
            return session.tell(erase, stream.value());
        });
    }

    @Override
    public Optional<String> content(String hash) {
        Texts.plain(hash);
        return database.reading("content " + hash, session -> reads.content(session, hash));
    }

    /** Refuses what no claim can be. */
    static void requireClaim(Duration lease, int most) {
        requirePositive(most);
        if (lease.isZero() || lease.isNegative()) {
            throw new IllegalArgumentException("A lease takes time: give a positive duration.");
        }
    }

    @Override
    public void keep(List<ClaimedNotice> written) {
        Trip trip = notices.keep(written);
        database.doing("messages", session -> session.run(trip));
    }

    @Override
    public void postpone(ClaimedNotice claimed, Instant notBefore, String code) {
        Objects.requireNonNull(notBefore, "notBefore");
        database.doing(claimed.notice().ref().text(), session -> notices.postpone(session, claimed, notBefore, code));
    }

    @Override
    public void release(List<ClaimedNotice> claimed, Instant notBefore) {
        Trip trip = notices.release(claimed, notBefore);
        database.doing("notices given back", session -> session.run(trip));
    }

    @Override
    public void park(ClaimedNotice claimed, String code) {
        database.doing(claimed.notice().ref().text(), session -> notices.park(session, claimed, code));
    }

    @Override
    public boolean unpark(NoticeRef ref) {
        return database.writing(ref.text(), session -> notices.unpark(session, ref));
    }

    @Override
    public Optional<KeptNotice> notice(NoticeRef ref) {
        return database.reading(ref.text(), session -> notices.notice(session, ref));
    }

    @Override
    public List<KeptNotice> notices(Standing standing, int most) {
        requirePositive(most);
        return database.reading("the notices", session -> notices.notices(session, standing, most));
    }

    @Override
    public int forget(Instant settledBefore) {
        return database.erasing("messages", session -> notices.forget(session, settledBefore));
    }

    private static void requirePositive(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Ask for at least one.");
        }
    }
}
