package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.spi.Notice.News;

class SettingsTest {

    private static String refusal(org.junit.jupiter.api.function.Executable task) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, task).getMessage());
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertEquals(
                "Say also: from, recipientDomains, where.",
                refusal(() -> SmtpSettings.startTls("smtp.council.example", 587).build()));
        assertEquals(
                "Say also: apiKey, template of CONCERN_SHARED, template of OUTCOME_TOLD, template of REMINDER, template of"
                        + " ESCALATION, template of CORRECTION, recipientDomains, where, time.",
                refusal(() -> NotifySettings.govUk().build()));
    }

    @Test
    void an_empty_list_of_domains_is_none() {
        assertEquals(
                "Say also: recipientDomains.",
                refusal(() -> Given.plain(25).recipientDomains().build()));
        assertEquals(
                "Say also: template of CORRECTION.",
                refusal(() -> NotifyConformanceTest.settings(1, News.CORRECTION).build()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_000, 100_001, 300_000, Integer.MAX_VALUE, Long.MAX_VALUE / 1_000_000})
    void a_time_out_of_nothing_or_of_a_third_of_the_lease_is_refused(long millis) {
        Duration bad = Duration.ofMillis(millis);
        Duration good = Duration.ofMillis(99_999);
        Given.plain(25).timeouts(good, good, good);
        refusal(() -> Given.plain(25).timeouts(bad, good, good));
        refusal(() -> Given.plain(25).timeouts(good, bad, good));
        refusal(() -> Given.plain(25).timeouts(good, good, bad));
    }

    @Test
    void time_outs_are_told_to_angus_too_and_its_doors_are_shut() {
        var dial = new Dial(
                Given.filled(SmtpSettings.startTls("smtp.council.example", 587)).server(), null);
        var told = dial.properties(new Sender("n", "a@council.example", "b@council.example"));
        for (String name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertEquals("20000", told.getProperty("mail.smtp." + name));
        }
        assertEquals("true", told.getProperty("mail.smtp.starttls.required"));
        assertEquals("true", told.getProperty("mail.smtp.ssl.checkserveridentity"));
        assertEquals("TLSv1.3 TLSv1.2", told.getProperty("mail.smtp.ssl.protocols"));
        assertFalse(told.containsKey("mail.smtp.ssl.trust"));
        assertFalse(told.containsKey("mail.debug"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 65_536, Integer.MAX_VALUE})
    void a_port_that_is_none_is_refused(int port) {
        refusal(() -> SmtpSettings.startTls("smtp.council.example", port));
        refusal(() -> SmtpSettings.smtps("smtp.council.example", port));
        refusal(() -> SmtpSettings.plainToLoopback(port));
        refusal(() -> NotifySettings.plainToLoopback(port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/r/{reference}",
                "http://reviews.council.example/{reference}",
                "https:///{reference}",
                "https://reviews.council.example/",
                "https://{reference}.council.example/r",
                "https://{reference}",
                "https://council.example{reference}/",
                "https://user:secret@council.example/{reference}",
                "https://council.example/{reference}/{name}",
                "https://council.example/{reference",
                "javascript:{reference}",
                "https://council.example/\"{reference}",
                "https://council.example/<b>{reference}",
                "https://council.example/'{reference}",
                "https://council.example/ {reference}",
                "https://council.example/`{reference}",
                "ftp://council.example/{reference}",
                "https://council.example/{{reference}}",
                "https://a^b/{reference}",
                "HTTPS//x/{reference}"
            })
    void an_address_where_nobody_could_look_safely_is_refused(String where) {
        assertTrue(refusal(() -> Given.plain(25).where(where)).startsWith("where: "));
    }

    @Test
    void a_reference_is_encoded_in_the_address_where_to_look() {
        Where where = Where.of("https://council.example/{kind}/#/r/{reference}?x={reference}");
        assertEquals(
                "https://council.example/draw/#/r/2022-06%2Fa?x=2022-06%2Fa",
                where.at(org.plr.core.journal.StreamId.of("draw", "2022-06/a")));
    }

    @Test
    void mails_come_back_to_the_sender_s_domain_or_one_below_it_alone() {
        Given.plain(25).bouncesTo("b@council.example").build();
        Given.plain(25).bouncesTo("b@bounces.council.example").build();
        refusal(() -> Given.plain(25).bouncesTo("b@evilcouncil.example").build());
        refusal(() -> Given.plain(25).bouncesTo("b@example.example").build());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51})
    void a_number_of_connections_that_helps_nobody_is_refused(int connections) {
        refusal(() -> Given.plain(25).connections(connections));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{reference",
                "reference}",
                "{}",
                "{ reference }",
                "{REFERENCE}",
                "{name}",
                "{child}",
                "{{ref}}",
                "a } b",
                "<b>x</b>",
                "x > y",
                "<script>",
                "{ref}{",
                "${ref",
                "{ref\n}"
            })
    void a_template_with_anything_but_words_and_known_placeholders_is_refused(String words) {
        if (!words.equals("x")) {
            refusal(() -> new Template("A", words));
            refusal(() -> new Template(words, "A"));
        }
    }

    @Test
    void a_template_is_bounded() {
        refusal(() -> new Template("a".repeat(121), "b"));
        refusal(() -> new Template("a", "b".repeat(4_001)));
        assertEquals(
                120, new Template("a".repeat(120), "b".repeat(4_000)).subject().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "plr-26785a09-ab16-4eb0-8407-a37497a57506",
                "26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
                "-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
                "plr-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0 ",
                "plr-26785a09-ab16-4eb0-8407-a37497a57506_3d844edf-8d35-48ac-975b-e847b4f122b0",
                "plr-26785A09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
                "plr-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122bz"
            })
    void a_key_that_is_none_is_refused_without_a_word_of_it(String key) {
        String refusal = refusal(() -> NotifySettings.govUk().apiKey(key::toCharArray));
        assertFalse(refusal.contains("26785") || refusal.contains("3d844"), refusal);
    }

    @Test
    void a_template_s_id_is_taken_for_each_class_of_news() {
        NotifySettings settings = NotifyConformanceTest.settings(1, null).build();
        for (News news : News.values()) {
            assertEquals(UUID.nameUUIDFromBytes(news.name().getBytes()), settings.template(news));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2_901, 3_000})
    void a_pace_above_what_notify_takes_is_refused(int perMinute) {
        refusal(() -> NotifySettings.govUk().perMinute(perMinute));
    }

    @Test
    void time_outs_for_notify_leave_room_for_two_requests() {
        NotifySettings.govUk().timeouts(Duration.ofSeconds(10), Duration.ofSeconds(39));
        refusal(() -> NotifySettings.govUk().timeouts(Duration.ofSeconds(10), Duration.ofSeconds(40)));
        refusal(() -> NotifySettings.govUk().timeouts(Duration.ZERO, Duration.ofSeconds(1)));
    }
}
