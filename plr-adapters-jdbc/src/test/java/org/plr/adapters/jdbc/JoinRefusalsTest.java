package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.spi.JoiningStore;

/** Transactions in which the store's promises could not be kept are not joined. */
class JoinRefusalsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_connection_that_commits_by_itself_is_refused(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.source().getConnection()) {
                refused("commits by itself", store, host);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void an_isolation_that_hides_what_others_committed_is_refused_by_name(int isolation) throws SQLException {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                host.setTransactionIsolation(isolation);
                refused("transaction_isolation", store, host);
                host.rollback();
            }
        }
    }

    @Test
    void a_connection_of_sqlite_that_reads_what_is_not_committed_is_refused() throws SQLException {
        try (Site site = Site.of(Dialect.SQLITE, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                host.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
                refused("isolation", store, host);
            }
        }
    }

    @Test
    void a_connection_that_may_lose_commits_is_refused_by_name() throws SQLException {
        try (Site site = Site.of(Dialect.SQLITE, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.source().getConnection()) {
                execute(host, "PRAGMA synchronous = NORMAL");
                host.setAutoCommit(false);
                refused("synchronous", store, host);
            }
        }
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                execute(host, "SET LOCAL synchronous_commit = off");
                refused("synchronous_commit", store, host);
                host.rollback();
            }
        }
    }

    @Test
    void a_connection_to_another_database_is_refused() throws SQLException {
        try (Site site = Site.of(Dialect.SQLITE, folder)) {
            JoiningStore store = site.open();
            try (Connection other =
                    SqliteFile.sourceOf(folder.resolve("other.db")).getConnection()) {
                other.setAutoCommit(false);
                refused("another database", store, other);
            }
        }
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            JoiningStore store = site.open();
            try (Connection other = Postgres.server().getTemplateDatabase().getConnection()) {
                other.setAutoCommit(false);
                refused("another database", store, other);
                other.rollback();
            }
        }
    }

    private static void refused(String why, JoiningStore store, Connection host) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> store.within(host));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private static void execute(Connection host, String sql) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute(sql);
        }
    }
}
