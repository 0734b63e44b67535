package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Hold;
import org.plr.core.spi.Notice;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/** What was restored or copied tells nobody anything a second time before an operator says so. */
class HoldTest {
    private static final SqliteOptions HERE = SqliteOptions.standard();

    @TempDir
    Path folder;

    @Test
    void a_restored_backup_gives_nothing_out_until_it_is_confirmed() throws IOException {
        Path file = filled();
        Path backup = copy(file, folder.resolve("backup.db"));
        claimAll(file, HERE, 3);
        copy(backup, file);
        holdsUntilConfirmed(file, HERE, Hold.EARLIER);
    }

    @Test
    void a_backup_from_before_the_first_sending_is_known_too() throws IOException {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 4);
        }
        Path backup = copy(file, folder.resolve("backup.db"));
        claimAll(file, HERE, 4);
        copy(backup, file);
        holdsUntilConfirmed(file, HERE, Hold.EARLIER);
    }

    @Test
    void a_copy_in_another_place_gives_nothing_out_until_it_is_confirmed() throws IOException {
        Path file = filled();
        holdsUntilConfirmed(copy(file, folder.resolve("test.db")), HERE, Hold.ELSEWHERE);
        assertTrue(opened(file, HERE, Store::hold).isEmpty(), "the original goes on");
    }

    @Test
    void a_copy_with_its_neighbour_is_known_by_its_path() throws IOException {
        Path file = filled();
        Path copy = copy(file, folder.resolve("test.db"));
        copy(sent(file), sent(copy));
        holdsUntilConfirmed(copy, HERE, Hold.ELSEWHERE);
    }

    @Test
    void another_environment_gives_nothing_out_until_it_is_confirmed() throws IOException {
        Path file = filled();
        holdsUntilConfirmed(file, HERE.withEnvironment("test"), Hold.ELSEWHERE);
        assertEquals(Optional.of(Hold.ELSEWHERE), opened(file, HERE, Store::hold));
    }

    @Test
    void a_neighbour_that_is_missing_damaged_or_anothers_holds_all_back() throws IOException {
        Path file = filled();
        String line = Files.readString(sent(file));
        for (String damaged : List.of("", "x", line.replace(" 0", " x"), "0".repeat(32) + line.substring(32))) {
            Files.writeString(sent(file), damaged);
            assertEquals(Optional.of(Hold.ELSEWHERE), opened(file, HERE, Store::hold), damaged);
        }
        Files.delete(sent(file));
        holdsUntilConfirmed(file, HERE, Hold.ELSEWHERE);
    }

    @Test
    void a_kill_between_the_database_and_its_neighbour_holds_nothing_back() throws IOException {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 9);
            assertEquals(1, claim(store, 1).size());
            byte[] before = Files.readAllBytes(sent(file));
            assertEquals(1, claim(store, 1).size());
            Files.write(sent(file), before);
            assertEquals(Optional.empty(), store.hold());
            assertEquals(7, claim(store, 9).size());
        }
    }

    @Test
    void a_neighbour_that_was_begun_and_not_written_at_the_very_first_sending_holds_nothing_back() throws IOException {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 2);
            Files.createFile(sent(file));
            assertEquals(Optional.empty(), store.hold());
            assertEquals(2, claim(store, 2).size());
            assertEquals(Optional.empty(), store.hold());
        }
    }

    @Test
    void figures_of_another_script_hold_nothing_back() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try (SqliteStore store = SqliteStore.open(folder.resolve("plr.db"))) {
            append(store, 2);
            assertEquals(1, claim(store, 1).size());
            assertEquals(Optional.empty(), store.hold());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The small file is made before the database first counts, and says that nothing was sent. */
    @Test
    void a_kill_at_the_very_first_sending_holds_nothing_back() throws IOException {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 2);
            claim(store, 1);
            String line = Files.readString(sent(file));
            Files.writeString(sent(file), line.substring(0, 33) + "0".repeat(19) + "\n");
            assertEquals(Optional.empty(), store.hold());
            assertEquals(1, claim(store, 9).size());
        }
    }

    @Test
    void where_nothing_was_ever_sent_a_copy_may_send() throws IOException {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 2);
        }
        Path copy = copy(file, folder.resolve("moved.db"));
        assertEquals(2, (int) opened(copy, HERE, store -> claim(store, 9).size()));
    }

    @Test
    void where_the_neighbour_cannot_be_written_nothing_is_given_out() throws IOException {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 2);
            Files.createDirectory(sent(file));
            assertThrows(PortUnavailableException.class, () -> claim(store, 9));
            Files.delete(sent(file));
            assertEquals(
                    2,
                    store.claim(Facts.NOON.plusSeconds(3600), Duration.ofMinutes(5), 9)
                            .size());
        }
    }

    @Test
    void another_table_on_postgresql_is_a_restored_dump() {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            Store store = site.open();
            append(store, 3);
            assertEquals(1, claim(store, 1).size());
            String notices = site.table("notice");
            site.run("CREATE TABLE " + site.options().schema() + ".dumped AS SELECT * FROM " + notices);
            site.run("DROP TABLE " + notices);
            site.run("ALTER TABLE " + site.options().schema() + ".dumped RENAME TO plr_notice");
            holdsUntilConfirmed(store, Hold.ELSEWHERE);
        }
    }

    @Test
    void a_copied_database_of_postgresql_gives_nothing_out_until_it_is_confirmed() {
        String original = Postgres.freshSchema();
        Postgres.run(Postgres.pool(), "CREATE DATABASE " + original);
        PostgresOptions options = Postgres.fresh();
        Store store = PostgresStore.on(Postgres.server().getDatabase("postgres", original), options);
        append(store, 3);
        assertEquals(1, claim(store, 1).size());
        String copy = Postgres.freshSchema();
        Postgres.run(Postgres.pool(), "CREATE DATABASE " + copy + " TEMPLATE " + original);
        holdsUntilConfirmed(PostgresStore.on(Postgres.server().getDatabase("postgres", copy), options), Hold.ELSEWHERE);
        assertEquals(Optional.empty(), store.hold());
        assertEquals(2, claim(store, 9).size());
    }

    @Test
    void a_cluster_on_a_later_timeline_was_restored() {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            Store store = site.open();
            append(store, 3);
            assertEquals(1, claim(store, 1).size());
            assertEquals(
                    1,
                    site.number(
                            "SELECT CAST(value AS bigint) FROM " + site.table("setting") + " WHERE name = 'timeline'"));
            site.run("UPDATE " + site.table("setting") + " SET value = '0' WHERE name = 'timeline'");
            holdsUntilConfirmed(store, Hold.EARLIER);
        }
    }

    @Test
    void another_environment_of_postgresql_gives_nothing_out_until_it_is_confirmed() {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            Store production = PostgresStore.on(site.source(), site.options().withEnvironment("production"));
            append(production, 3);
            assertEquals(1, claim(production, 1).size());
            Store test = PostgresStore.on(site.source(), site.options().withEnvironment("test"));
            holdsUntilConfirmed(test, Hold.ELSEWHERE);
            assertEquals(Optional.of(Hold.ELSEWHERE), production.hold());
        }
    }

    @Test
    void clocks_that_disagree_give_nothing_out() {
        try (Site site = Site.of(Dialect.POSTGRES, folder)) {
            append(site.open(), 1);
            Store strict = PostgresStore.on(site.source(), site.options().withClockSkew(Duration.ofSeconds(60)));
            for (int apart : new int[] {-120, 120}) {
                Instant wrong = Instant.now().plusSeconds(apart);
                PortUnavailableException thrown = assertThrows(
                        PortUnavailableException.class, () -> strict.claim(wrong, Duration.ofMinutes(5), 9));
                assertTrue(thrown.getMessage().contains("clocks"), thrown.getMessage());
            }
            assertEquals(
                    1, strict.claim(Instant.now(), Duration.ofMinutes(5), 9).size(), "nothing was leased");
        }
    }

    private Path filled() {
        Path file = folder.resolve("plr.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            append(store, 4);
            assertEquals(1, claim(store, 1).size());
        }
        return file;
    }

    private static void append(Store store, int notices) {
        store.append(Facts.notices(
                IntStream.range(0, notices).mapToObj(Facts::notice).toArray(Notice[]::new)));
    }

    private static List<ClaimedNotice> claim(Store store, int most) {
        return store.claim(Facts.NOON, Duration.ofMinutes(5), most);
    }

    private static void claimAll(Path file, SqliteOptions options, int expected) {
        assertEquals(expected, (int)
                opened(file, options, store -> claim(store, 99).size()));
    }

    private static void holdsUntilConfirmed(Path file, SqliteOptions options, Hold why) {
        opened(file, options, store -> {
            holdsUntilConfirmed(store, why);
            return true;
        });
        assertEquals(Optional.empty(), opened(file, options, Store::hold), "confirmed for good");
    }

    private static void holdsUntilConfirmed(Store store, Hold why) {
        assertEquals(Optional.of(why), store.hold());
        assertEquals(List.of(), claim(store, 99));
        assertEquals(Optional.of(why), store.hold());
        store.confirm();
        assertEquals(Optional.empty(), store.hold());
        assertTrue(claim(store, 99).size() >= 2, "after the confirmation it sends");
    }

    private static <T> T opened(Path file, SqliteOptions options, Function<Store, T> use) {
        try (SqliteStore store = SqliteStore.open(file, options)) {
            return use.apply(store);
        }
    }

    private static Path sent(Path file) {
        return file.resolveSibling(file.getFileName() + ".sent");
    }

    private static Path copy(Path from, Path to) throws IOException {
        return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
