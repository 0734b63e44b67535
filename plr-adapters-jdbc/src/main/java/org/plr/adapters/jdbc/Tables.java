package org.plr.adapters.jdbc;

/**
 * Where the tables lie and which clock leases run on. Statements name a table by {@code @}, which stands for the schema
 * and the prefix.
 *
 * @param dialect the database's dialect
 * @param schema the schema, checked to be a plain name, or empty for the file's own
 * @param clock the milliseconds since 1970 on the clock of leases, as SQL with one parameter: the caller's clock
 */
record Tables(Dialect dialect, String schema, String clock) {
    /** Leases of SQLite run on the caller's clock. */
    static final String CALLERS_CLOCK = "CAST(? AS bigint)";

    /** The server's clock; the caller's is asked for and left aside, so that both say the same statement. */
    static final String SERVERS_CLOCK =
            "(CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) + 0 * CAST(? AS bigint))";

    /** Says a statement for these tables. */
    String sql(String statement) {
        return dialect.say(statement).replace("{clock}", clock).replace("@", prefix());
    }

    /** What stands before a table's name. */
    String prefix() {
        return schema.isEmpty() ? "plr_" : schema + ".plr_";
    }
}
