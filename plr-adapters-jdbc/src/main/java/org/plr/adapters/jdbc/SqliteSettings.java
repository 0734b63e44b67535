package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.Locale;

/** The settings of SQLite on which the promise of durability rests. */
final class SqliteSettings {
    private static final int FULL = 2;

    private SqliteSettings() {}

    /**
     * Makes the settings of a connection that writes, and reads back what came of it.
     *
     * @throws IllegalStateException where SQLite did not take one of them, which it does without a word
     */
    static void make(Session session) throws SQLException {
        require("journal_mode", "wal", value(session, "PRAGMA journal_mode = WAL"));
        session.tell("PRAGMA synchronous = FULL");
        session.tell("PRAGMA fullfsync = ON");
        session.tell("PRAGMA secure_delete = ON");
        String synchronous = value(session, "PRAGMA synchronous");
        if (isWeak(synchronous)) {
            throw new IllegalStateException(refused("synchronous", synchronous, "FULL"));
        }
        require("secure_delete", "1", value(session, "PRAGMA secure_delete"));
    }

    /** @throws IllegalArgumentException where the host's connection would commit before the disk has it */
    static void requireJoinable(Session session) throws SQLException {
        String synchronous = value(session, "PRAGMA synchronous");
        if (isWeak(synchronous)) {
            throw new IllegalArgumentException(refused("synchronous", synchronous, "FULL"));
        }
    }

    private static boolean isWeak(String synchronous) {
        return Integer.parseInt(synchronous) < FULL;
    }

    private static void require(String setting, String wanted, String found) {
        if (!found.toLowerCase(Locale.ROOT).equals(wanted)) {
            throw new IllegalStateException(refused(setting, found, wanted));
        }
    }

    private static String refused(String setting, String found, String wanted) {
        return "SQLite runs with " + setting + " = " + found
                + ", with which a commit may be lost or erased text may stay: use a connection and a disk that take "
                + setting + " = " + wanted + ".";
    }

    static String value(Session session, String pragma) throws SQLException {
        String[] found = {""};
        session.ask(pragma, row -> found[0] = row.getString(1));
        return found[0];
    }
}
