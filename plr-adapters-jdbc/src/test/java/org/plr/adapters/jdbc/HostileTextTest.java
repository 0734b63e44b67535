package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.jdbc.Facts.NOON;
import static org.plr.adapters.jdbc.Facts.ONE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.Verification;
import org.plr.core.people.Channel;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Message;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;
import org.plr.core.spi.Store;

/** Whatever stands in a text comes back character for character, or is refused before anything is kept. */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "x'); DROP TABLE plr_entry;--",
            "\"; DROP SCHEMA public CASCADE; --",
            "$$ || pg_sleep(9) || $$",
            "@entry {clock} # ? ?? :name %s \\",
            "NUL \u0000 within",
            "\u0000",
            "half a pair \ud83d",
            "\udc4d the other half",
            "漢字 é e\u0301 \u202e \ufeff",
            "\ud83d\udc4d\ud83c\udffd",
            "\r\n\t\u001b[31m",
            " leading and trailing ",
            "",
            "x".repeat(300_000));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_text_in_any_field_of_a_fact_is_kept_exactly_or_refused(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.open();
            int kept = 0;
            for (String text : TEXTS) {
                for (int field = 0; field < 6; field++) {
                    Draft draft = with(text.length() > 1_000 && field < 5 ? "short" : text, field, kept + 1);
                    kept += keptExactly(text, () -> {
                                store.append(Append.of(List.of(draft)));
                                List<Entry> read = store.stream(ONE);
                                assertEquals(draft, read.get(read.size() - 1).draft());
                            })
                            ? 1
                            : 0;
                }
            }
            assertEquals(kept, Verification.of(store.entriesAfter(0, 9_999)).good());
            assertTrue(kept >= TEXTS.size() * 4, "kept " + kept);
        }
    }

    private static Draft with(String text, int field, int version) {
        String[] fields = {"test.happened", "someone", "", "test-1", "ab", "{}"};
        fields[field] = text;
        return new Draft(ONE, version, fields[0], 1, fields[1], fields[2], NOON, NOON, fields[3], fields[4], fields[5]);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_of_a_narrative_a_content_or_a_command_is_kept_exactly_or_refused(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.open();
            int number = 0;
            for (String text : TEXTS) {
                Narrative words = Facts.narrative(++number, text);
                keptExactly(text, () -> {
                    store.append(Facts.texts(words));
                    assertEquals(words, store.narrative(words.id()).orElseThrow());
                });
                Narrative salted = new Narrative(Facts.narrative(++number, "").id(), ONE, text, "");
                keptExactly(text, () -> {
                    store.append(Facts.texts(salted));
                    assertEquals(salted, store.narrative(salted.id()).orElseThrow());
                });
                keptExactly(text, () -> {
                    store.append(beside(List.of(text), null));
                    assertEquals(text, store.content(Sha256.of(text)).orElseThrow());
                });
                String actor = text.length() > 1_000 ? "short" : text;
                RememberedCommand command = Facts.command(actor, "x');DROP" + number);
                keptExactly(text, () -> {
                    store.append(beside(List.of(), command));
                    assertEquals(command, store.command(actor, command.id()).orElseThrow());
                });
            }
        }
    }

    private static Append beside(List<String> contents, RememberedCommand command) {
        return new Append(List.of(), List.of(), List.of(), contents, List.of(), command, null);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_of_a_notice_is_kept_exactly_or_refused(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.open();
            int number = 0;
            for (String text : TEXTS) {
                store.append(Facts.notices(Facts.notice(++number)));
                ClaimedNotice claimed = claim(store);
                Message message = new Message(text, text.getBytes(StandardCharsets.UTF_8));
                boolean kept = keptExactly(text, () -> store.keep(List.of(claimed.with(message))));
                boolean putOff = keptExactly(text, () -> store.postpone(claimed, Instant.EPOCH, text));
                ClaimedNotice again = putOff ? claim(store) : claimed;
                if (kept && putOff) {
                    assertEquals(message, again.message().orElseThrow());
                }
                settle(store, again, new Delivery.Accepted(Channel.MAIL, text));
                assertEquals(
                        Standing.ACCEPTED,
                        store.notice(again.notice().ref()).orElseThrow().standing());
            }
            assertEquals(number, store.notices(Standing.ACCEPTED, 99).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_kept_exactly_or_refused(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.open();
            int number = 0;
            for (String text : TEXTS) {
                store.append(Facts.notices(Facts.notice(++number)));
                ClaimedNotice claimed = claim(store);
                boolean kept = keptExactly(text, () -> settle(store, claimed, new Delivery.Refused(text)));
                if (!kept) {
                    settle(store, claimed, new Delivery.Refused("smtp.550"));
                }
                assertEquals(
                        kept ? text : "smtp.550",
                        store.notice(claimed.notice().ref()).orElseThrow().code());
            }
        }
    }

    private static ClaimedNotice claim(Store store) {
        List<ClaimedNotice> claimed = store.claim(NOON, Duration.ofDays(9), 9);
        assertEquals(1, claimed.size());
        return claimed.get(0);
    }

    private static void settle(Store store, ClaimedNotice claimed, Delivery delivery) {
        store.append(new Append(
                List.of(), List.of(), List.of(), List.of(), List.of(new Settled(claimed, delivery, NOON)), null, null));
    }

    /** Whether it was kept; what holds no NUL and no half of a pair must be. */
    private static boolean keptExactly(String text, Runnable keeping) {
        try {
            keeping.run();
            return true;
        } catch (IllegalArgumentException refusal) {
            assertTrue(text.indexOf(0) >= 0 || text.chars().anyMatch(c -> Character.isSurrogate((char) c)), text);
            assertFalse(refusal.getMessage().contains(text), "the refusal repeats the text");
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_moment_finer_than_a_millisecond_or_beyond_counting_is_refused(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.open();
            for (Instant moment : List.of(NOON.plusNanos(1), Instant.MAX, Instant.MIN)) {
                Draft draft = new Draft(ONE, 1, "t", 1, "w", "", moment, NOON, "", "", "{}");
                assertThrows(IllegalArgumentException.class, () -> store.append(Append.of(List.of(draft))));
            }
            assertEquals(List.of(), store.entriesAfter(0, 9));
        }
    }

    /** A database repeats in its complaint what it was given; a log must not. */
    @ParameterizedTest
    @EnumSource
    void a_complaint_of_the_database_is_repeated_by_its_code_alone(Dialect dialect) {
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.open();
            complain(dialect, site);
            PortUnavailableException thrown = assertThrows(
                    PortUnavailableException.class,
                    () -> store.append(Facts.texts(Facts.narrative(1, "canary of a child"))));
            Stream.iterate((Throwable) thrown, each -> each != null, Throwable::getCause)
                    .forEach((Consumer<Throwable>)
                            each -> assertFalse(each.toString().contains("canary"), each.toString()));
            assertTrue(thrown.getMessage().contains("SQLState"), thrown.getMessage());
        }
    }

    private static void complain(Dialect dialect, Site site) {
        if (dialect == Dialect.SQLITE) {
            site.run("CREATE TRIGGER complaint BEFORE INSERT ON plr_narrative BEGIN"
                    + " SELECT RAISE(ABORT, 'canary of a child'); END");
            return;
        }
        String function = site.options().schema() + ".complain";
        site.run("CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN RAISE EXCEPTION 'canary %', convert_from(NEW.words, 'UTF8'); END $$");
        site.run("CREATE TRIGGER complaint BEFORE INSERT ON " + site.table("narrative")
                + " FOR EACH ROW EXECUTE FUNCTION " + function + "()");
    }
}
