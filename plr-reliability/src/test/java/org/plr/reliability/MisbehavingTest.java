package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.testkit.Fixtures;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpSink;

/** The mail of one of three does not get through, and the other two are told all the same (row 10, the whole library). */
class MisbehavingTest {
    private static final PersonRef UNLUCKY = Fixtures.PRACTITIONER_EAST;
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration BOUND = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    /** What the server does where it hears of the one. */
    enum Behaviour {
        /** Put off. */
        ANSWERS_450("450 later", Standing.WAITING),
        /** Refused. */
        ANSWERS_550("550 no such person", Standing.REFUSED),
        /** The server says that it closes. */
        ANSWERS_421("421 closing", Standing.WAITING),
        /** The connection is cut without a word. */
        HANGS_UP(null, Standing.WAITING),
        /** Nothing comes in the time that is waited. */
        NEVER_ANSWERS("250 too late", Standing.WAITING);

        private final String answer;
        private final Standing standing;

        Behaviour(String answer, Standing standing) {
            this.answer = answer;
            this.standing = standing;
        }

        SmtpScript script() {
            String unlucky = Council.address(UNLUCKY);
            return (moment, line) -> {
                if (moment != SmtpScript.Moment.RCPT || !line.contains(unlucky)) {
                    return SmtpScript.usual(moment);
                }
                if (this == NEVER_ANSWERS) {
                    pause();
                }
                return answer;
            };
        }

        private static void pause() {
            try {
                TimeUnit.NANOSECONDS.sleep(PATIENCE.multipliedBy(3).toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_whom_no_mail_reaches_delays_nobody_else(Behaviour behaviour) {
        tell(behaviour, 2);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void many_whom_no_mail_reaches_delay_nobody_else(Behaviour behaviour) {
        int reviews = Counts.of("misbehaving", 10, 100);
        long taken = tell(behaviour, reviews);
        Report.row(
                "10 " + behaviour,
                reviews + " reviews, one of three unreachable: the others all told within " + taken + " ms");
    }

    private long tell(Behaviour behaviour, int reviews) {
        try (Site site = Site.sqlite(folder, SmtpSink.open(behaviour.script())).waiting(PATIENCE);
                Child child = site.start().child().opened()) {
            child.tell("grade " + reviews).await("done");
            long begun = System.nanoTime();
            child.tell("run").await("ran");
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            Witness witness = site.witness();
            for (String review : site.graded()) {
                for (PersonRef person : Council.THE_THREE) {
                    assertEquals(person.equals(UNLUCKY) ? 0 : 1, witness.concern(review, person));
                }
            }
            child.tell("quit").said();
            assertUnlucky(site, behaviour, reviews);
            assertTrue(taken.compareTo(BOUND) <= 0, "taken: " + taken);
            return taken.toMillis();
        }
    }

    private static void assertUnlucky(Site site, Behaviour behaviour, int reviews) {
        try (Place.Opened opened = site.place().open()) {
            List<KeptNotice> left = opened.store().notices(behaviour.standing, 10_000).stream()
                    .filter(kept -> kept.notice().recipient().equals(UNLUCKY))
                    .toList();
            assertEquals(reviews, left.size());
            left.forEach(kept -> assertTrue(!kept.code().isEmpty(), "no reason"));
        }
    }
}
