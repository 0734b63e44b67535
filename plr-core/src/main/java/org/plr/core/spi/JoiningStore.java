package org.plr.core.spi;

import java.sql.Connection;

/** A store that can take part in a transaction of the host, because both lie in one database. */
public interface JoiningStore extends Store {

    /**
     * This store within a transaction that the host has opened. What is appended there is committed or rolled back by the
     * host alone; the store neither commits nor closes, and a lost race or a lock that is not to be had leaves the host's
     * transaction usable. Appends of everybody else wait until the host has ended its transaction: keep it short.
     *
     * @param connection the host's connection, with auto-commit off; to be used by one thread at a time
     * @return the store as that transaction sees it, its own appends included
     * @throws IllegalArgumentException where the connection commits by itself, or isolates its transactions so that it
     *     could not see what others have committed
     */
    Store within(Connection connection);
}
