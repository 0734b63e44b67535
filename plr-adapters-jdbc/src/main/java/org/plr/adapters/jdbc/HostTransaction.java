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
        PostgresDatabase.addLock(trip, PostgresDatabase.lockOf(tables().schema()));
        return trip;
    }

    /** Nothing: how the host's own statements find their rows is the host's affair. */
    @Override
    public Trip byIndex() {
        return new Trip();
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

    /** The host's connection may leave erased bytes where they are; for this once it does not. */
    @Override
    public <T> T erasing(String key, Work<T> work) {
        if (tables().dialect() != Dialect.SQLITE) {
            return writing(key, work);
        }
        return writing(key, session -> {
            String before = SqliteSettings.value(session, "PRAGMA secure_delete");
            SqliteSettings.value(session, "PRAGMA secure_delete = ON");
            try {
                return work.on(session);
            } finally {
                SqliteSettings.value(session, "PRAGMA secure_delete = " + Integer.parseInt(before));
            }
        });
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
