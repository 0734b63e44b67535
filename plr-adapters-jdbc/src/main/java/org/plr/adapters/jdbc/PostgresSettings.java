package org.plr.adapters.jdbc;

import java.sql.SQLException;

/** The settings of PostgreSQL on which the promise of durability rests. */
final class PostgresSettings {
    static final String ISOLATION = "SELECT current_setting('transaction_isolation')";
    static final String COMMIT = "SELECT current_setting('synchronous_commit')";

    private static final int OLDEST = 120_000;

    private PostgresSettings() {}

    /** @throws IllegalStateException where the server or the connections that the host gives are set so that a commit may be lost */
    static void require(Session session) throws SQLException {
        int version = Integer.parseInt(value(session, "server_version_num"));
        if (version < OLDEST) {
            throw new IllegalStateException(
                    "PostgreSQL has server_version_num = " + version + ": version 12 or newer is needed.");
        }
        String encoding = value(session, "server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new IllegalStateException("PostgreSQL has server_encoding = " + encoding
                    + ", which cannot keep every text: create the database with encoding UTF8.");
        }
        requireOn(session, "fsync", "set it to on in postgresql.conf");
        requireOn(session, "full_page_writes", "set it to on in postgresql.conf");
        String commit = value(session, "synchronous_commit");
        if (commit.equals("off")) {
            throw new IllegalStateException(weakCommit());
        }
        String isolation = value(session, "transaction_isolation");
        if (!isReadCommitted(isolation)) {
            throw new IllegalStateException(isolated(isolation));
        }
    }

    /** @throws IllegalArgumentException where the host's transaction could not see or keep what it should */
    static void requireJoinable(String isolation, String commit) {
        if (!isReadCommitted(isolation)) {
            throw new IllegalArgumentException(isolated(isolation));
        }
        if (commit.equals("off")) {
            throw new IllegalArgumentException(weakCommit());
        }
    }

    private static void requireOn(Session session, String setting, String cure) throws SQLException {
        String found = value(session, setting);
        if (!found.equals("on")) {
            throw new IllegalStateException("PostgreSQL runs with " + setting + " = " + found
                    + ", with which what was committed may be lost: " + cure + ".");
        }
    }

    private static boolean isReadCommitted(String isolation) {
        return isolation.equals("read committed");
    }

    private static String weakCommit() {
        return "PostgreSQL runs with synchronous_commit = off, with which what was committed may be lost: set it to on"
                + " for this role or database.";
    }

    private static String isolated(String isolation) {
        return "The connection has transaction_isolation = " + isolation
                + ", with which it cannot see what others have committed: use read committed"
                + " (default_transaction_isolation, or the pool's setting).";
    }

    private static String value(Session session, String setting) throws SQLException {
        String[] found = {""};
        session.ask("SELECT current_setting(?)", row -> found[0] = row.getString(1), setting);
        return found[0];
    }
}
