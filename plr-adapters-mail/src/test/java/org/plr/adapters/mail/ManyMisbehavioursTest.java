package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.testkit.mail.SmtpScript.Moment.DATA;
import static org.plr.testkit.mail.SmtpScript.Moment.DOT;
import static org.plr.testkit.mail.SmtpScript.Moment.GREETING;
import static org.plr.testkit.mail.SmtpScript.Moment.MAIL;
import static org.plr.testkit.mail.SmtpScript.Moment.RCPT;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** Twelve misbehaviours, a hundred times each, side by side: the right answer each time, and a healthy notice after it. */
@Tag("slow")
class ManyMisbehavioursTest {
    private static final int TIMES = 100;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final Duration LATE = Duration.ofMillis(2_500);

    private record Wrong(String answer, String name, Supplier<Misbehaviour> script) {}

    private static Wrong wrong(String answer, Moment moment, @Nullable String says) {
        return new Wrong(answer, says + " at " + moment, () -> Misbehaviour.says(moment, says));
    }

    private static List<Wrong> wrongs() {
        return List.of(
                wrong("unavailable", GREETING, "421 too busy"),
                wrong("unavailable", MAIL, "421 closing"),
                wrong("unavailable", DATA, "421 closing"),
                wrong("smtp.450", RCPT, "450 greylisted"),
                wrong("smtp.452", MAIL, "452 no room"),
                wrong("smtp.550", RCPT, "550 no such mailbox"),
                wrong("smtp.550", DOT, "550 looks like spam"),
                wrong("unavailable", DATA, null),
                wrong("unavailable", DOT, null),
                new Wrong("unavailable", "late", () -> Misbehaviour.sleepsBefore(DOT, LATE)),
                new Wrong("unavailable", "slow", () -> Misbehaviour.dribbles(Duration.ofMillis(100))),
                new Wrong("unavailable", "silent", () -> Misbehaviour.sleepsBefore(MAIL, Duration.ofSeconds(20))));
    }

    @Test
    void each_time_the_right_answer_and_the_next_notice_goes_out() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(wrongs().size());
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            wrongs().forEach(wrong -> tasks.add(() -> unlike(wrong)));
            List<String> unlike = new ArrayList<>();
            for (Future<List<String>> each : threads.invokeAll(tasks)) {
                unlike.addAll(each.get());
            }
            assertEquals(List.of(), unlike);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each time that it went otherwise than it should. */
    private static List<String> unlike(Wrong wrong) {
        List<String> unlike = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Misbehaviour script = wrong.script().get();
            try (SmtpSink sink = SmtpSink.open(script)) {
                SmtpNotifications mail = SmtpNotifications.via(
                        Given.hasty(Given.plain(sink.port()), PATIENCE).build());
                String first = answer(mail, 1);
                script.mend();
                String second = answer(mail, 2);
                mail.rest();
                if (!first.equals(wrong.answer()) || !second.equals("accepted")) {
                    unlike.add(wrong.name() + ": " + first + ", then " + second);
                }
            }
        }
        return unlike;
    }

    private static String answer(SmtpNotifications mail, int number) {
        try {
            Delivery answer = mail.send(Given.notice(number), Given.written(mail, number));
            if (answer instanceof Delivery.Refused refused) {
                return refused.code();
            }
            return answer instanceof Delivery.Deferred deferred ? deferred.code() : "accepted";
        } catch (PortUnavailableException failed) {
            return failed.getCause() instanceof IOException ? "unavailable" : String.valueOf(failed.getCause());
        }
    }
}
