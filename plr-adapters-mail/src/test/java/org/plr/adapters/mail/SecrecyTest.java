package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;
import org.plr.testkit.mail.SmtpSink.Secrecy;

/** A notice goes over TLS to the server that was meant, or not at all: the server's own transcript is the witness. */
class SecrecyTest {
    @TempDir
    static Path folder;

    private static Certificates certificates;

    private final List<SmtpSink> sinks = new ArrayList<>();

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificates = Certificates.in(folder);
        certificates.authority("stranger");
        certificates.signed("good", "localhost", "authority", "-1d");
        certificates.signed("expired", "localhost", "authority", "-40d");
        certificates.signed("elsewhere", "mail.elsewhere.example", "authority", "-1d");
        certificates.signed("unknown", "localhost", "stranger", "-1d");
        certificates.selfSigned("self", "localhost");
    }

    @AfterEach
    void close() {
        sinks.forEach(SmtpSink::close);
    }

    private SmtpSink sink(Secrecy secrecy, SSLContext tls) {
        SmtpSink sink = SmtpSink.encrypted(SmtpScript.wellBehaved(), secrecy, tls);
        sinks.add(sink);
        return sink;
    }

    private static SmtpNotifications mail(Secrecy secrecy, int port) throws Exception {
        SmtpSettingsBuilder settings = secrecy == Secrecy.SMTPS
                ? SmtpSettings.smtps("localhost", port)
                : SmtpSettings.startTls("localhost", port);
        Duration patience = Duration.ofSeconds(10);
        return SmtpNotifications.via(Given.filled(settings)
                .trust(certificates.client())
                .timeouts(patience, patience, patience)
                .build());
    }

    /** Nothing that the server heard is a sender, a recipient or a line of the message. */
    private static void assertNothingSent(SmtpNotifications mail, SmtpSink sink) {
        PortUnavailableException failed =
                assertThrows(PortUnavailableException.class, () -> mail.send(Given.notice(1), Given.written(mail, 1)));
        assertTrue(String.valueOf(failed.getCause()).contains("CONNECT"), () -> String.valueOf(failed.getCause()));
        assertEquals(List.of(), sink.offered());
        for (String line : sink.transcript()) {
            assertTrue(
                    line.startsWith("EHLO ")
                            || line.startsWith("HELO ")
                            || line.equals("STARTTLS")
                            || line.equals("QUIT")
                            || line.startsWith("("),
                    line);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "SMTPS"})
    void a_server_that_proves_who_it_is_takes_several_notices_over_one_connection(Secrecy secrecy) throws Exception {
        SmtpSink sink = sink(secrecy, certificates.server("good"));
        SmtpNotifications mail = mail(secrecy, sink.port());
        for (int i = 1; i <= 3; i++) {
            assertInstanceOf(Delivery.Accepted.class, mail.send(Given.notice(i), Given.written(mail, i)));
        }
        mail.rest();
        assertEquals(3, sink.accepted().size());
        assertEquals(1, sink.connections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "elsewhere", "unknown", "self"})
    void a_certificate_that_proves_nothing_gets_nothing(String name) throws Exception {
        for (Secrecy secrecy : new Secrecy[] {Secrecy.STARTTLS, Secrecy.SMTPS}) {
            SmtpSink sink = sink(secrecy, certificates.server(name));
            assertNothingSent(mail(secrecy, sink.port()), sink);
            assertEquals(1, sink.connections(), "no second try in another way");
        }
    }

    @Test
    void a_certificate_of_a_private_authority_is_nothing_to_who_trusts_the_public_ones_alone() throws Exception {
        SmtpSink sink = sink(Secrecy.STARTTLS, certificates.server("good"));
        assertNothingSent(
                SmtpNotifications.via(Given.filled(SmtpSettings.startTls("localhost", sink.port()))
                        .build()),
                sink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1", "TLSv1.1"})
    void an_old_version_of_tls_gets_nothing(String version) throws Exception {
        for (Secrecy secrecy : new Secrecy[] {Secrecy.STARTTLS, Secrecy.SMTPS}) {
            SmtpSink sink = sink(secrecy, certificates.server("good", version));
            assertNothingSent(mail(secrecy, sink.port()), sink);
        }
    }

    /** So that the test before rests on what the adapter refuses, not on what this JVM cannot do. */
    @Test
    void this_jvm_would_speak_the_old_versions() throws Exception {
        SmtpSink sink = sink(Secrecy.SMTPS, certificates.server("good", "TLSv1"));
        try (var socket = (javax.net.ssl.SSLSocket)
                certificates.client().getSocketFactory().createSocket("localhost", sink.port())) {
            socket.setEnabledProtocols(new String[] {"TLSv1"});
            socket.startHandshake();
            assertEquals("TLSv1", socket.getSession().getProtocol());
        }
    }

    @Test
    void a_server_without_starttls_gets_nothing() throws Exception {
        SmtpSink sink = sink(Secrecy.NONE, certificates.server("good"));
        assertNothingSent(mail(Secrecy.STARTTLS, sink.port()), sink);
    }

    @Test
    void a_server_whose_offer_was_stripped_on_the_way_gets_nothing() throws Exception {
        SmtpSink server = sink(Secrecy.STARTTLS, certificates.server("good"));
        try (StrippingProxy proxy = StrippingProxy.to(server.port())) {
            assertNothingSent(mail(Secrecy.STARTTLS, proxy.port()), server);
            assertTrue(proxy.stripped() > 0, "the proxy took something out");
        }
    }

    @Test
    void a_server_that_refuses_starttls_after_it_offered_it_gets_nothing() throws Exception {
        SmtpScript script = (moment, line) -> switch (moment) {
            case HELLO -> "250-sink\r\n250 STARTTLS";
            case STARTTLS -> "454 not now";
            default -> SmtpScript.usual(moment);
        };
        SmtpSink sink = SmtpSink.open(script);
        sinks.add(sink);
        assertNothingSent(mail(Secrecy.STARTTLS, sink.port()), sink);
    }

    @Test
    void no_password_is_said_to_a_server_that_would_take_it_in_clear() throws Exception {
        SmtpScript script = (moment, line) ->
                moment == Moment.HELLO ? "250-sink\r\n250 AUTH PLAIN LOGIN" : SmtpScript.usual(moment);
        SmtpSink sink = SmtpSink.open(script);
        sinks.add(sink);
        SmtpSettingsBuilder settings =
                Given.filled(SmtpSettings.startTls("localhost", sink.port())).login("plr", "Pa55word"::toCharArray);
        assertNothingSent(SmtpNotifications.via(settings.build()), sink);
    }

    @Test
    void what_somebody_slips_in_before_the_handshake_is_no_answer_after_it() throws Exception {
        SmtpScript script = (moment, line) ->
                moment == Moment.STARTTLS ? "220 go\r\n250-evil\r\n250 AUTH PLAIN" : SmtpScript.usual(moment);
        SmtpSink sink = SmtpSink.encrypted(script, Secrecy.STARTTLS, certificates.server("good"));
        sinks.add(sink);
        SmtpNotifications mail = mail(Secrecy.STARTTLS, sink.port());
        assertInstanceOf(Delivery.Accepted.class, mail.send(Given.notice(1), Given.written(mail, 1)));
        assertFalse(sink.transcript().stream().anyMatch(line -> line.startsWith("AUTH")));
    }
}
