package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.people.Channel;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.SettableClock;

class NotifyTest {
    private final SettableClock clock = SettableClock.at(Given.NOW);
    private final NotifyStub stub = NotifyStub.open();
    private final NotifyNotifications notify = via(stub.port());

    @AfterEach
    void close() {
        stub.close();
    }

    private NotifySettingsBuilder settings(int port) {
        return NotifyConformanceTest.settings(port, null).time(clock);
    }

    private NotifyNotifications via(int port) {
        return NotifyNotifications.via(settings(port).build());
    }

    private Delivery send(NotifyNotifications channel, int number) {
        return channel.send(Given.notice(number), channel.write(Given.notice(number), Given.TO_WREN, Given.NOW));
    }

    private Delivery send(int number) {
        return send(notify, number);
    }

    @Test
    void what_is_posted_is_the_notice_s_reference_its_template_and_the_six_words() {
        assertEquals(new Delivery.Accepted(Channel.MAIL, "201 00000000-0000-4000-8000-000000000001"), send(7));
        assertEquals(
                List.of(
                        "{\"email_address\":\"wren@council.example\",\"reference\":\"00000000000000000000000000000007\","
                                + "\"template_id\":\"" + template() + "\",\"personalisation\":{"
                                + "\"clause\":\"CON-1\",\"due\":\"Saturday 4 June 2022 at 17:00 (BST)\","
                                + "\"news\":\"an immediate concern or an Inadequate grade\","
                                + "\"ref\":\"00000000000000000000000000000007\","
                                + "\"reference\":\"0123456789abcdef0123456789abcdef\","
                                + "\"where\":\"https://reviews.council.example/r/0123456789abcdef0123456789abcdef\"}}"),
                stub.posted());
        assertEquals(
                List.of(
                        "GET /v2/notifications?reference=00000000000000000000000000000007",
                        "POST /v2/notifications/email"),
                stub.asked());
    }

    private String template() {
        return settings(1).build().template(Given.notice(7).news()).toString();
    }

    @Test
    void a_notice_that_notify_has_is_not_sent_again_by_another_process_either() {
        send(1);
        assertEquals(
                new Delivery.Accepted(Channel.MAIL, "known 00000000-0000-4000-8000-000000000001"),
                send(via(stub.port()), 1));
        assertEquals(1, stub.posted().size());
    }

    @Test
    void each_request_is_signed_anew_and_what_is_signed_is_the_service_and_the_time() throws Exception {
        send(1);
        clock.set(Given.NOW.plusSeconds(60));
        send(2);
        String first = stub.authorised().get(0);
        assertNotEquals(first, stub.authorised().get(2));
        String[] token = first.substring("Bearer ".length()).split("\\.", -1);
        Base64.Decoder base64 = Base64.getUrlDecoder();
        assertEquals(
                "{\"typ\":\"JWT\",\"alg\":\"HS256\"}", new String(base64.decode(token[0]), StandardCharsets.UTF_8));
        assertEquals(
                "{\"iss\":\"26785a09-ab16-4eb0-8407-a37497a57506\",\"iat\":1654272000}",
                new String(base64.decode(token[1]), StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(NotifyConformanceTest.SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        assertEquals(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII))),
                token[2]);
    }

