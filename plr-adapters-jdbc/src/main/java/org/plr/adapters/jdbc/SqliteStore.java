package org.plr.adapters.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Identities;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.ReadLog;
import org.plr.core.spi.Store;

/**
 * The journal in one SQLite file: for a council whose host runs on one machine. Opened once by the host and closed by it;
 * another process may open the same file, and both then wait for each other.
 *
 * <p>An append that has returned is on the disk: the log is written ahead ({@code journal_mode = WAL}) and forced at each
 * commit ({@code synchronous = FULL}). Appends that wait share a commit. The file must lie on a disk of the machine, not
 * on a network share.
 *
 * <p>Leases run on the caller's clock, for there is one machine. Where notices were last given out is written into the
 * database and into a small file beside it, {@code <file>.sent}, so that a restored backup or a copy gives none out
 * before an operator confirms: leave the small file out of backups, and where it is when one is restored. What this
 * cannot see: a snapshot of the whole machine that is started again, or a restore of both files together.
 */
public final class SqliteStore extends OpenStore implements AutoCloseable {
    private static final Duration ANY = Duration.ofSeconds(Long.MAX_VALUE);

    private final SqliteFile file;

    private SqliteStore(SqliteFile file, Notices notices, String environment) {
        super(
                file,
                notices,
                new Deliveries(file, notices, new SqlitePlace(file.path(), environment, file.tables()), ANY));
        this.file = file;
    }

    /**
     * Opens a file, or makes it with its tables where there is none.
     *
     * @param path the file, in a folder that exists
     * @return the store, to be closed by the host
     * @throws IllegalArgumentException where the path cannot be that of a file
     * @throws IllegalStateException where the file holds tables of another version, or others alone, is no database, or
     *     where SQLite does not take a setting on which durability rests; the message says what to do
     * @throws org.plr.core.spi.PortUnavailableException where the file cannot be opened now
     */
    public static SqliteStore open(Path path) {
        return open(path, SqliteOptions.standard());
    }

    /**
     * Opens a file, or makes it with its tables where there is none.
     *
     * @param path the file, in a folder that exists
     * @param options how
     * @return the store, to be closed by the host
     * @throws IllegalArgumentException where the path cannot be that of a file
     * @throws IllegalStateException where the file holds tables of a newer version, or of an older one or others alone and
     *     the options do not migrate, is no database, or where SQLite does not take a setting on which durability rests;
     *     the message says what to do
     * @throws org.plr.core.spi.PortUnavailableException where the file cannot be opened now
     */
    public static SqliteStore open(Path path, SqliteOptions options) {
        return open(SqliteFile.at(path), options);
    }

    static SqliteStore open(SqliteFile file, SqliteOptions options) {
        boolean ready = false;
        try {
            new Migrator(file).ensure(options.migrates() || file.isNew());
            ready = true;
        } catch (SQLException failed) {
            throw Failures.isNoDatabase(failed)
                    ? new IllegalStateException(
                            "The file is no SQLite database, or is damaged: name another file, or restore a backup.",
                            Failures.stripped(failed))
                    : Failures.unavailable("the file", failed);
        } finally {
            if (!ready) {
                closed(file);
            }
        }
        return new SqliteStore(file, new Notices(file.tables()), options.environment());
    }

    /**
     * A log of reads in the same file.
     *
     * @return the log, to be used until this store is closed
     */
    public ReadLog readLog() {
        return new JdbcReadLog(file);
    }

    /**
     * The identities beside the journal, in the same file.
     *
     * @param randomness from which references are drawn
     * @return the identities, to be used until this store is closed
     */
    public Identities identities(Randomness randomness) {
        return new JdbcIdentities(file, Objects.requireNonNull(randomness, "randomness"));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Erased bytes are overwritten in the file, and its log is emptied, as soon as no other process reads an older
     * state; else with the next erasure. A VACUUM is not needed for it. Backups keep what they have.
     */
    @Override
    public int eraseNarratives(StreamId stream) {
        return super.eraseNarratives(stream);
    }

    /**
     * {@inheritDoc}
     *
     * <p>What is erased there is overwritten too, and leaves the log with the next erasure by the store itself. The
     * connection must be to the same file, and its {@code synchronous} be FULL. Where it has read an older state
     * already, or another connection writes for longer than its {@code busy_timeout}, an append is unavailable.
     */
    @Override
    public Store within(Connection connection) {
        return super.within(connection);
    }

    /** Closes the file. Whatever is asked afterwards is unavailable. */
    @Override
    public void close() {
        closed(file);
    }

    private static void closed(SqliteFile file) {
        try {
            file.close();
        } catch (SQLException failed) {
            throw Failures.unavailable("closing", failed);
        }
    }

    /** Never the path: it may hold a name. */
    @Override
    public String toString() {
        return "SQLite store";
    }
}
