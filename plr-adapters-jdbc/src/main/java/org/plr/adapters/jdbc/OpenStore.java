package org.plr.adapters.jdbc;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Hold;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.Store;

/** A store that opens its own transactions: it commits its appends, gives out notices, and lets a host's transaction join. */
abstract class OpenStore extends JdbcStore implements JoiningStore {
    private final Database database;
    private final Notices notices;
    private final Appends appends;
    private final Deliveries deliveries;

    OpenStore(Database database, Notices notices, Deliveries deliveries) {
        super(database, notices);
        this.database = database;
        this.notices = notices;
        this.deliveries = deliveries;
        appends = new Appends(database);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException where a narrative or a notice has the reference of an earlier one, or a text holds
     *     half a character; nothing is kept
     */
    @Override
    public List<Entry> append(Append append) {
        return appends.append(append);
    }

    @Override
    public List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        requireClaim(lease, most);
        return deliveries.claim(now, lease, most);
    }

    @Override
    public Optional<Hold> hold() {
        return deliveries.hold();
    }

    @Override
    public void confirm() {
        deliveries.confirm();
    }

    @Override
    public Store within(Connection connection) {
        return JoinedStore.of(connection, database, notices);
    }
}
