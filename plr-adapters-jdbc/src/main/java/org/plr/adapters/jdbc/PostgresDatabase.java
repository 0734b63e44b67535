package org.plr.adapters.jdbc;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.plr.core.journal.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A schema of a PostgreSQL server, on connections of the host's data source. */
final class PostgresDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);
    private static final String WAIT = "2s";

    /** Every question is for a few rows out of many, whatever the server's statistics, which a queue outruns, say. */
    private static final String BY_INDEX = "SELECT set_config('enable_seqscan', 'off', true),"
            + " set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true),"
            + " set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)";

    /** One statement, carried out from left to right, so that the lock is waited for no longer than said. */
    private static final String LOCK = "SELECT set_config('lock_timeout', ?, true), pg_advisory_xact_lock(?)";

    private final DataSource source;
    private final Tables tables;
    private final long lock;
    private volatile String here = "";

    PostgresDatabase(DataSource source, Tables tables) {
        this.source = source;
        this.tables = tables;
        lock = lockOf(tables.schema());
    }

    /** The advisory lock of a journal, by its name; locks are each database's own. */
    static long lockOf(String schema) {
        return ByteBuffer.wrap(new Sha256().field("plr journal").field(schema).bytes())
                .getLong();
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public Trip byIndex() {
        return new Trip().ask(BY_INDEX, row -> {});
    }

    @Override
    public Trip lock() {
        Trip trip = byIndex();
        addLock(trip, lock);
        return trip;
    }

    static void addLock(Trip trip, long lock) {
        trip.ask(LOCK, row -> {}, WAIT, lock);
    }

    /** Looks once where this is, so that a host's connection can be compared without a second one. */
    void find() throws SQLException {
        here = read(session -> {
            String[] found = {""};
            session.ask(whereabouts(), row -> found[0] = row.getString(1));
            return found[0];
        });
    }

    @Override
    public void requireJoinable(Session host) throws SQLException {
        String[] found = {"", "", ""};
        host.run(new Trip()
                .ask(PostgresSettings.ISOLATION, row -> found[0] = row.getString(1))
                .ask(PostgresSettings.COMMIT, row -> found[1] = row.getString(1))
                .ask(whereabouts(), row -> found[2] = row.getString(1)));
        PostgresSettings.requireJoinable(found[0], found[1]);
        if (!found[2].equals(here)) {
            throw new IllegalArgumentException("The connection is to another database than this store's.");
        }
    }

    private String whereabouts() {
        return tables.sql("SELECT concat_ws(' ', (SELECT oid FROM pg_database WHERE datname = current_database()),"
                + " CAST(to_regclass('@entry') AS oid))");
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            T result = work.on(Session.on(connection, Dialect.POSTGRES));
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return result;
        }
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        boolean commitsByItself = true;
        try {
            commitsByItself = connection.getAutoCommit();
            connection.setAutoCommit(false);
            Session session = Session.committing(connection, Dialect.POSTGRES);
            T result = work.on(session);
            boolean kept = !session.isDropped();
            if (kept) {
                commit(connection);
            }
            giveBack(connection, kept, commitsByItself);
            return result;
        } catch (SQLException | RuntimeException | Error failed) {
            giveBack(connection, false, commitsByItself);
            throw failed;
        }
    }

    /**
     * Whatever goes wrong here changes nothing: what was committed stands, and what was not is rolled back with the
     * connection at the latest. So it hides neither a success nor the first failure.
     */
    private static void giveBack(Connection connection, boolean committed, boolean commitsByItself) {
        try (connection) {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(commitsByItself);
        } catch (SQLException broken) {
            LOG.debug("A connection could not be given back in order ({}).", Failures.codes(broken));
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw new UnsureCommitException(failed);
        }
    }
}
