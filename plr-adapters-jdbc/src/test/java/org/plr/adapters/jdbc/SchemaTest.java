package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.journal.Verification;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.Message;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
import org.plr.core.spi.Settled;
import org.plr.core.spi.Store;
import org.plr.testkit.SeededRandomness;

/** Tables are made and changed where the host wants it, in steps that a kill cannot spoil. */
class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void postgresql_without_tables_is_refused_and_the_refusal_says_what_to_run() {
        PostgresOptions options = PostgresOptions.standard().withSchema(Postgres.freshSchema());
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> PostgresStore.on(Postgres.pool(), options));
        assertTrue(refusal.getMessage().contains("migrating()"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Schema.ddl"), refusal.getMessage());
        PostgresStore.on(Postgres.pool(), options.migrating());
        assertEquals(
                1,
                PostgresStore.on(Postgres.pool(), options)
                        .append(Facts.everything(1))
                        .get(0)
                        .position());
    }

    @Test
    void a_file_that_holds_the_hosts_own_tables_gets_ours_only_where_the_host_wants_it() {
        Path path = folder.resolve("host.db");
        DataSource hosts = SqliteFile.sourceOf(path);
        Postgres.run(hosts, "CREATE TABLE schedule (day text)");
        Postgres.run(hosts, "PRAGMA user_version = 77");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> SqliteStore.open(path));
        assertTrue(refusal.getMessage().contains("migrating()"), refusal.getMessage());
        try (SqliteStore store = SqliteStore.open(path, SqliteOptions.standard().migrating())) {
            store.append(Facts.everything(1));
        }
        Postgres.run(hosts, "INSERT INTO schedule VALUES ('Monday')");
        try (SqliteStore store = SqliteStore.open(path)) {
            assertEquals(1, store.entriesAfter(0, 9).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tables_of_a_newer_library_are_refused_with_their_version(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            site.open();
            site.run("INSERT INTO " + site.table("schema") + " VALUES (99)");
            IllegalStateException refusal = assertThrows(IllegalStateException.class, site::open);
            assertTrue(refusal.getMessage().contains("99"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("newer"), refusal.getMessage());
        }
    }

    /** As a kill does: whatever stood in the open transaction is gone. */
    @ParameterizedTest
    @EnumSource
    void a_kill_at_any_statement_or_commit_of_a_migration_leaves_a_start_that_succeeds(Dialect dialect) {
        int moments = 1
                + IntStream.rangeClosed(1, Schema.VERSION)
                        .map(version -> Schema.step(version, new Tables(dialect, "", ""))
                                .size())
                        .sum();
        for (int moment = 0; moment < moments; moment++) {
            try (Site site = Site.of(dialect, folder.resolve("run" + moment))) {
                assertTrue(site.file().getParent().toFile().mkdirs());
                int killed = moment;
                assertThrows(
                        PortUnavailableException.class,
                        () -> site.openOn(Meddling.over(site.source(), killAt(killed))));
                Store store = site.open();
                store.append(Facts.everything(1));
                assertEquals(1, Verification.of(store.entriesAfter(0, 9)).good());
                assertEquals(Schema.VERSION, site.number("SELECT count(*) FROM " + site.table("schema")));
            }
        }
    }

    private static Meddling.Rule killAt(int moment) {
        AtomicInteger run = new AtomicInteger();
        return new Meddling.Rule() {
            @Override
            public void before(String sql) throws SQLException {
                boolean counts = sql.startsWith("CREATE TABLE")
                        || sql.startsWith("CREATE INDEX")
                        || sql.startsWith("INSERT")
                        || (sql.equalsIgnoreCase("commit") && run.get() > 0);
                if (counts && run.getAndIncrement() == moment) {
                    throw new SQLException("killed", "08006");
                }
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void tables_of_the_first_version_are_brought_up_to_date_where_the_host_wants_it(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Tables tables = new Tables(
                    dialect, dialect == Dialect.POSTGRES ? site.options().schema() : "", "");
            if (dialect == Dialect.POSTGRES) {
                site.run("CREATE SCHEMA " + tables.schema());
            }
            Schema.step(1, tables).forEach(site::run);
            IllegalStateException refusal = assertThrows(IllegalStateException.class, site::openAsItIs);
            assertTrue(refusal.getMessage().contains("version 1"), refusal.getMessage());
            Store store = site.openMigrating();
            store.append(Facts.everything(1));
            assertEquals(1, Verification.of(store.entriesAfter(0, 9)).good());
            assertEquals(0, site.number("SELECT count(*) FROM " + site.table("identity")));
            assertEquals(1, site.openAsItIs().entriesAfter(0, 9).size());
        }
    }

    @Test
    void several_nodes_that_start_at_once_make_the_tables_once() throws Exception {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            List<Long> positions = Facts.atOnce(
                    6,
                    number ->
                            site.open().append(Facts.everything(number)).get(0).position());
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 6L), positions.stream().sorted().toList());
            assertEquals(Schema.VERSION, site.number("SELECT count(*) FROM " + site.table("schema")));
        }
    }

    @Test
    void the_printed_script_makes_the_tables_and_the_grants_are_enough_and_no_more() {
        String schema = Postgres.freshSchema();
        String role = "plr_of_" + schema;
        Postgres.run(Postgres.pool(), "CREATE SCHEMA " + schema);
        Postgres.run(Postgres.pool(), Schema.ddl(Dialect.POSTGRES, schema));
        Postgres.run(Postgres.pool(), "CREATE ROLE " + role + " LOGIN");
        DataSource limited = Postgres.server().getDatabase(role, "postgres");
        IllegalStateException early = assertThrows(
                IllegalStateException.class,
                () -> PostgresStore.on(limited, PostgresOptions.standard().withSchema(schema)));
        assertTrue(early.getMessage().contains("Schema.grants"), early.getMessage());
        Postgres.run(Postgres.pool(), Schema.grants(schema, role));
        PostgresStore store = PostgresStore.on(
                limited, PostgresOptions.standard().withSchema(schema).withClockSkew(Duration.ofDays(365_000)));
        useAll(store);
        for (String forbidden : List.of("UPDATE %s SET who = 'x'", "DELETE FROM %s", "TRUNCATE %s", "DROP TABLE %s")) {
            String sql = String.format(forbidden, schema + ".plr_entry");
            IllegalStateException denied = assertThrows(IllegalStateException.class, () -> Postgres.run(limited, sql));
            assertEquals("42501", ((SQLException) denied.getCause()).getSQLState(), sql);
        }
    }

    private static void useAll(PostgresStore store) {
        store.append(Facts.everything(1));
        List<ClaimedNotice> claimed = store.claim(Facts.NOON, Duration.ofMinutes(5), 9);
        assertEquals(1, claimed.size());
        store.keep(List.of(claimed.get(0).with(new Message("a@example.org", new byte[] {1}))));
        store.append(new Append(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Settled(claimed.get(0), new Delivery.Refused("smtp.550"), Facts.NOON)),
                null,
                null));
        assertEquals(1, store.forget(Facts.NOON.plusSeconds(1)));
        assertEquals(1, store.eraseNarratives(Facts.ONE));
        store.readLog().note(new Read("someone", "", Facts.ONE, Facts.NOON));
        assertEquals(1, store.readLog().readsOf(List.of(Facts.ONE)).size());
        assertEquals(1, store.entriesAfter(0, 9).size());
        assertTrue(store.hold().isEmpty());
        Identities identities = store.identities(SeededRandomness.of("grants"));
        identities.ref(IdKind.CHILD, "gone");
        identities.ref(IdKind.CHILD, "stays");
        assertEquals(2, identities.erase(IdKind.CHILD, identities.merge(IdKind.CHILD, "gone", "stays")));
    }

    @Test
    void the_printed_script_of_sqlite_makes_a_file_that_opens() throws SQLException {
        Path path = folder.resolve("byhand.db");
        try (var connection = SqliteFile.sourceOf(path).getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(Schema.ddl(Dialect.SQLITE, ""));
        }
        try (SqliteStore store = SqliteStore.open(path)) {
            assertEquals(1, store.append(Facts.everything(1)).get(0).position());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a;DROP", "\"a\"", "A", "1a", "ä", "a.b", "a-b"})
    void a_schema_or_role_that_is_no_plain_name_is_refused(String name) {
        assertThrows(
                IllegalArgumentException.class, () -> PostgresOptions.standard().withSchema(name));
        assertThrows(IllegalArgumentException.class, () -> Schema.ddl(Dialect.POSTGRES, name));
        assertThrows(IllegalArgumentException.class, () -> Schema.grants(name, "plr"));
        assertThrows(IllegalArgumentException.class, () -> Schema.grants("plr", name));
    }

    @Test
    void an_empty_or_overlong_schema_is_refused_for_postgresql() {
        assertThrows(
                IllegalArgumentException.class, () -> PostgresOptions.standard().withSchema(""));
        assertThrows(
                IllegalArgumentException.class, () -> PostgresOptions.standard().withSchema("a".repeat(51)));
        assertThrows(
                IllegalArgumentException.class, () -> PostgresOptions.standard().withClockSkew(Duration.ofMillis(-1)));
    }

    @Test
    void councils_in_one_database_see_nothing_of_each_other() {
        try (Site one = Site.of(Dialect.POSTGRES, folder);
                Site other = Site.of(Dialect.POSTGRES, folder)) {
            Store first = one.open();
            Store second = other.open();
            first.append(Facts.everything(1));
            assertEquals(List.of(), second.entriesAfter(0, 9));
            assertEquals(1, second.append(Facts.everything(1)).get(0).position());
            assertFalse(one.options().schema().equals(other.options().schema()));
        }
    }
}
