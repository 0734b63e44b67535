package org.plr.adapters.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Finds out which version the tables have and, where the host wants it, brings them to ours. */
final class Migrator {
    private final Database database;
    private final Tables tables;

    Migrator(Database database) {
        this.database = database;
        this.tables = database.tables();
    }

    /**
     * Sees to it that the tables are those of this library. What is there is brought up to date by one transaction for
     * each step: after a kill the next start goes on where this one was.
     *
     * @param mayMigrate whether the host wants tables to be made or changed
     * @throws IllegalStateException where they are not ours, saying what to do
     */
    void ensure(boolean mayMigrate) throws SQLException {
        int found = database.read(this::version);
        if (found > Schema.VERSION) {
            throw new IllegalStateException("The tables have schema version " + found + ", and this library knows "
                    + Schema.VERSION + ": use the newer library that made them.");
        }
        if (found < Schema.VERSION && !mayMigrate) {
            throw new IllegalStateException((found == 0
                            ? "There are no tables of this library" + inSchema()
                            : "The tables have schema version " + found + ", and this library needs " + Schema.VERSION)
                    + ": open the store with options.migrating(), or run the script of Schema.ddl"
                    + (found == 0 ? "." : " from that version on."));
        }
        if (found == 0) {
            database.write(this::fromNothing);
        }
        for (int version = found + 1; found > 0 && version <= Schema.VERSION; version++) {
            int next = version;
            database.write(session -> step(session, next));
        }
    }

    /** All at once, so that what was killed on its first start is as new at the next. */
    private boolean fromNothing(Session session) throws SQLException {
        for (int version = 1; version <= Schema.VERSION; version++) {
            step(session, version);
        }
        return true;
    }

    private String inSchema() {
        return tables.dialect() == Dialect.POSTGRES ? " in the schema " + tables.schema() : " in the file";
    }

    /** Whether it was this call that made the step: another node may have been faster. */
    private boolean step(Session session, int version) throws SQLException {
        if (tables.dialect() == Dialect.POSTGRES) {
            session.ask("SELECT pg_advisory_xact_lock(?)", row -> {}, PostgresDatabase.lockOf(tables.schema()));
            createSchema(session);
        }
        if (version(session) >= version) {
            return false;
        }
        for (String statement : Schema.step(version, tables)) {
            session.tell(statement);
        }
        return true;
    }

    private void createSchema(Session session) throws SQLException {
        if (first(session, "SELECT oid FROM pg_namespace WHERE nspname = ?", tables.schema()) == null) {
            session.tell("CREATE SCHEMA " + tables.schema());
        }
    }

    private int version(Session session) throws SQLException {
        boolean none = tables.dialect() == Dialect.SQLITE
                ? first(session, "SELECT 1 FROM sqlite_master WHERE name = ?", "plr_schema") == null
                : first(session, "SELECT 1 WHERE to_regclass(?) IS NOT NULL", tables.prefix() + "schema") == null;
        Long found = none ? null : first(session, tables.sql("SELECT max(version) FROM @schema"));
        return found == null ? 0 : found.intValue();
    }

    private static @Nullable Long first(Session session, String sql, Object... values) throws SQLException {
        Long[] found = new Long[1];
        session.ask(sql, row -> found[0] = row.getLong(1), values);
        return found[0];
    }
}
