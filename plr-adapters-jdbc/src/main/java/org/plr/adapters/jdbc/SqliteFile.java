package org.plr.adapters.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.PortUnavailableException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file: one connection writes, one transaction at a time, and others read beside it. The log is written ahead
 * and forced to the disk at each commit.
 */
final class SqliteFile implements Database, AutoCloseable {
    private static final int BUSY_MILLISECONDS = 2_000;

    private final Path path;
    private final DataSource source;
    private final Tables tables = new Tables(Dialect.SQLITE, "", Tables.CALLERS_CLOCK);
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Session> readers = new ArrayDeque<>();
    private @Nullable Session writer;
    private volatile boolean closed;

    SqliteFile(Path path, DataSource source) {
        this.path = path;
        this.source = source;
    }

    static DataSource sourceOf(Path path) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    /**
     * The file behind a path.
     *
     * @throws IllegalArgumentException where the path cannot be that of a database file
     */
    static SqliteFile at(Path given) {
        String text = given.toString();
        if (text.isEmpty() || text.startsWith("jdbc:") || text.startsWith("file:") || text.startsWith(":memory:")) {
            throw new IllegalArgumentException(
                    "A store needs the path of a file, such as plr.db: neither a URL nor a database in memory.");
        }
        if (text.indexOf('?') >= 0) {
            throw new IllegalArgumentException(
                    "The path of a store's file holds no '?': SQLite's driver reads it as" + " the start of settings.");
        }
        Path path = given.toAbsolutePath().normalize();
        Path folder = path.getParent();
        if (Files.isDirectory(path) || folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "A store needs the path of a file in a folder that exists: make the folder first.");
        }
        makePrivate(path);
        return new SqliteFile(path, sourceOf(path));
    }

    /** A new file is its owner's alone, where the system knows owners; its log takes after it. */
    private static void makePrivate(Path path) {
        if (Files.notExists(path)
                && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (FileAlreadyExistsException fasterOne) {
                return;
            } catch (IOException failed) {
                throw new PortUnavailableException("Store", "the file, which cannot be made", null);
            }
        }
    }

    Path path() {
        return path;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    /** Nothing: SQLite does so by itself. */
    @Override
    public Trip byIndex() {
        return new Trip();
    }

    /** Nothing: whoever writes has the lock from the start. */
    @Override
    public Trip lock() {
        return new Trip();
    }

    /** Asked without a look into the tables, which would tie the host to the state of this moment. */
    @Override
    public void requireJoinable(Session host) throws SQLException {
        if (host.connection().getTransactionIsolation() != Connection.TRANSACTION_SERIALIZABLE) {
            throw new IllegalArgumentException("The connection reads what others have not committed: use one with"
                    + " isolation SERIALIZABLE, SQLite's own.");
        }
        String[] main = {""};
        host.ask("PRAGMA database_list", row -> {
            if (row.getString(2).equals("main")) {
                main[0] = row.getString(3);
            }
        });
        if (!isSameFile(main[0])) {
            throw new IllegalArgumentException("The connection is to another database than this store's.");
        }
        SqliteSettings.requireJoinable(host);
    }

    private boolean isSameFile(@Nullable String other) {
        try {
            return other != null && !other.isEmpty() && Files.isSameFile(path, Path.of(other));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether there is no table at all. */
    boolean isNew() throws SQLException {
        return read(session -> SqliteSettings.value(session, "SELECT count(*) FROM sqlite_master")
                .equals("0"));
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        Session session = reader();
        boolean sound = false;
        try {
            T result = work.on(session);
            sound = true;
            return result;
        } finally {
            putBack(session, sound);
        }
    }

    private Session reader() throws SQLException {
        requireOpen();
        synchronized (readers) {
            Session free = readers.poll();
            if (free != null) {
                return free;
            }
        }
        Session session = Session.keeping(source.getConnection(), Dialect.SQLITE);
        try {
            session.tell("PRAGMA query_only = ON");
        } catch (SQLException failed) {
            session.close();
            throw failed;
        }
        return session;
    }

    private void putBack(Session session, boolean sound) throws SQLException {
        synchronized (readers) {
            if (sound && !closed) {
                readers.push(session);
                return;
            }
        }
        session.close();
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        writing.lock();
        try {
            Session session = writer();
            try {
                return transaction(session, work);
            } catch (SQLException | RuntimeException | Error failed) {
                discard(session, failed);
                throw failed;
            }
        } finally {
            writing.unlock();
        }
    }

    private static <T> T transaction(Session session, Work<T> work) throws SQLException {
        session.tell("BEGIN IMMEDIATE");
        T result = work.on(session);
        if (session.isDropped()) {
            session.tell("ROLLBACK");
            return result;
        }
        try {
            session.tell("COMMIT");
        } catch (SQLException failed) {
            throw new UnsureCommitException(failed);
        }
        return result;
    }

    /** Closing takes back what is open on it, and whatever is wrong with it; the first failure is the one to tell. */
    private void discard(Session session, Throwable failed) {
        writer = null;
        try {
            session.close();
        } catch (SQLException second) {
            failed.addSuppressed(Failures.stripped(second));
        }
    }

    private Session writer() throws SQLException {
        requireOpen();
        Session known = writer;
        if (known != null) {
            return known;
        }
        Connection connection = source.getConnection();
        Session session = Session.keeping(connection, Dialect.SQLITE);
        try {
            SqliteSettings.make(session);
        } catch (SQLException | RuntimeException refused) {
            session.close();
            throw refused;
        }
        writer = session;
        return session;
    }

    /** Erased bytes leave the log too, once nobody reads an older state; else with the next erasure. */
    @Override
    public <T> T erasing(String key, Work<T> work) {
        T result = writing(key, work);
        writing.lock();
        try {
            writer().ask("PRAGMA wal_checkpoint(TRUNCATE)", row -> {});
        } catch (SQLException failed) {
            throw Failures.unavailable(key, failed);
        } finally {
            writing.unlock();
        }
        return result;
    }

    private void requireOpen() throws SQLException {
        if (closed) {
            throw new SQLNonTransientConnectionException("The store was closed.", "08003");
        }
    }

    @Override
    public void close() throws SQLException {
        writing.lock();
        try {
            closed = true;
            synchronized (readers) {
                while (!readers.isEmpty()) {
                    readers.pop().close();
                }
            }
            Session last = writer;
            writer = null;
            if (last != null) {
                last.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
