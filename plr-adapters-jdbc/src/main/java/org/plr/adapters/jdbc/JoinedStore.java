package org.plr.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Hold;
import org.plr.core.spi.Store;

/** A store within a transaction of the host. Nothing is given out there: a lease must be seen by everybody at once. */
final class JoinedStore extends JdbcStore {
    private final HostTransaction transaction;
    private final Appending appending;

    private JoinedStore(HostTransaction transaction, Notices notices) {
        super(transaction, notices);
        this.transaction = transaction;
        appending = new Appending(transaction.tables());
    }

    static Store of(Connection connection, Database own, Notices notices) {
        try {
            return new JoinedStore(HostTransaction.on(connection, own), notices);
        } catch (SQLException failed) {
            throw Failures.unavailable("the host's transaction", failed);
        }
    }

    @Override
    public List<Entry> append(Append append) {
        Pending pending = new Pending(append);
        transaction.writing(Appends.key(pending), session -> {
            boolean written = appending.through(session, transaction.lock(), List.of(pending));
            if (!written) {
                session.drop();
            }
            return written;
        });
        return pending.result();
    }

    @Override
    public List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        throw notHere();
    }

    @Override
    public Optional<Hold> hold() {
        throw notHere();
    }

    @Override
    public void confirm() {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException(
                "Notices are claimed from the store itself, not within a transaction of the host: a claim must be seen"
                        + " by everybody at once.");
    }
}
