package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.spi.PortUnavailableException;
import org.sqlite.SQLiteDataSource;

/** A store with which a commit could be lost is refused at its start, by the setting's name. */
class UnsafeSettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "synchronous_commit, off",
        "default_transaction_isolation, repeatable read",
        "default_transaction_isolation, serializable",
        "default_transaction_isolation, read uncommitted"
    })
    void a_session_of_postgresql_that_is_set_unsafely_is_refused_by_name(String setting, String value) {
        String database = Postgres.freshSchema();
        Postgres.run(Postgres.pool(), "CREATE DATABASE " + database);
        Postgres.run(Postgres.pool(), "ALTER DATABASE " + database + " SET " + setting + " = '" + value + "'");
        refused(setting, value, Postgres.server().getDatabase("postgres", database));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "local", "remote_write", "remote_apply"})
    void a_commit_that_waits_for_the_disk_is_taken(String value) {
        String database = Postgres.freshSchema();
        Postgres.run(Postgres.pool(), "CREATE DATABASE " + database);
        Postgres.run(Postgres.pool(), "ALTER DATABASE " + database + " SET synchronous_commit = '" + value + "'");
        PostgresStore store = PostgresStore.on(Postgres.server().getDatabase("postgres", database), Postgres.fresh());
        assertEquals(1, store.append(Facts.everything(1)).get(0).position());
    }

    @Test
    @Tag("slow")
    void a_server_that_does_not_write_through_is_refused_by_name() throws IOException {
        try (EmbeddedPostgres server =
                Postgres.safe().setServerConfig("fsync", "off").start()) {
            refused("fsync", "off", server.getPostgresDatabase());
        }
        try (EmbeddedPostgres server =
                Postgres.safe().setServerConfig("full_page_writes", "off").start()) {
            refused("full_page_writes", "off", server.getPostgresDatabase());
        }
    }

    @Test
    void an_old_server_is_refused_with_its_version() {
        String database = Postgres.freshSchema();
        Postgres.run(Postgres.pool(), "CREATE DATABASE " + database);
        DataSource source = Postgres.server().getDatabase("postgres", database);
        Postgres.run(source, "CREATE SCHEMA old");
        Postgres.run(
                source,
                "CREATE FUNCTION old.current_setting(name text) RETURNS text LANGUAGE sql AS"
                        + " $$ SELECT CASE WHEN name = 'server_version_num' THEN '110022'"
                        + " ELSE pg_catalog.current_setting(name) END $$");
        Postgres.run(source, "ALTER DATABASE " + database + " SET search_path = old, pg_catalog");
        refused("server_version_num", "110022", source);
    }

    @Test
    void a_database_that_cannot_keep_every_text_is_refused_by_name() {
        String database = Postgres.freshSchema();
        Postgres.run(
                Postgres.pool(), "CREATE DATABASE " + database + " ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        refused("server_encoding", "LATIN1", Postgres.server().getDatabase("postgres", database));
    }

    @Test
    void a_server_that_is_not_there_is_unavailable() {
        DataSource nowhere = Postgres.server().getDatabase("nobody", "nowhere");
        PortUnavailableException thrown = assertThrows(PortUnavailableException.class, () -> PostgresStore.on(nowhere));
        assertFalse(thrown.getMessage().contains("nobody"), thrown.getMessage());
    }

    private static void refused(String setting, String value, DataSource source) {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> PostgresStore.on(source, Postgres.fresh()));
        String named = setting.replace("default_", "");
        assertTrue(refusal.getMessage().contains(named + " = " + value), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":memory:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:x.db",
                "file:x.db",
                "file::memory:?cache=shared"
            })
    void what_is_no_path_of_a_file_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> SqliteStore.open(Path.of(text)));
        assertFalse(Files.exists(Path.of("x.db")));
    }

    @Test
    void a_path_that_the_driver_would_read_otherwise_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SqliteStore.open(folder.resolve("x.db?synchronous=OFF")));
        assertThrows(IllegalArgumentException.class, () -> SqliteStore.open(folder));
        assertThrows(
                IllegalArgumentException.class,
                () -> SqliteStore.open(folder.resolve("no such").resolve("x.db")));
    }

    @Test
    void a_file_on_which_no_log_can_be_written_ahead_is_refused_by_name() {
        Path path = folder.resolve("plr.db");
        SQLiteDataSource noSharedMemory = new SQLiteDataSource();
        noSharedMemory.setUrl("jdbc:sqlite:file:" + path + "?vfs=unix-dotfile");
        refusedOnSqlite("journal_mode", new SqliteFile(path, noSharedMemory));
    }

    @ParameterizedTest
    @CsvSource({"synchronous, OFF", "synchronous, NORMAL", "secure_delete, OFF"})
    void a_setting_that_sqlite_does_not_take_is_refused_by_name(String setting, String value) {
        Path path = folder.resolve("plr.db");
        Meddling.Rule undone = new Meddling.Rule() {
            @Override
            public void after(String sql, Connection real) throws SQLException {
                if (sql.startsWith("PRAGMA " + setting + " = ")) {
                    try (Statement statement = real.createStatement()) {
                        statement.execute("PRAGMA " + setting + " = " + value);
                    }
                }
            }
        };
        refusedOnSqlite(setting, new SqliteFile(path, Meddling.over(SqliteFile.sourceOf(path), undone)));
    }

    private static void refusedOnSqlite(String setting, SqliteFile file) {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> SqliteStore.open(file, SqliteOptions.standard()));
        assertTrue(refusal.getMessage().contains(setting + " = "), refusal.getMessage());
    }

    @Test
    void what_is_no_database_is_refused_for_good_and_left_as_it_is() throws IOException {
        Path path = folder.resolve("plr.db");
        Files.writeString(path, "not a database, and long enough to be read as one ".repeat(100));
        byte[] before = Files.readAllBytes(path);
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> SqliteStore.open(path));
        assertTrue(refusal.getMessage().contains("restore a backup"), refusal.getMessage());
        assertEquals(before.length, Files.readAllBytes(path).length);
    }
}
