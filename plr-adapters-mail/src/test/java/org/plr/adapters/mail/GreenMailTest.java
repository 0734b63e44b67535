package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Notice;
import org.plr.core.spi.PortUnavailableException;

/** A mail server and a mailbox that we did not write understand what we send. */
class GreenMailTest {
    @TempDir
    static Path folder;

    private static Certificates certificates;
    private static GreenMail server;

    @BeforeAll
    static void start() throws Exception {
        certificates = Certificates.in(folder);
        certificates.signed("good", "localhost", "authority", "-1d");
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
                certificates.keep("good").toString());
        ServerSetup plain = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup secured = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        server = new GreenMail(new ServerSetup[] {plain, secured});
        server.start();
        server.setUser("wren@council.example", "wren", "none");
        server.setUser("plr@council.example", "plr", "Pa55word");
    }

    @AfterAll
    static void stop() {
        server.stop();
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
    }

    private static SmtpSettingsBuilder settings(String protocol) throws Exception {
        return protocol.equals("smtp")
                ? Given.plain(server.getSmtp().getPort())
                : Given.filled(SmtpSettings.smtps("localhost", server.getSmtps().getPort()))
                        .trust(certificates.client());
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtps"})
    void what_is_sent_lies_in_the_mailbox_and_opens_there(String protocol) throws Exception {
        server.purgeEmailFromAllMailboxes();
        SmtpNotifications mail = SmtpNotifications.via(
                settings(protocol).login("plr", "Pa55word"::toCharArray).build());
        for (int i = 1; i <= 3; i++) {
            Notice notice = Given.notice(i, Notice.News.REMINDER, ClauseId.CON_5);
            assertInstanceOf(Delivery.Accepted.class, mail.send(notice, mail.write(notice, Given.TO_WREN, Given.NOW)));
        }
        mail.rest();
        assertTrue(server.waitForIncomingEmail(5_000, 3));
        MimeMessage received = server.getReceivedMessagesForDomain("council.example")[0];
        assertEquals("<" + Given.notice(1).ref() + "@council.example>", received.getMessageID());
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertEquals(2, parts.getCount());
        assertEquals("due.ics", parts.getBodyPart(1).getFileName());
        MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertTrue(((String) words.getBodyPart(0).getContent())
                .contains("a review is to be audited again, from today on"));
        assertTrue(((String) words.getBodyPart(1).getContent()).contains("<html lang=\"en\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtps"})
    void a_wrong_password_sends_nothing(String protocol) throws Exception {
        server.purgeEmailFromAllMailboxes();
        SmtpNotifications mail = SmtpNotifications.via(
                settings(protocol).login("plr", "wrong"::toCharArray).build());
        PortUnavailableException failed =
                assertThrows(PortUnavailableException.class, () -> mail.send(Given.notice(1), Given.written(mail, 1)));
        assertTrue(String.valueOf(failed.getCause()).contains("535 at CONNECT"), String.valueOf(failed.getCause()));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void the_bounce_of_a_mail_of_ours_is_found_by_what_came_back() throws Exception {
        SmtpNotifications mail = SmtpNotifications.via(settings("smtp").build());
        String sent = new String(Given.written(mail, 9).bytes(), java.nio.charset.StandardCharsets.US_ASCII);
        String report =
                "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n"
                        + "\r\nReporting-MTA: dns; x\r\n\r\nAction: failed\r\nStatus: 5.2.2\r\n\r\n--b\r\n"
                        + "Content-Type: message/rfc822\r\n\r\n" + sent + "\r\n--b--\r\n";
        assertEquals(
                new Bounce(Given.notice(9).ref(), "dsn.5.2.2", true),
                Bounces.read(report.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .orElseThrow());
    }
}