    @Test
    void a_refusal_names_notify_s_class_of_error_where_it_is_a_word() {
        stub.answersPosts(
                400, "{\"status_code\":400,\"errors\":[{\"error\":\"BadRequestError\",\"message\":\"team only\"}]}");
        assertEquals(new Delivery.Refused("notify.400.BadRequestError"), send(1));
        stub.answersPosts(400, "{\"errors\":[{\"error\":\"no word <b>\"}]}");
        assertEquals(new Delivery.Refused("notify.400"), send(2));
        stub.answersPosts(400, "{\"errors\":[{\"error\":\"" + "E".repeat(50) + "\"}]}");
        assertEquals(new Delivery.Refused("notify.400"), send(3));
        stub.answersPosts(400, "<html>");
        assertEquals(new Delivery.Refused("notify.400"), send(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 405, 418, 500, 502, 503, 504, 200, 202})
    void any_other_answer_is_to_be_tried_again(int status) {
        stub.answersPosts(status, "{}");
        PortUnavailableException failed = assertThrows(PortUnavailableException.class, () -> send(1));
        assertEquals(
                "Notify: " + status, String.valueOf(failed.getCause()).substring("java.io.IOException: ".length()));
        stub.answersPosts(201, "");
        assertInstanceOf(Delivery.Accepted.class, send(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 400, 403, 404, 500})
    void nothing_is_posted_where_the_question_before_it_is_not_answered(int status) {
        stub.answersQuestions(status, "{\"id\":\"x\"}");
        assertThrows(PortUnavailableException.class, () -> send(1));
        assertEquals(1, stub.asked().size());
    }

    @Test
    void a_redirect_is_not_followed() {
        try (NotifyStub elsewhere = NotifyStub.open()) {
            stub.answersPosts(302, "http://127.0.0.1:" + elsewhere.port() + "/v2/notifications/email");
            assertThrows(PortUnavailableException.class, () -> send(1));
            assertEquals(List.of(), elsewhere.asked());
        }
    }

    @Test
    void a_limit_of_the_minute_holds_everybody_back_for_a_minute() {
        stub.answersPosts(429, "{\"errors\":[{\"error\":\"RateLimitError\",\"message\":\"3000 in 60 seconds\"}]}");
        assertEquals(new Delivery.Deferred("notify.429.RateLimitError"), send(1));
        stub.answersPosts(201, "");
        assertEquals(new Delivery.Deferred("notify.paused"), send(2));
        clock.set(Given.NOW.plusSeconds(59));
        assertEquals(new Delivery.Deferred("notify.paused"), send(2));
        clock.set(Given.NOW.plusSeconds(60));
        assertInstanceOf(Delivery.Accepted.class, send(2));
    }

    @Test
    void a_limit_of_the_day_holds_everybody_back_until_midnight_at_greenwich() {
        stub.answersPosts(429, "{\"errors\":[{\"error\":\"TooManyRequestsError\"}]}");
        assertEquals(new Delivery.Deferred("notify.429.TooManyRequestsError"), send(1));
        stub.answersPosts(201, "");
        clock.set(Instant.parse("2022-06-03T23:59:59Z"));
        assertEquals(new Delivery.Deferred("notify.paused"), send(1));
        clock.set(Instant.parse("2022-06-04T00:00:00Z"));
        assertInstanceOf(Delivery.Accepted.class, send(1));
    }

    @Test
    void no_more_go_in_any_minute_than_the_settings_allow() {
        NotifyNotifications slow =
                NotifyNotifications.via(settings(stub.port()).perMinute(3).build());
        for (int i = 1; i <= 3; i++) {
            assertInstanceOf(Delivery.Accepted.class, send(slow, i));
            clock.advance(Duration.ofSeconds(10));
        }
        assertEquals(new Delivery.Deferred("notify.paused"), send(slow, 4));
        clock.set(Given.NOW.plusSeconds(60));
        assertInstanceOf(Delivery.Accepted.class, send(slow, 4));
        assertEquals(new Delivery.Deferred("notify.paused"), send(slow, 5));
    }

    @Test
    void a_pace_holds_for_every_window_of_a_minute_and_a_clock_that_is_set_back_does_not_stop_it() {
        Pace pace = new Pace(2_900);
        long taken = 0;
        for (int second = 0; second < 120; second++) {
            for (int i = 0; i < 100; i++) {
                taken += pace.take(Given.NOW.plusSeconds(second)) ? 1 : 0;
            }
        }
        assertEquals(5_800, taken);
        assertTrue(pace.take(Given.NOW.minus(Duration.ofDays(1))));
    }

    @Test
    void an_address_outside_is_rejected_and_one_kept_from_before_is_refused() {
        StaffContact outside = new StaffContact(Given.WREN, "wren@elsewhere.example");
        assertThrows(PortRejectedException.class, () -> notify.write(Given.notice(1), outside, Given.NOW));
        assertEquals(
                new Delivery.Refused("address.rejected"),
                notify.send(Given.notice(1), new Message("wren@elsewhere.example", new byte[0])));
        assertEquals(List.of(), stub.asked());
    }

    @Test
    void a_201_without_an_id_is_taken_all_the_same() {
        for (String body : List.of("{}", "[", "{\"id\":5}", "{\"id\":\"a b\"}", "[".repeat(5_000), "\u0000")) {
            stub.answersPosts(201, body);
            stub.answersQuestions(200, "{\"notifications\":[]}");
            assertEquals(new Delivery.Accepted(Channel.MAIL, "201"), send(1), body);
        }
    }

    @Test
    void an_answer_over_64_kb_is_cut_off() {
        stub.answersPosts(201, "{\"id\":\"" + "x".repeat(70_000) + "\"}");
        assertThrows(PortUnavailableException.class, () -> send(1));
    }

    /** A body without an end, and one that comes an octet at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 50})
    void an_answer_that_does_not_end_is_cut_off_in_time(int pause) throws Exception {
        AtomicLong said = new AtomicLong();
        try (ServerSocket endless = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> talk(endless, pause, said));
            server.setDaemon(true);
            server.start();
            NotifyNotifications channel = NotifyNotifications.via(settings(endless.getLocalPort())
                    .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(1))
                    .build());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertThrows(PortUnavailableException.class, () -> send(channel, 1)));
        }
        assertTrue(said.get() > 0, "the server spoke");
    }

    private static void talk(ServerSocket door, int pause, AtomicLong said) {
        try (Socket client = door.accept()) {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\"";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] octets = new byte[pause == 0 ? 8_192 : 1];
            for (int i = 0; i < 100_000; i++) {
                client.getOutputStream().write(octets);
                said.addAndGet(octets.length);
                Thread.sleep(pause);
            }
        } catch (IOException | InterruptedException hungUp) {
            said.incrementAndGet();
        }
    }

    @Test
    void a_key_that_can_no_longer_be_had_leaves_the_notice_to_be_tried_again() {
        AtomicLong times = new AtomicLong();
        NotifyNotifications channel = NotifyNotifications.via(settings(stub.port())
                .apiKey(() -> {
                    if (times.incrementAndGet() > 1) {
                        throw new IllegalStateException("the vault is shut");
                    }
                    return NotifyConformanceTest.KEY.toCharArray();
                })
                .build());
        assertThrows(PortUnavailableException.class, () -> send(channel, 1));
        assertEquals(List.of(), stub.asked());
    }
}
