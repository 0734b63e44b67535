package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** No password, key, user or address reaches a log, a message or a text that something gives of itself. */
class SecretsTest {
    private static final String PASSWORD = "Canary-Pa55word";
    private static final String USER = "canary-user";
    private static final StaffContact CONTACT = new StaffContact(new PersonRef(3, 4), "canary.address@council.example");

    private final List<SmtpSink> sinks = new ArrayList<>();

    @AfterEach
    void close() {
        sinks.forEach(SmtpSink::close);
    }

    private SmtpSink sink(SmtpScript script) {
        SmtpSink sink = SmtpSink.open(script);
        sinks.add(sink);
        return sink;
    }

    private static SmtpSettingsBuilder settings(SmtpSink sink) {
        return Given.hasty(Given.plain(sink.port())).login(USER, PASSWORD::toCharArray);
    }

    /** Says back what it is told, as some servers do. */
    private static SmtpScript echoing(Moment at, String code) {
        return (moment, line) -> {
            if (moment == at) {
                return code + " " + line;
            }
            return moment == Moment.HELLO ? "250-sink\r\n250 AUTH PLAIN LOGIN" : SmtpScript.usual(moment);
        };
    }

    static Stream<SmtpScript> scripts() {
        return Stream.of(
                echoing(Moment.AUTH, "535"),
                echoing(Moment.AUTH, "454"),
                echoing(Moment.MAIL, "550"),
                echoing(Moment.RCPT, "421"),
                echoing(Moment.RCPT, "550"),
                echoing(Moment.RCPT, "450"),
                echoing(Moment.RCPT, "garbled"),
                echoing(Moment.DATA, "554"),
                echoing(Moment.DOT, "550 <canary.address@council.example> is unknown"),
                echoing(Moment.DOT, "250 queued for canary.address@council.example"),
                (moment, line) -> moment == Moment.RCPT ? null : SmtpScript.usual(moment),
                (moment, line) -> moment == Moment.AUTH
                        ? null
                        : echoing(Moment.OTHER, "250").answer(moment, line));
    }

    private static String offer(SmtpNotifications mail, Overheard overheard) {
        Message written = mail.write(Given.notice(1), CONTACT, Given.NOW);
        overheard.tell(written);
        try {
            Delivery answer = mail.send(Given.notice(1), written);
            overheard.tell(answer);
            return answer.getClass().getSimpleName();
        } catch (PortUnavailableException failed) {
            overheard.tell(failed);
            return "Unavailable";
        } finally {
            mail.rest();
        }
    }

