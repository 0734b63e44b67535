package org.plr.adapters.jdbc;

import java.sql.SQLException;
import org.plr.core.spi.PortUnavailableException;

/** Where connections come from, and what a transaction on one is. Safe for use by several threads. */
interface Database {

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    /** Something to be done with SQL, of which nothing comes back. */
    @FunctionalInterface
    interface Task {
        void on(Session session) throws SQLException;
    }

    Tables tables();

    /** Begins a trip of the library's own transaction whose statements are to find their rows by index. */
    Trip byIndex();

    /** Begins the trip that takes the journal's lock; what is asked behind it sees what the lock waited for. */
    Trip lock();

    /**
     * Whether a transaction of the host can be joined.
     *
     * @throws IllegalArgumentException where it cannot, saying why
     */
    void requireJoinable(Session host) throws SQLException;

    /** On a connection that sees what is committed. */
    <T> T read(Work<T> work) throws SQLException;

    /**
     * In a transaction, committed at the end unless the session drops it or the work throws.
     *
     * @throws UnsureCommitException where the commit itself failed, so that nobody knows
     */
    <T> T write(Work<T> work) throws SQLException;

    /** As {@link #read}, with failures in the port's words. */
    default <T> T reading(String key, Work<T> work) {
        try {
            return read(work);
        } catch (SQLException failed) {
            throw Failures.unavailable(key, failed);
        }
    }

    /**
     * As {@link #write}, with failures in the port's words.
     *
     * @throws PortUnavailableException where it cannot be done now, or where nobody knows whether it was
     */
    default <T> T writing(String key, Work<T> work) {
        try {
            return write(work);
        } catch (SQLException failed) {
            throw Failures.unavailable(key, failed);
        }
    }

    /** As {@link #writing}, for what gives nothing back. */
    default void doing(String key, Task task) {
        writing(key, session -> {
            task.on(session);
            return true;
        });
    }

    /** As {@link #writing}, for what is to leave no trace in the file where the database can see to that. */
    default <T> T erasing(String key, Work<T> work) {
        return writing(key, work);
    }

    /** Something beside the database, with failures in the port's words. */
    default void outside(String key, Beside beside) {
        try {
            beside.run();
        } catch (SQLException failed) {
            throw Failures.unavailable(key, failed);
        }
    }

    /** What is done beside the database. */
    @FunctionalInterface
    interface Beside {
        void run() throws SQLException;
    }
}
