package org.plr.testkit.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plr.testkit.mail.SmtpScript.Moment;

/** A witness must not be wrong: what the sink says it was given is what it was given. */
class SmtpSinkTest {

    /** A client that says what it is told to, whether or not it makes sense. */
    private static final class Client implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        Client(SmtpSink sink) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), sink.port());
            socket.setSoTimeout(5_000);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        /** What the server says to these lines, one answer each. */
        String says(String... lines) throws IOException {
            String answer = null;
            for (String line : lines) {
                raw(line + "\r\n");
                answer = in.readLine();
            }
            return String.valueOf(answer);
        }

        void raw(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        String hears() throws IOException {
            return String.valueOf(in.readLine());
        }

        String mails(String message) throws IOException {
            says("MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA");
            raw(message);
            return says(".");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void a_message_is_kept_to_the_octet_with_its_envelope_and_counted_by_its_id() throws IOException {
        try (SmtpSink sink = SmtpSink.open();
                Client client = new Client(sink)) {
            assertEquals("220 sink", client.hears());
            assertEquals("250 ok", client.says("EHLO x"));
            String message = "Message-ID: <1@x>\r\n\r\n..\r\n...a\r\n\u00e9\u0000\r\n";
            assertEquals("250 ok", client.mails(message));
            assertEquals("250 ok", client.mails(message));
            assertEquals("250 ok", client.mails("message-id:<2@x>\r\n\r\nMessage-ID: <3@x>\r\n"));
            assertEquals(Map.of("<1@x>", 2, "<2@x>", 1), sink.copies());
            Mail first = sink.accepted().get(0);
            assertArrayEquals(
                    "Message-ID: <1@x>\r\n\r\n.\r\n..a\r\n\u00e9\u0000\r\n".getBytes(StandardCharsets.ISO_8859_1),
                    first.bytes());
            assertEquals("<a@b.example>", first.from());
            assertEquals(List.of("<c@d.example>"), first.recipients());
            assertEquals(first, sink.accepted().get(1));
            assertEquals(first.hashCode(), sink.accepted().get(1).hashCode());
            assertNotEquals(first, sink.accepted().get(2));
            assertEquals("", first.header("Subject"));
            assertEquals(1, sink.connections());
        }
    }

    @Test
    void what_the_script_refuses_is_offered_and_not_accepted() throws IOException {
        SmtpScript script = (moment, line) -> moment == Moment.DOT ? "550 no" : SmtpScript.usual(moment);
        try (SmtpSink sink = SmtpSink.open(script);
                Client client = new Client(sink)) {
            client.hears();
            assertEquals("550 no", client.mails("Message-ID: <1@x>\r\n\r\n"));
            assertEquals(1, sink.offered().size());
            assertEquals(List.of(), sink.accepted());
            assertEquals(Map.of(), sink.copies());
        }
    }

    @Test
    void a_refused_recipient_is_none_of_the_message_and_a_new_sender_begins_anew() throws IOException {
        SmtpScript script = (moment, line) -> line.contains("gone") ? "550 gone" : SmtpScript.usual(moment);
        try (SmtpSink sink = SmtpSink.open(script);
                Client client = new Client(sink)) {
            client.hears();
            assertEquals("550 gone", client.says("MAIL FROM:<a@b>", "RCPT TO:<gone@d>"));
            client.says("RCPT TO:<e@d>");
            client.mails("\r\n");
            assertEquals(List.of("<c@d.example>"), sink.accepted().get(0).recipients());
        }
    }

    @Test
    void a_message_without_its_final_dot_is_none() throws IOException, InterruptedException {
        try (SmtpSink sink = SmtpSink.open()) {
            try (Client client = new Client(sink)) {
                client.hears();
                client.says("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA");
                client.raw("Message-ID: <1@x>\r\n\r\nhalf");
            }
            for (int i = 0; i < 100 && sink.transcript().size() < 5; i++) {
                Thread.sleep(20);
            }
            assertEquals(List.of(), sink.offered());
            assertTrue(sink.transcript().contains("Message-ID: <1@x>"), "the transcript has it");
        }
    }

    @Test
    void every_line_stands_in_the_transcript_and_quitting_ends_it() throws IOException {
        try (SmtpSink sink = SmtpSink.open();
                Client client = new Client(sink)) {
            client.hears();
            client.says("EHLO x", "NOOP", "whatever", "QUIT");
            assertEquals("null", client.hears());
            assertEquals(List.of("EHLO x", "NOOP", "whatever", "QUIT"), sink.transcript());
        }
    }

    @Test
    void a_login_in_several_lines_is_one_login() throws IOException {
        SmtpScript script = (moment, line) ->
                moment == Moment.AUTH && line.startsWith("AUTH") ? "334 VXNlcm5hbWU6" : SmtpScript.usual(moment);
        try (SmtpSink sink = SmtpSink.open(script);
                Client client = new Client(sink)) {
            client.hears();
            assertEquals("334 VXNlcm5hbWU6", client.says("AUTH LOGIN"));
            assertEquals("235 in", client.says("TUFJTA=="));
            assertEquals("250 ok", client.says("MAIL FROM:<a@b>"));
        }
    }

    @Test
    void a_script_may_hang_up_and_the_sink_may_too_and_others_are_served() throws IOException {
        SmtpScript script = (moment, line) -> line.contains("bad") ? null : SmtpScript.usual(moment);
        try (SmtpSink sink = SmtpSink.open(script);
                Client bad = new Client(sink);
                Client good = new Client(sink)) {
            bad.hears();
            good.hears();
            assertEquals("null", bad.says("EHLO bad"));
            assertEquals("250 ok", good.says("EHLO good"));
            sink.hangUp();
            assertThrowsOrEnds(good);
            try (Client next = new Client(sink)) {
                assertEquals("220 sink", next.hears());
            }
        }
    }

    private static void assertThrowsOrEnds(Client client) {
        String heard;
        try {
            heard = client.says("NOOP");
        } catch (IOException reset) {
            heard = "null";
        }
        assertEquals("null", heard);
    }

    @Test
    void a_slow_script_waits_before_each_octet() throws IOException {
        SmtpScript script = new SmtpScript() {
            @Override
            public String answer(Moment moment, String line) {
                return SmtpScript.usual(moment);
            }

            @Override
            public Duration pace() {
                return Duration.ofMillis(20);
            }
        };
        try (SmtpSink sink = SmtpSink.open(script);
                Client client = new Client(sink)) {
            long before = System.nanoTime();
            assertEquals("220 sink", client.hears());
            assertTrue(System.nanoTime() - before >= Duration.ofMillis(150).toNanos(), "ten octets of 20 ms each");
        }
    }

    @Test
    void a_closed_sink_is_gone_and_another_may_take_its_port() throws IOException {
        SmtpSink sink = SmtpSink.open();
        int port = sink.port();
        sink.close();
        assertThrows(ConnectException.class, () -> new Client(sink));
        try (SmtpSink again = SmtpSink.at(port);
                Client client = new Client(again)) {
            assertEquals("220 sink", client.hears());
        }
    }
}
