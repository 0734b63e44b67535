package org.plr.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Identities;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.ReadLog;
import org.plr.core.spi.Store;

/**
 * The journal in a PostgreSQL database, for a host of several nodes: each opens a store of its own on the same schema. The
 * host owns the data source, its pool and its end; nothing is to be closed here.
 *
 * <p>An append that has returned is committed, and as durable as the server's {@code synchronous_commit} makes it.
 * Appends of one node that wait share a commit; those of several nodes take turns at the journal's lock, an advisory lock
 * that lasts to the commit, and give up after 2 seconds. A connection that died in a commit is looked after on another
 * one; where that is not to be had, the append is unavailable although it may stand, and a repeat with the same command
 * id is safe.
 *
 * <p>Leases run on the server's clock. Notices are given out by the database that gave them out before: a dump restored
 * elsewhere, a cluster restored to an earlier moment, or a standby that took over gives none out before an operator
 * confirms. What this cannot see: rows restored into the tables that were there before, or a snapshot of the whole
 * machine that is started again; nor, where the role may not call {@code pg_control_system()},
 * {@code pg_control_checkpoint()} and {@code pg_control_recovery()}, anything but another database or table.
 */
public final class PostgresStore extends OpenStore {
    private final PostgresDatabase database;

    private PostgresStore(PostgresDatabase database, Notices notices, Deliveries deliveries) {
        super(database, notices, deliveries);
        this.database = database;
    }

    /**
     * The journal in the schema {@code public}, whose tables exist.
     *
     * @param source the host's data source
     * @return the store
     * @throws IllegalStateException where the tables are not those of this library, the role lacks a right, or the server
     *     has a setting with which commits may be lost; the message says what to do
     * @throws org.plr.core.spi.PortUnavailableException where the server cannot be reached now
     */
    public static PostgresStore on(DataSource source) {
        return on(source, PostgresOptions.standard());
    }

    /**
     * A journal.
     *
     * @param source the host's data source
     * @param options how
     * @return the store
     * @throws IllegalStateException where the tables are not those of this library and the options do not migrate, the role
     *     lacks a right, or the server has a setting with which commits may be lost; the message says what to do
     * @throws org.plr.core.spi.PortUnavailableException where the server cannot be reached now
     */
    public static PostgresStore on(DataSource source, PostgresOptions options) {
        return on(source, options, Tables.SERVERS_CLOCK);
    }

    static PostgresStore on(DataSource source, PostgresOptions options, String clock) {
        Objects.requireNonNull(source, "source");
        Tables tables = new Tables(Dialect.POSTGRES, options.schema(), clock);
        PostgresDatabase database = new PostgresDatabase(source, tables);
        try {
            boolean readsControl = database.read(PostgresStore::settled);
            new Migrator(database).ensure(options.migrates());
            database.find();
            Notices notices = new Notices(tables);
            Place place = new PostgresPlace(options.environment(), tables, readsControl);
            return new PostgresStore(database, notices, new Deliveries(database, notices, place, options.clockSkew()));
        } catch (SQLException failed) {
            throw Failures.isForbidden(failed)
                    ? new IllegalStateException(
                            "The role lacks a right in the schema " + options.schema() + ": run the script of "
                                    + "Schema.grants for it, or migrate with a role that may make tables there.",
                            Failures.stripped(failed))
                    : Failures.unavailable("the schema " + options.schema(), failed);
        }
    }

    /** Refuses unsafe settings, and says whether the role may ask which cluster this is. */
    private static boolean settled(Session session) throws SQLException {
        PostgresSettings.require(session);
        boolean[] may = new boolean[1];
        session.ask(
                "SELECT has_function_privilege('pg_control_system()', 'execute')"
                        + " AND has_function_privilege('pg_control_checkpoint()', 'execute')"
                        + " AND has_function_privilege('pg_control_recovery()', 'execute')",
                row -> may[0] = row.getBoolean(1));
        return may[0];
    }

    /**
     * A log of reads in the same schema.
     *
     * @return the log
     */
    public ReadLog readLog() {
        return new JdbcReadLog(database);
    }

    /**
     * The identities beside the journal, in the same schema.
     *
     * @param randomness from which references are drawn
     * @return the identities
     */
    public Identities identities(Randomness randomness) {
        return new JdbcIdentities(database, Objects.requireNonNull(randomness, "randomness"));
    }

    /**
     * {@inheritDoc}
     *
     * <p>The server overwrites erased bytes when its vacuum and later writes come to them; its write-ahead log and backups
     * keep them for as long as they are kept.
     */
    @Override
    public int eraseNarratives(StreamId stream) {
        return super.eraseNarratives(stream);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The connection must be to the same database, with isolation READ COMMITTED. An append waits at most 2 seconds for
     * the journal's lock, whatever the host's {@code lock_timeout}, which is as before afterwards.
     */
    @Override
    public Store within(Connection connection) {
        return super.within(connection);
    }

    /** Never a URL: it may hold a password. */
    @Override
    public String toString() {
        return "PostgreSQL store in schema " + database.tables().schema();
    }
}
