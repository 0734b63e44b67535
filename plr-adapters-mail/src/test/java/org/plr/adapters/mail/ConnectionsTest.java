package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.mail.Mail;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** A connection serves many notices, and what was written is sent as it is. */
class ConnectionsTest {
    private SmtpSink sink = SmtpSink.open();
    private SmtpNotifications mail = via(sink);

    @AfterEach
    void close() {
        mail.rest();
        sink.close();
    }

    private static SmtpNotifications via(SmtpSink sink) {
        return SmtpNotifications.via(Given.plain(sink.port()).build());
    }

    private void serve(SmtpScript script) {
        close();
        sink = SmtpSink.open(script);
        mail = via(sink);
    }

    private Delivery send(int number) {
        return mail.send(Given.notice(number), Given.written(mail, number));
    }

    private void assertAccepted(int number) {
        assertInstanceOf(Delivery.Accepted.class, send(number));
    }

    @Test
    void a_connection_is_used_again_until_the_run_is_over() {
        IntStream.rangeClosed(1, 20).forEach(this::assertAccepted);
        assertEquals(1, sink.connections());
        mail.rest();
        assertAccepted(21);
        assertEquals(2, sink.connections());
        assertTrue(sink.transcript().contains("QUIT"));
    }

    @Test
    void one_that_the_server_closed_between_two_messages_is_opened_again_without_a_loss_or_a_copy() {
        assertAccepted(1);
        sink.hangUp();
        assertAccepted(2);
        assertEquals(2, sink.connections());
        assertEquals(List.of(1, 1), List.copyOf(sink.copies().values()));
    }

    @Test
    void a_server_that_was_started_again_is_found_again() {
        assertAccepted(1);
        int port = sink.port();
        sink.close();
        assertThrows(PortUnavailableException.class, () -> send(2));
        sink = SmtpSink.at(port);
        assertAccepted(2);
        assertEquals(1, sink.accepted().size());
    }

    @Test
    void one_that_the_server_ends_at_the_next_sender_is_opened_again() {
        AtomicInteger senders = new AtomicInteger();
        serve((moment, line) -> moment == Moment.MAIL && senders.incrementAndGet() == 2
                ? "421 you were here too long"
                : SmtpScript.usual(moment));
        assertAccepted(1);
        assertAccepted(2);
        assertEquals(2, sink.connections());
        assertEquals(2, sink.accepted().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"RCPT", "DATA", "DOT"})
    void once_the_server_has_taken_the_sender_nothing_is_tried_again_in_silence(Moment moment) {
        AtomicInteger times = new AtomicInteger();
        serve((when, line) -> when == moment && times.incrementAndGet() == 2 ? hangUp() : SmtpScript.usual(when));
        assertAccepted(1);
        assertThrows(PortUnavailableException.class, () -> send(2));
        assertEquals(1, sink.connections());
        assertEquals(1, sink.accepted().size());
    }

    /** The deliveries begin an offer in the first half of a lease: with its wait it ends in the other half. */
    @Test
    void whoever_waits_for_a_connection_is_done_in_half_of_the_lease() throws Exception {
        Duration lease = Duration.ofSeconds(6);
        Thread first = new Thread(() -> assertThrows(PortUnavailableException.class, () -> send(1)));
        try (ServerSocket silent = new ServerSocket(0)) {
            mail = SmtpNotifications.via(Given.plain(silent.getLocalPort())
                    .connections(1)
                    .timeouts(lease.dividedBy(4), lease.dividedBy(4), lease.dividedBy(4))
                    .lease(lease)
                    .build());
            first.start();
            try (Socket held = silent.accept()) {
                long began = System.nanoTime();
                assertThrows(PortUnavailableException.class, () -> send(2));
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                assertTrue(took.compareTo(lease.dividedBy(6)) < 0, () -> "beside its own third it waited " + took);
                assertTrue(held.isConnected());
            }
        } finally {
            first.join();
        }
    }

    private static String hangUp() throws IOException {
        throw new IOException("hangs up");
    }

    @Test
    void threads_that_send_at_once_share_the_connections_that_are_allowed() throws Exception {
        mail = SmtpNotifications.via(Given.plain(sink.port()).connections(3).build());
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Delivery>> tasks = IntStream.range(0, 200)
                    .mapToObj(number -> (Callable<Delivery>) () -> send(number))
                    .toList();
            for (var answer : threads.invokeAll(tasks)) {
                assertInstanceOf(Delivery.Accepted.class, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue(sink.connections() <= 3, () -> sink.connections() + " connections");
        assertEquals(200, sink.copies().size());
        assertEquals(200, sink.accepted().size());
    }

    @Test
    void what_arrives_is_what_was_written_to_the_octet_however_often_and_from_whichever_process() {
        Message written = Given.written(mail, 1);
        mail.send(Given.notice(1), written);
        via(sink).send(Given.notice(1), new Message(written.address(), written.bytes()));
        List<Mail> mails = sink.accepted();
        assertEquals(2, mails.size());
        assertArrayEquals(written.bytes(), mails.get(0).bytes());
        assertEquals(mails.get(0), mails.get(1));
        assertEquals(
                "<" + Given.notice(1).ref() + "@council.example>", mails.get(0).messageId());
        assertEquals("Fri, 3 Jun 2022 17:00:00 +0100", mails.get(0).header("Date"));
        assertEquals(List.of("<wren@council.example>"), mails.get(0).recipients());
        assertEquals("<reviews@council.example>", mails.get(0).from());
    }

    /** A line of one dot would end the message, were it not doubled on the way. */
    @Test
    void lines_that_begin_with_dots_arrive_as_they_are() {
        byte[] dots = "Subject: x\r\n\r\n.\r\n..\r\n.a\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        mail.send(Given.notice(1), new Message("wren@council.example", dots));
        assertArrayEquals(dots, sink.accepted().get(0).bytes());
    }

    @Test
    void a_kept_message_to_an_address_that_the_settings_no_longer_reach_is_refused_unsent() {
        for (String address : List.of("wren@elsewhere.example", "wren", "a@council.example>\r\nRCPT TO:<e@e.example")) {
            assertEquals(
                    new Delivery.Refused("address.rejected"),
                    mail.send(
                            Given.notice(1),
                            new Message(address, Given.written(mail, 1).bytes())));
        }
        assertEquals(0, sink.connections());
    }
}