    private static void assertNoCanary(String text) {
        String plain =
                Base64.getEncoder().encodeToString(("\0" + USER + "\0" + PASSWORD).getBytes(StandardCharsets.US_ASCII));
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> leaks = Stream.of(
                        PASSWORD,
                        USER,
                        "canary.address",
                        plain,
                        base64(PASSWORD),
                        base64(USER),
                        Arrays.toString(PASSWORD.toCharArray()),
                        NotifyConformanceTest.SECRET,
                        "Bearer")
                .filter(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)))
                .toList();
        assertEquals(List.of(), leaks, text);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void nothing_leaks_whatever_a_mail_server_says() {
        List<String> answers = new ArrayList<>();
        try (Overheard overheard = new Overheard()) {
            scripts().forEach(script -> {
                SmtpSink sink = sink(script);
                SmtpSettings settings = settings(sink).build();
                SmtpNotifications mail = SmtpNotifications.via(settings);
                overheard.tell(settings);
                overheard.tell(settings.server());
                overheard.tell(mail);
                answers.add(offer(mail, overheard));
            });
            assertNoCanary(overheard.text());
            assertTrue(overheard.text().contains(Given.notice(1).ref().text()), "something was heard");
        }
        assertEquals(
                List.of(
                        "Unavailable",
                        "Unavailable",
                        "Unavailable",
                        "Unavailable",
                        "Refused",
                        "Deferred",
                        "Unavailable",
                        "Refused",
                        "Refused",
                        "Accepted",
                        "Unavailable",
                        "Unavailable"),
                answers);
    }

    /** So that the test above rests on silence, not on deafness. */
    @Test
    void what_angus_itself_logs_would_be_heard() {
        try (Overheard overheard = new Overheard()) {
            java.util.logging.Logger.getLogger("org.eclipse.angus.mail.smtp").finest("an address");
            assertTrue(overheard.text().contains("an address"));
        }
    }

    @Test
    void a_server_that_offers_no_login_where_one_is_set_gets_nothing() {
        SmtpSink sink = sink(SmtpScript.wellBehaved());
        SmtpNotifications mail = SmtpNotifications.via(settings(sink).build());
        assertThrows(PortUnavailableException.class, () -> mail.send(Given.notice(1), Given.written(mail, 1)));
        assertEquals(List.of(), sink.offered());
    }

    @Test
    void the_password_is_asked_for_before_each_connection_and_wiped() {
        SmtpSink sink = sink(echoing(Moment.OTHER, "250"));
        List<char[]> given = new ArrayList<>();
        SmtpNotifications mail = SmtpNotifications.via(Given.plain(sink.port())
                .login(USER, () -> {
                    given.add(PASSWORD.toCharArray());
                    return given.get(given.size() - 1);
                })
                .build());
        assertEquals(0, given.size());
        for (int i = 1; i <= 3; i++) {
            mail.send(Given.notice(i), Given.written(mail, i));
        }
        mail.rest();
        mail.send(Given.notice(4), Given.written(mail, 4));
        assertEquals(2, given.size());
        given.forEach(secret -> assertEquals("\0".repeat(PASSWORD.length()), new String(secret)));
        assertEquals(4, sink.accepted().size());
    }

    @Test
    void a_supplier_that_fails_leaves_the_notice_to_be_tried_again_and_its_words_unsaid() {
        SmtpSink sink = sink(echoing(Moment.OTHER, "250"));
        SmtpNotifications mail = SmtpNotifications.via(Given.plain(sink.port())
                .login(USER, () -> {
                    throw new IllegalStateException("vault says " + PASSWORD);
                })
                .build());
        try (Overheard overheard = new Overheard()) {
            assertEquals("Unavailable", offer(mail, overheard));
            assertNoCanary(overheard.text());
        }
    }

    @Test
    void a_rejected_address_is_not_repeated() {
        SmtpSink sink = sink(SmtpScript.wellBehaved());
        SmtpNotifications mail = SmtpNotifications.via(settings(sink).build());
        StaffContact outside = new StaffContact(new PersonRef(3, 4), "canary.address@elsewhere.example");
        try (Overheard overheard = new Overheard()) {
            overheard.tell(
                    assertThrows(PortRejectedException.class, () -> mail.write(Given.notice(1), outside, Given.NOW)));
            assertNoCanary(overheard.text());
        }
    }

    @Test
    void nothing_leaks_whatever_notify_says() {
        try (Overheard overheard = new Overheard();
                NotifyStub stub = NotifyStub.open()) {
            NotifySettings settings =
                    NotifyConformanceTest.settings(stub.port(), null).build();
            overheard.tell(settings);
            overheard.tell(NotifyKey.from(settings.access().apiKey()));
            for (int status : new int[] {201, 400, 403, 429, 500, 302}) {
                stub.answersPosts(status, "{\"errors\":[{\"error\":\"canary.address@council.example\"}]}");
                NotifyNotifications notify = NotifyNotifications.via(settings);
                Message written = notify.write(Given.notice(status), CONTACT, Given.NOW);
                overheard.tell(written);
                try {
                    overheard.tell(notify.send(Given.notice(status), written));
                } catch (PortUnavailableException failed) {
                    overheard.tell(failed);
                }
            }
            assertNoCanary(overheard.text());
            assertTrue(overheard.text().contains("answered by Notify with 403"), "something was heard");
            assertEquals(Duration.ofSeconds(5), settings.access().whole());
        }
    }
}
