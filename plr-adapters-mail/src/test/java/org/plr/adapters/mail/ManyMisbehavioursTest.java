package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.testkit.mail.SmtpScript.Moment.DATA;
import static org.plr.testkit.mail.SmtpScript.Moment.DOT;
import static org.plr.testkit.mail.SmtpScript.Moment.GREETING;
import static org.plr.testkit.mail.SmtpScript.Moment.MAIL;
import static org.plr.testkit.mail.SmtpScript.Moment.RCPT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.mail.SmtpSink;

/** Twelve misbehaviours, a hundred times each, side by side: the right answer each time, and a healthy notice after it. */
@Tag("slow")
class ManyMisbehavioursTest {
    private static final int TIMES = 100;
    private static final Duration LATE = Duration.ofMillis(1_300);

    private record Wrong(String answer, Supplier<Misbehaviour> script) {}

    private static List<Wrong> wrongs() {
        return List.of(
                new Wrong("unavailable", () -> Misbehaviour.says(GREETING, "421 too busy")),
                new Wrong("unavailable", () -> Misbehaviour.says(MAIL, "421 closing")),
                new Wrong("unavailable", () -> Misbehaviour.says(DATA, "421 closing")),
                new Wrong("smtp.450", () -> Misbehaviour.says(RCPT, "450 greylisted")),
                new Wrong("smtp.452", () -> Misbehaviour.says(MAIL, "452 no room")),
                new Wrong("smtp.550", () -> Misbehaviour.says(RCPT, "550 no such mailbox")),
                new Wrong("smtp.550", () -> Misbehaviour.says(DOT, "550 looks like spam")),
                new Wrong("unavailable", () -> Misbehaviour.says(DATA, null)),
                new Wrong("unavailable", () -> Misbehaviour.says(DOT, null)),
                new Wrong("unavailable", () -> Misbehaviour.sleepsBefore(DOT, LATE)),
                new Wrong("unavailable", () -> Misbehaviour.dribbles(Duration.ofMillis(100))),
                new Wrong("unavailable", () -> Misbehaviour.sleepsBefore(MAIL, Duration.ofSeconds(20))));
    }

    @Test
    void each_time_the_right_answer_and_the_next_notice_goes_out() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(wrongs().size());
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            wrongs().forEach(wrong -> tasks.add(() -> right(wrong)));
            int right = 0;
            for (Future<Integer> each : threads.invokeAll(tasks)) {
                right += each.get();
            }
            assertEquals(12 * TIMES, right);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int right(Wrong wrong) {
        int right = 0;
        for (int i = 0; i < TIMES; i++) {
            Misbehaviour script = wrong.script().get();
            try (SmtpSink sink = SmtpSink.open(script)) {
                SmtpNotifications mail = SmtpNotifications.via(
                        Given.hasty(Given.plain(sink.port())).build());
                String first = answer(mail, 1);
                script.mend();
                String second = answer(mail, 2);
                mail.rest();
                right += first.equals(wrong.answer()) && second.equals("accepted") ? 1 : 0;
            }
        }
        return right;
    }

    private static String answer(SmtpNotifications mail, int number) {
        try {
            Delivery answer = mail.send(Given.notice(number), Given.written(mail, number));
            if (answer instanceof Delivery.Refused refused) {
                return refused.code();
            }
            return answer instanceof Delivery.Deferred deferred ? deferred.code() : "accepted";
        } catch (PortUnavailableException failed) {
            return "unavailable";
        }
    }
}
