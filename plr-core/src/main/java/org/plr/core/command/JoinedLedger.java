package org.plr.core.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.Store;

/**
 * A ledger whose views hold what is committed, and whose appends go into a transaction of the host. After the first of them
 * the views no longer tell what a command in that transaction must know.
 */
public final class JoinedLedger extends Ledger {
    private final Ledger committed;
    private boolean written;

    /**
     * A ledger within a transaction in which nothing was written yet.
     *
     * @param committed the ledger outside, whose views are shared
     * @param joined the store within the transaction
     */
    public JoinedLedger(Ledger committed, Store joined) {
        super(joined, committed.codec(), InstantSource.fixed(Instant.EPOCH), List.of());
        this.committed = committed;
    }

    @Override
    public synchronized <T> T read(Supplier<T> query) {
        if (written) {
            throw new IllegalStateException(
                    "Something was written in this transaction since: ask within(connection).as(actor) anew.");
        }
        return committed.read(query);
    }

    @Override
    public synchronized Instant now() {
        return committed.now();
    }

    @Override
    public Instant clock() {
        return committed.clock();
    }

    @Override
    public synchronized Duration behind() {
        return committed.behind();
    }

    @Override
    public synchronized int version(StreamId stream) {
        return committed.version(stream);
    }

    @Override
    public synchronized long position() {
        return committed.position();
    }

    @Override
    List<Recorded> append(Append append, List<Fact> facts) {
        List<Recorded> recorded = kept(append, facts);
        written |= !recorded.isEmpty();
        return recorded;
    }
}
