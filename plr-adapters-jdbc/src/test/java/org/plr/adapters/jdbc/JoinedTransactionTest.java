package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.jdbc.Facts.NOON;
import static org.plr.adapters.jdbc.Facts.ONE;
import static org.plr.adapters.jdbc.Facts.draft;
import static org.plr.adapters.jdbc.Facts.facts;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/** A store within a transaction that the host has opened, and that the host ends. */
class JoinedTransactionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_hosts_rollback_takes_ours_with_it(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                store.within(host).append(Facts.everything(1));
                host.rollback();
            }
            assertEquals(List.of(), store.entriesAfter(0, 9));
            assertTrue(store.narrative(Facts.narrative(1, "").id()).isEmpty());
            assertTrue(store.notice(Facts.notice(1).ref()).isEmpty());
            assertEquals(1, store.append(Facts.everything(1)).get(0).position());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_hosts_commit_shows_ours_with_its_own(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            hostsTable(site);
            try (Connection host = site.host()) {
                Store joined = store.within(host);
                note(site, host, 1);
                List<Entry> written = joined.append(Facts.everything(1));
                assertEquals(written, joined.entriesAfter(0, 9));
                assertEquals(
                        "words",
                        joined.narrative(Facts.narrative(1, "").id())
                                .orElseThrow()
                                .text());
                assertEquals(List.of(), store.entriesAfter(0, 9), "seen by others before the commit");
                assertEquals(2, joined.append(Facts.everything(2)).get(0).position());
                host.commit();
            }
            assertEquals(2, store.entriesAfter(0, 9).size());
            assertEquals(1, site.number("SELECT count(*) FROM " + hostsName(site)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_race_leaves_the_hosts_transaction_usable(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            store.append(facts(draft(ONE, 1)));
            hostsTable(site);
            try (Connection host = site.host()) {
                note(site, host, 1);
                Store joined = store.within(host);
                assertThrows(ConcurrentChangeException.class, () -> joined.append(facts(draft(ONE, 1))));
                note(site, host, 2);
                joined.append(facts(draft(ONE, 2)));
                host.commit();
            }
            assertEquals(2, store.stream(ONE).size());
            assertEquals(2, site.number("SELECT count(*) FROM " + hostsName(site)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void a_lock_that_is_not_to_be_had_leaves_the_hosts_transaction_usable(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            hostsTable(site);
            try (Connection busy = site.host();
                    Connection host = site.host()) {
                store.within(busy).append(facts(draft(ONE, 1)));
                Store joined = store.within(host);
                assertThrows(PortUnavailableException.class, () -> joined.append(facts(draft(Facts.OTHER, 1))));
                busy.commit();
                note(site, host, 1);
                joined.append(facts(draft(Facts.OTHER, 1)));
                host.commit();
            }
            assertEquals(2, store.entriesAfter(0, 9).size());
            assertEquals(1, site.number("SELECT count(*) FROM " + hostsName(site)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void an_append_of_our_own_waits_two_seconds_for_the_host_and_no_longer(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                store.within(host).append(facts(draft(ONE, 1)));
                long start = System.nanoTime();
                assertThrows(PortUnavailableException.class, () -> store.append(facts(draft(Facts.OTHER, 1))));
                long waited = Duration.ofNanos(System.nanoTime() - start).toMillis();
                assertTrue(waited >= 1_900 && waited < 15_000, "waited ms: " + waited);
                host.commit();
            }
            assertEquals(2, store.append(facts(draft(Facts.OTHER, 1))).get(0).position());
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_never_commits_and_never_closes(Dialect dialect) throws SQLException {
        AtomicInteger commits = new AtomicInteger();
        Meddling.Rule counting = new Meddling.Rule() {
            @Override
            public void before(String sql) {
                if (sql.equals("commit") || sql.contains("COMMIT")) {
                    commits.incrementAndGet();
                }
            }
        };
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            try (Connection host = Meddling.over(site.host(), counting)) {
                Store joined = store.within(host);
                joined.append(Facts.everything(1));
                joined.eraseNarratives(ONE);
                assertThrows(ConcurrentChangeException.class, () -> joined.append(Facts.everything(1)));
                assertFalse(host.isClosed());
                assertFalse(host.getAutoCommit());
                assertEquals(0, commits.get());
                host.rollback();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_given_out_within_a_transaction_of_the_host(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                Store joined = store.within(host);
                assertThrows(UnsupportedOperationException.class, () -> joined.claim(NOON, Duration.ofMinutes(1), 1));
                assertThrows(UnsupportedOperationException.class, joined::hold);
                assertThrows(UnsupportedOperationException.class, joined::confirm);
                host.rollback();
            }
        }
    }

    /** Else as many hosts as the pool has connections would wait for one another. */
    @Test
    void joining_takes_no_second_connection() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Postgres.server().getPostgresDatabase());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(500);
        try (HikariDataSource one = new HikariDataSource(config)) {
            JoiningStore store = PostgresStore.on(one, Postgres.fresh());
            try (Connection host = one.getConnection()) {
                host.setAutoCommit(false);
                store.within(host).append(Facts.everything(1));
                host.commit();
            }
            assertEquals(1, store.entriesAfter(0, 9).size());
        }
    }

    @Test
    void the_hosts_own_lock_timeout_is_as_before() throws SQLException {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                execute(host, "SET lock_timeout = '7s'");
                Store joined = store.within(host);
                joined.append(facts(draft(ONE, 1)));
                assertEquals("7s", lockTimeout(host));
                assertThrows(ConcurrentChangeException.class, () -> joined.append(facts(draft(ONE, 1))));
                assertEquals("7s", lockTimeout(host));
                host.commit();
                assertEquals("7s", lockTimeout(host));
                execute(host, "RESET lock_timeout");
                host.commit();
            }
        }
    }

    @Test
    void a_host_that_has_read_an_older_state_of_the_file_is_told_to_try_again() throws SQLException {
        try (Site site = Site.of(Dialect.SQLITE, folder)) {
            JoiningStore store = site.open();
            try (Connection host = site.host()) {
                Store joined = store.within(host);
                assertEquals(List.of(), joined.entriesAfter(0, 9));
                store.append(facts(draft(ONE, 1)));
                assertThrows(PortUnavailableException.class, () -> joined.append(facts(draft(ONE, 2))));
                host.rollback();
                assertEquals(2, joined.append(facts(draft(ONE, 2))).get(0).position());
                host.commit();
            }
            assertEquals(2, store.stream(new StreamId("review/1")).size());
        }
    }

    private static String hostsName(Site site) {
        return site.table("entry").replace("plr_entry", "hosts_notes");
    }

    private static void hostsTable(Site site) {
        site.run("CREATE TABLE " + hostsName(site) + " (note integer)");
    }

    private static void note(Site site, Connection host, int note) throws SQLException {
        execute(host, "INSERT INTO " + hostsName(site) + " VALUES (" + note + ")");
    }

    private static void execute(Connection host, String sql) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String lockTimeout(Connection host) throws SQLException {
        try (Statement statement = host.createStatement();
                ResultSet row = statement.executeQuery("SHOW lock_timeout")) {
            row.next();
            return row.getString(1);
        }
    }
}
