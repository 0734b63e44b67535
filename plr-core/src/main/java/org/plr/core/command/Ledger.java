package org.plr.core.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Chain;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.spi.Append;
import org.plr.core.spi.Outbox;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;
import org.slf4j.LoggerFactory;

/**
 * The journal as this process knows it: the store, and the views folded from what is committed there. Every query first
 * catches up. One lock guards the views; what leaves it is immutable.
 */
public sealed class Ledger permits JoinedLedger {
    private static final int BATCH = 4096;

    private final Store store;
    private final Codec codec;
    private final InstantSource clock;
    private final List<View> views;
    private final Map<StreamId, Reached> reached = new HashMap<>();
    private long position;

    /** The hash of the last entry taken in: a journal that holds another one there has gone back. */
    private String head = Chain.START;

    /** So many views were told of the next entry before one of them failed: they are not told twice. */
    private int told;

    private Instant lastSeen = Instant.EPOCH;

    /**
     * A ledger that has read nothing yet.
     *
     * @param store the store
     * @param codec reads and writes facts
     * @param clock the host's clock
     * @param views told of every entry, in this order
     */
    public Ledger(Store store, Codec codec, InstantSource clock, List<View> views) {
        this.store = store;
        this.codec = codec;
        this.clock = clock;
        this.views = List.copyOf(views);
    }

    /**
     * Catches up, then asks the views.
     *
     * @param query what is asked; it must answer with something immutable
     * @param <T> the answer
     * @return the answer
     * @throws IllegalStateException where the journal no longer holds what was read of it
     */
    public synchronized <T> T read(Supplier<T> query) {
        catchUp();
        return query.get();
    }

    /**
     * Now, to the millisecond. A clock that was set back does not take the library back: it waits at the latest moment
     * seen, so that what was overdue stays overdue.
     *
     * @return the later of the clock and the last moment recorded
     */
    public synchronized Instant now() {
        Instant now = clock();
        lastSeen = now.isAfter(lastSeen) ? now : lastSeen;
        return lastSeen;
    }

    /**
     * How far the host's clock stands behind the latest moment seen.
     *
     * @return the time by which it was set back, zero where it was not
     */
    public synchronized Duration behind() {
        Instant now = clock.instant();
        return now.isBefore(lastSeen) ? Duration.between(now, lastSeen) : Duration.ZERO;
    }

    /**
     * What the host's clock says, also where it was set back behind {@link #now()}: for leases and waits alone, which would
     * stand still with the latest moment seen.
     *
     * @return the clock's moment, to the millisecond
     */
    public Instant clock() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The version of a stream in what is caught up.
     *
     * @param stream the stream
     * @return its last version, 0 for none
     */
    public synchronized int version(StreamId stream) {
        Reached known = reached.get(stream);
        return known == null ? 0 : known.version();
    }

    /**
     * A stream folded up to a version, as it was then.
     *
     * @param stream the stream
     * @param version the last version to be taken in
     * @param fold one step
     * @param <S> the state
     * @return the state then, or null where the stream had nothing yet
     */
    public <S> @Nullable S asOf(StreamId stream, int version, Fold<S> fold) {
        S state = null;
        for (Entry entry : store.stream(stream)) {
            if (entry.draft().version() <= version) {
                state = fold.step(state, new Recorded(entry.position(), entry.draft(), fact(entry)));
            }
        }
        return state;
    }

    /**
     * One step of a fold.
     *
     * @param <S> the state
     */
    public interface Fold<S> {
        /**
         * The state after one more fact.
         *
         * @param before the state before, or null at the start
         * @param recorded the fact
         * @return the state after it
         */
        S step(@Nullable S before, Recorded recorded);
    }

    /**
     * How far this ledger has read.
     *
     * @return the position of the last entry taken in, 0 for none
     */
    public synchronized long position() {
        return position;
    }

    /**
     * Keeps an append and catches up with it. What was just decided is taken in as it is, not read back. The ledger's lock
     * is not held while the store commits, unless the caller holds it, so that appends which do not rest on each other
     * share a commit.
     *
     * @param append what is kept, all or nothing
     * @param facts the facts of its drafts, in the same order
     * @return what was recorded, in order
     */
    List<Recorded> append(Append append, List<Fact> facts) {
        List<Entry> entries = store.append(append);
        List<Recorded> recorded = recorded(entries, facts);
        try {
            takeInAll(entries, recorded);
        } catch (PortUnavailableException later) {
            // It stands, so nobody is told that it does not: the next question catches up, or says that it cannot.
            LoggerFactory.getLogger(Ledger.class).debug("What was kept is taken in later: {}", later.getMessage());
        }
        return recorded;
    }

    final List<Recorded> kept(Append append, List<Fact> facts) {
        return recorded(store.append(append), facts);
    }

    private static List<Recorded> recorded(List<Entry> entries, List<Fact> facts) {
        List<Recorded> recorded = new ArrayList<>(facts.size());
        for (Entry entry : entries) {
            recorded.add(new Recorded(entry.position(), entry.draft(), facts.get(recorded.size())));
        }
        return recorded;
    }

    /** Somebody else in this process may have caught up with them meanwhile. */
    private synchronized void takeInAll(List<Entry> entries, List<Recorded> recorded) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            catchUp(entry.position() - 1);
            if (position < entry.position()) {
                takeIn(entry, recorded.get(i));
            }
        }
    }

    /** Takes in what others have committed since. */
    private void catchUp() {
        catchUp(Long.MAX_VALUE);
    }

    private void catchUp(long end) {
        List<Entry> entries = List.of();
        do {
            for (Entry entry : entries) {
                takeIn(entry, new Recorded(entry.position(), entry.draft(), fact(entry)));
            }
            entries = position < end ? next((int) Math.min(end - position, BATCH)) : List.of();
        } while (!entries.isEmpty());
    }

    /** Reads from the last entry on, to see that it is still there. */
    private List<Entry> next(int most) {
        if (position == 0) {
            return store.entriesAfter(0, most);
        }
        List<Entry> entries = store.entriesAfter(position - 1, most + 1);
        if (entries.isEmpty() || !entries.get(0).hash().equals(head)) {
            throw new IllegalStateException("The journal does not hold entry " + position
                    + " as it was read: it was restored to an earlier moment, a standby took over that had not received"
                    + " it, or it was changed. Close this library and build it anew, and verify the journal.");
        }
        return entries.subList(1, entries.size());
    }

    private void takeIn(Entry entry, Recorded read) {
        Draft draft = read.draft();
        Reached stream = reached.computeIfAbsent(draft.stream(), Reached::new);
        Recorded recorded = stream.named(read);
        for (; told < views.size(); told++) {
            views.get(told).on(recorded);
        }
        told = 0;
        stream.to(draft.version());
        position = entry.position();
        head = entry.hash();
        lastSeen = draft.recordedAt().isAfter(lastSeen) ? draft.recordedAt() : lastSeen;
    }

    private Fact fact(Entry entry) {
        Draft draft = entry.draft();
        return codec.read(draft.type(), draft.typeVersion(), draft.payload());
    }

    /**
     * Applies a function to the store, for what lies beside the journal.
     *
     * @param query what is asked of the store
     * @param <T> the answer
     * @return the answer
     */
    public <T> T inStore(Function<Store, T> query) {
        return query.apply(store);
    }

    /**
     * The notices that the store keeps.
     *
     * @return the store's outbox
     */
    public Outbox outbox() {
        return store;
    }

    Codec codec() {
        return codec;
    }
}
