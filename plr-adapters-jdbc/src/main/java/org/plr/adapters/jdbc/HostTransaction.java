package org.plr.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction that the host has opened and will end. What the library does there stands behind a savepoint, so that
 * whatever goes wrong leaves the host's own work as it was.
 */
final class HostTransaction implements Database {
    private static final String SET_TIMEOUT = "SELECT set_config('lock_timeout', ?, true)";

    private final Session session;
    private final Database own;
    private String hostsTimeout = "";

    private HostTransaction(Session session, Database own) {
        this.session = session;
        this.own = own;
    }

    /**
     * The host's transaction on a connection.
     *
     * @param own where the library's own connections lead
     * @throws IllegalArgumentException where the connection does not fit, saying why
     */
    static HostTransaction on(Connection connection, Database own) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalArgumentException(
                    "The connection commits by itself: call setAutoCommit(false) and give it within its transaction.");
        }
        Session session = Session.on(connection, own.tables().dialect());
        own.requireJoinable(session);
        return new HostTransaction(session, own);
    }

    @Override
    public Tables tables() {
        return own.tables();
    }

    /** PostgreSQL: waits as long as the library does, not as the host. SQLite: becomes the one who writes. */
    @Override
    public Trip lock() {
        if (tables().dialect() == Dialect.SQLITE) {
            return new Trip().tell(tables().sql("UPDATE @setting SET value = value WHERE name = ''"));
        }
        Trip trip = new Trip().ask("SELECT current_setting('lock_timeout')", row -> hostsTimeout = row.getString(1));
        trip.steps().addAll(own.lock().steps());
        return trip;
    }

    @Override
    public void requireJoinable(Session host) throws SQLException {
        own.requireJoinable(host);
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return work.on(session);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        session.tell("SAVEPOINT plr_append");
        boolean kept = false;
        try {
            T result = work.on(session);
            kept = !session.isDropped();
            return result;
        } finally {
            end(kept);
        }
    }

    private void end(boolean kept) throws SQLException {
        if (!kept) {
            session.tell("ROLLBACK TO SAVEPOINT plr_append");
        } else if (!hostsTimeout.isEmpty()) {
            session.ask(SET_TIMEOUT, row -> {}, hostsTimeout);
        }
        hostsTimeout = "";
        session.tell("RELEASE SAVEPOINT plr_append");
    }
}
