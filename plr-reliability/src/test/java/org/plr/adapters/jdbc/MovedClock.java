package org.plr.adapters.jdbc;

import javax.sql.DataSource;

/** A store whose server's clock is ahead by what a table says: time is moved, and nobody waits for it. */
public final class MovedClock {
    private MovedClock() {}

    /**
     * Opens a store.
     *
     * @param source where the database is
     * @param options how; the schema also holds the table {@code moved} with one row, the milliseconds {@code ms}
     * @return the store
     */
    public static PostgresStore on(DataSource source, PostgresOptions options) {
        String moved = "+ (SELECT ms FROM " + options.schema() + ".moved) + 0";
        return PostgresStore.on(source, options, Tables.SERVERS_CLOCK.replace("+ 0", moved));
    }
}
