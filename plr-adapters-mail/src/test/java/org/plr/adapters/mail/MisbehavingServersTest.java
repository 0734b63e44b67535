package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.mail.SmtpScript.Moment.DATA;
import static org.plr.testkit.mail.SmtpScript.Moment.DOT;
import static org.plr.testkit.mail.SmtpScript.Moment.GREETING;
import static org.plr.testkit.mail.SmtpScript.Moment.HELLO;
import static org.plr.testkit.mail.SmtpScript.Moment.MAIL;
import static org.plr.testkit.mail.SmtpScript.Moment.RCPT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.people.Channel;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** Whatever a mail server does, a notice gets the right answer in time, and the next one goes out. */
class MisbehavingServersTest {
    private static final Duration LATE = Duration.ofMillis(1_300);
    private static final Duration NEVER = Duration.ofSeconds(20);

    private SmtpSink sink;
    private SmtpNotifications mail;

    private void serve(Misbehaviour script) {
        sink = SmtpSink.open(script);
        mail = SmtpNotifications.via(Given.hasty(Given.plain(sink.port())).build());
    }

    @AfterEach
    void close() {
        mail.rest();
        sink.close();
    }

    private Delivery send(int number) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> mail.send(Given.notice(number), Given.written(mail, number)));
    }

    private void theNextOneGoesOut(Misbehaviour script) {
        script.mend();
        assertInstanceOf(Delivery.Accepted.class, send(2));
        assertEquals(1, sink.copies().get("<" + Given.notice(2).ref() + "@council.example>"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(RCPT, "550 5.1.1 no such mailbox", new Delivery.Refused("smtp.550")),
                Arguments.of(RCPT, "551 user not local", new Delivery.Refused("smtp.551")),
                Arguments.of(RCPT, "553 mailbox name not allowed", new Delivery.Refused("smtp.553")),
                Arguments.of(RCPT, "521 host takes no mail", new Delivery.Refused("smtp.521")),
                Arguments.of(DATA, "554 no valid recipients", new Delivery.Refused("smtp.554")),
                Arguments.of(DOT, "550 looks like spam", new Delivery.Refused("smtp.550")),
                Arguments.of(DOT, "552 too big", new Delivery.Refused("smtp.552")),
                Arguments.of(MAIL, "451 local error", new Delivery.Deferred("smtp.451")),
                Arguments.of(MAIL, "452 no room", new Delivery.Deferred("smtp.452")),
                Arguments.of(RCPT, "450 greylisted", new Delivery.Deferred("smtp.450")),
                Arguments.of(RCPT, "452 too many recipients", new Delivery.Deferred("smtp.452")),
                Arguments.of(RCPT, "499 whatever", new Delivery.Deferred("smtp.499")),
                Arguments.of(DATA, "451 not now", new Delivery.Deferred("smtp.451")),
                Arguments.of(DOT, "450-one line\r\n450 and another", new Delivery.Deferred("smtp.450")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void an_answer_of_4xx_puts_a_notice_off_and_one_of_5xx_refuses_it(Moment moment, String says, Delivery answer) {
        Misbehaviour script = Misbehaviour.says(moment, says);
        serve(script);
        assertEquals(answer, send(1));
        assertEquals(List.of(), sink.accepted());
        theNextOneGoesOut(script);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("421 at greeting", Misbehaviour.says(GREETING, "421 too busy")),
                Arguments.of("451 at greeting", Misbehaviour.says(GREETING, "451 come back")),
                Arguments.of("554 at greeting", Misbehaviour.says(GREETING, "554 no service here")),
                Arguments.of("421 at MAIL", Misbehaviour.says(MAIL, "421 closing")),
                Arguments.of("421 at RCPT", Misbehaviour.says(RCPT, "421 closing")),
                Arguments.of("421 at DATA", Misbehaviour.says(DATA, "421 closing")),
                Arguments.of("421 after the dot", Misbehaviour.says(DOT, "421 closing")),
                Arguments.of("our sender refused", Misbehaviour.says(MAIL, "550 you may not send")),
                Arguments.of("login wanted at MAIL", Misbehaviour.says(MAIL, "530 log in first")),
                Arguments.of("login wanted at RCPT", Misbehaviour.says(RCPT, "530 log in first")),
                Arguments.of("hangs up at greeting", Misbehaviour.says(GREETING, null)),
                Arguments.of("hangs up at EHLO", Misbehaviour.says(HELLO, null)),
                Arguments.of("hangs up at MAIL", Misbehaviour.says(MAIL, null)),
                Arguments.of("hangs up at RCPT", Misbehaviour.says(RCPT, null)),
                Arguments.of("hangs up after DATA", Misbehaviour.says(DATA, null)),
                Arguments.of("hangs up after the dot", Misbehaviour.says(DOT, null)),
                Arguments.of("never answers at greeting", Misbehaviour.sleepsBefore(GREETING, NEVER)),
                Arguments.of("never answers at EHLO", Misbehaviour.sleepsBefore(HELLO, NEVER)),
                Arguments.of("never answers at MAIL", Misbehaviour.sleepsBefore(MAIL, NEVER)),
                Arguments.of("never answers after the dot", Misbehaviour.sleepsBefore(DOT, NEVER)),
                Arguments.of("an octet a tenth of a second", Misbehaviour.dribbles(Duration.ofMillis(100))),
                Arguments.of("words at MAIL", Misbehaviour.says(MAIL, "what do you want?")),
                Arguments.of("one letter at RCPT", Misbehaviour.says(RCPT, "?")),
                Arguments.of("nothing at DATA", Misbehaviour.says(DATA, "")),
                Arguments.of("octets after the dot", Misbehaviour.says(DOT, "\u0000\u00ff\u0080\u0007")),
                Arguments.of("250 at DATA", Misbehaviour.says(DATA, "250 already?")),
                Arguments.of("354 at MAIL", Misbehaviour.says(MAIL, "354 go on")),
                Arguments.of("8 MB in a line", Misbehaviour.says(MAIL, "250 " + "x".repeat(8 << 20))),
                Arguments.of("100,000 lines", Misbehaviour.says(RCPT, "250-x\r\n".repeat(100_000) + "250 x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void a_server_that_does_not_answer_is_to_be_tried_again(String name, Misbehaviour script) {
        serve(script);
        PortUnavailableException failed = assertThrows(PortUnavailableException.class, () -> send(1));
        String told = failed + " " + failed.getCause();
        assertTrue(told.contains(Given.notice(1).ref().text()), told);
        assertFalse(told.contains("wren") || told.contains("council"), told);
        assertEquals(List.of(), sink.accepted());
        theNextOneGoesOut(script);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_next_recipient_of_the_same_run_is_served_at_once(Moment moment, String says, Delivery answer) {
        Misbehaviour script = Misbehaviour.says(moment, says);
        serve(script);
        assertEquals(answer, send(1));
        assertEquals(answer, send(3));
        theNextOneGoesOut(script);
    }

    /** At least once: what the server took without our knowing is offered again, and is the same to the octet. */
    @Test
    void taken_after_our_time_out_is_to_be_tried_again_and_the_second_copy_is_the_first() throws Exception {
        Misbehaviour script = Misbehaviour.sleepsBefore(DOT, LATE);
        serve(script);
        assertThrows(PortUnavailableException.class, () -> send(1));
        script.mend();
        assertInstanceOf(Delivery.Accepted.class, send(1));
        for (int i = 0; i < 200 && sink.accepted().size() < 2; i++) {
            Thread.sleep(20);
        }
        assertEquals(2, sink.accepted().size());
        assertEquals(sink.accepted().get(0), sink.accepted().get(1));
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of(HELLO, "250-x\r\n".repeat(1_000) + "250 x", "250 ok"),
                Arguments.of(RCPT, "251 will forward", "250 ok"),
                Arguments.of(RCPT, "252 cannot verify", "250 ok"),
                Arguments.of(DOT, "250-queued\r\n250 2.0.0 as 4711", "250 2.0.0 as 4711"),
                Arguments.of(DOT, "250 a\u0007b\u00ffc", "250 a?b?c"),
                Arguments.of(DOT, "250 " + "y".repeat(900), "250 " + "y".repeat(196)),
                Arguments.of(DOT, "251 taken, says this one", "251 taken, says this one"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void an_odd_answer_that_takes_the_message_is_taken_as_such(Moment moment, String says, String reply) {
        serve(Misbehaviour.says(moment, says));
        assertEquals(new Delivery.Accepted(Channel.MAIL, reply), send(1));
        assertEquals(1, sink.offered().size());
    }

    @Test
    void a_server_that_knows_no_ehlo_is_spoken_to_in_the_old_way() {
        sink = SmtpSink.open((moment, line) -> line.startsWith("EHLO") ? "502 what?" : SmtpScript.usual(moment));
        mail = SmtpNotifications.via(Given.hasty(Given.plain(sink.port())).build());
        assertInstanceOf(Delivery.Accepted.class, send(1));
    }
}
