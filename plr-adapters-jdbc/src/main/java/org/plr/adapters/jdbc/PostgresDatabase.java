package org.plr.adapters.jdbc;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.plr.core.journal.Sha256;

/** A schema of a PostgreSQL server, on connections of the host's data source. */
final class PostgresDatabase implements Database {
    private static final String WAIT = "2s";

    /** One statement, carried out from left to right, so that the lock is waited for no longer than said. */
    private static final String LOCK = "SELECT set_config('lock_timeout', ?, true), pg_advisory_xact_lock(?)";

    private final DataSource source;
    private final Tables tables;
    private final long lock;

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
    public Trip lock() {
        return new Trip().ask(LOCK, row -> {}, WAIT, lock);
    }

    @Override
    public void requireJoinable(Session host) throws SQLException {
        PostgresSettings.requireJoinable(host);
        String[] found = {"", ""};
        host.ask(whereabouts(), row -> found[0] = row.getString(1));
        read(session -> {
            session.ask(whereabouts(), row -> found[1] = row.getString(1));
            return found;
        });
        if (!found[0].equals(found[1])) {
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
        try (Connection connection = source.getConnection()) {
            boolean was = connection.getAutoCommit();
            connection.setAutoCommit(false);
            T result = transaction(connection, work);
            connection.setAutoCommit(was);
            return result;
        }
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        Session session = Session.committing(connection, Dialect.POSTGRES);
        boolean done = false;
        try {
            T result = work.on(session);
            done = !session.isDropped();
            if (done) {
                commit(connection);
            }
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
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
