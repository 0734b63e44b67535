package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.spi.NoticeRef;

/** What comes back of a mail is read, and what anybody makes up is not believed or choked on. */
class BouncesTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    /** As Postfix writes one. */
    static final String POSTFIX = """
            Return-Path: <>
            Date: Fri,  3 Jun 2022 17:00:05 +0100 (BST)
            From: MAILER-DAEMON@mx.council.example (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: reviews@council.example
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
            	boundary="4F0A2.1654272005/mx.council.example"
            Message-Id: <20220603160005.4F0A2@mx.council.example>

            This is a MIME-encapsulated message.

            --4F0A2.1654272005/mx.council.example
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.

            --4F0A2.1654272005/mx.council.example
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.council.example
            X-Postfix-Queue-ID: 4F0A2
            Arrival-Date: Fri,  3 Jun 2022 17:00:01 +0100 (BST)

            Final-Recipient: rfc822; gone@council.example
            Original-Recipient: rfc822;gone@council.example
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mailbox.council.example
            Diagnostic-Code: smtp; 550 5.1.1 <gone@council.example>: User unknown

            --4F0A2.1654272005/mx.council.example
            Content-Description: Undelivered Message
            Content-Type: message/rfc822

            Date: Fri, 3 Jun 2022 17:00:00 +0100
            From: Practice Learning Reviews <reviews@council.example>
            To: gone@council.example
            Message-ID: <0123456789abcdef0123456789abcdef@council.example>
            Subject: A review needs your attention

            text
            --4F0A2.1654272005/mx.council.example--
            """;

    private static Optional<Bounce> read(String mail) {
        return Bounces.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<Bounce> bounce(String code, boolean permanent) {
        return Optional.of(new Bounce(NoticeRef.of(ID), code, permanent));
    }

    @Test
    void a_mail_that_came_back_names_its_notice_and_the_cause() {
        assertEquals(bounce("dsn.5.1.1", true), read(POSTFIX));
    }

    @Test
    void line_ends_of_another_system_are_read_too() {
        assertEquals(bounce("dsn.5.1.1", true), Bounces.read(POSTFIX.getBytes(StandardCharsets.US_ASCII)));
    }

    /** As Exchange does: the headers of what was sent, and no more. */
    @Test
    void headers_alone_are_enough() {
        assertEquals(
                bounce("dsn.5.1.1", true),
                read(POSTFIX.replace("Content-Type: message/rfc822", "Content-Type: text/rfc822-headers")));
    }

    @Test
    void without_the_mail_itself_the_headers_of_an_answer_say_which_it_was() {
        String cut = POSTFIX.replace("Message-ID: <" + ID, "X-Gone: <" + ID);
        assertEquals(Optional.empty(), read(cut));
        String answer = "<" + ID + "@council.example>";
        assertEquals(bounce("dsn.5.1.1", true), read("In-Reply-To: " + answer + "\n" + cut));
        assertEquals(bounce("dsn.5.1.1", true), read("References: <a@b.example> " + answer + "\n" + cut));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, dsn.5.1.1, true",
        "Failed, 5.2.2 (mailbox full), dsn.5.2.2, true",
        "FAILED, 4.4.7, dsn.4.4.7, true",
        "failed, 5.7.128, dsn.5.7.128, true",
        "delayed, 4.4.1, dsn.4.4.1, false",
    })
    void given_up_is_for_good_and_delayed_is_not(String action, String status, String code, boolean permanent) {
        String mail =
                POSTFIX.replace("Action: failed", "Action: " + action).replace("Status: 5.1.1", "Status: " + status);
        assertEquals(bounce(code, permanent), read(mail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: delivered",
                "Action: relayed",
                "Action: expanded",
                "Action: ",
                "Action: failed; really",
                "X: y",
                "Action: failed\nStatus: 2"
            })
    void what_arrived_or_is_unclear_is_no_bounce(String action) {
        assertEquals(
                Optional.empty(),
                read(POSTFIX.replace("Action: failed", action)
                        .replace("Status: 5.1.1\n", action.contains("Status") ? "" : "Status: 5.1.1\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5.1",
                "5.1.x",
                "3.1.1",
                "5.1.1.1",
                "5.1.1x",
                "55.1.1",
                "5.1111.1",
                "\u0665.1.1",
                "-5.1.1",
                "5.1.1\u0000"
            })
    void a_status_that_is_none_is_not_taken(String status) {
        assertEquals(Optional.empty(), read(POSTFIX.replace("Status: 5.1.1", "Status: " + status)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<0123456789ABCDEF0123456789ABCDEF@council.example>",
                "<0123@council.example>",
                "<>",
                "0123456789abcdef@x",
                "<0123456789abcdef0123456789abcdefa@council.example>",
                "<0123456789abcdef0123456789abcdef>",
                "<0123456789abcdef0123456789abcdef@>",
                "<0123456789abcdef0123456789abcdef@a b>"
            })
    void the_id_of_a_mail_of_somebody_else_is_not_taken(String id) {
        assertEquals(Optional.empty(), read(POSTFIX.replace("<" + ID + "@council.example>", id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "hello",
                "From: a\n\nDear sir",
                "Content-Type: multipart/report\n\n--\n",
                "Content-Type: multipart/report; boundary=\"\"\n\n--\n--\n----\n",
                "Content-Type: multipart/report; boundary=x\n\n--x",
                "Content-Type: multipart/report; boundary=x\n\n--x--",
                "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n",
                "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: \u0000\n\n\n--x--",
                "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n"
                        + "Content-Transfer-Encoding: base64\n\n====\n--x--",
                "Content-Type: ;;;;\n\n",
                ": :\n:\n\n"
            })
    void what_is_no_report_or_a_broken_one_is_none(String mail) {
        assertEquals(Optional.empty(), read(mail));
    }

    @Test
    void a_report_is_bounded_in_size_parts_depth_and_time() {
        String parts = "\n--4F0A2.1654272005/mx.council.example\n\nx".repeat(30);
        String end = "\n--4F0A2.1654272005/mx.council.example--\n";
        assertEquals(Optional.empty(), read(POSTFIX.replace(end, parts + end)), "parts");
        assertEquals(Optional.empty(), read(POSTFIX + "x".repeat(1024 * 1024)), "size");
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 5_000; i++) {
            nested.append("Content-Type: multipart/report; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertQuickAndNone(nested.toString());
        assertQuickAndNone("Content-Type: multipart/report; boundary=x\n\n" + "--x\n\n".repeat(200_000));
        assertQuickAndNone(
                "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n"
                        + "a: b\n\n".repeat(170_000));
        assertQuickAndNone("Content-Type: multipart/report; boundary=" + "x".repeat(1_000_000) + "\n\n");
        assertQuickAndNone("References: " + "<".repeat(1_000_000) + "\nContent-Type: multipart/report; boundary=x\n\n");
        assertQuickAndNone("a: b\n".repeat(200_000));
        assertQuickAndNone("Content-Type: multipart/report; " + "a=b; ".repeat(200_000));
        assertQuickAndNone("Content-Type: multipart/report; boundary*0=x" + "; boundary*1=y".repeat(60_000));
        assertQuickAndNone("Content-Type: " + "(".repeat(1_000_000));
    }

    private static void assertQuickAndNone(String mail) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(Optional.empty(), read(mail)));
    }
}
