package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** A host is killed when the server has taken a mail and the host has not yet noted it (row 3). */
class WindowTest {
    private static final int LIVES_OF_A_JOURNAL = 50;
    private static final int WINDOW_MICROSECONDS = 2_000;

    @TempDir
    Path folder;

    @Test
    void a_mail_whose_acceptance_was_not_noted_is_sent_once_more_as_it_was() {
        assertEquals(1, lives(Site::sqlite, 1, new Random(1)));
    }

    @Test
    @Tag("slow")
    void each_kill_costs_at_most_one_copy_and_it_is_the_same_to_the_octet() {
        int kills = Counts.of("windowKills", 100, 1_000);
        Random random = new Random(kills);
        int extra = 0;
        for (int done = 0; done < kills; done += LIVES_OF_A_JOURNAL) {
            BiFunction<Path, SmtpSink, Site> sites = done / LIVES_OF_A_JOURNAL % 2 == 0 ? Site::sqlite : Site::postgres;
            extra += lives(sites, Math.min(LIVES_OF_A_JOURNAL, kills - done), random);
        }
        Report.row("3", kills + " kills in the window: " + extra + " extra copies, at most 1 per kill, all identical");
        assertTrue(extra >= kills / 4, "few of the kills came within the window: " + extra);
    }

    /** How many extra copies there were. */
    private int lives(BiFunction<Path, SmtpSink, Site> sites, int kills, Random random) {
        Trap trap = new Trap();
        try (Site site = sites.apply(folder, SmtpSink.open(trap))) {
            Child next = site.start().child();
            for (int life = 1; life <= kills; life++) {
                Child child = next.opened();
                next = site.start().child();
                assertTrue(child.tell("run").await("ran").endsWith("false"), "the mail server was away");
                int before = site.witness().extraCopies();
                assertTrue(before < life, "two extra copies of one kill");
                child.tell("grade 1").await("done");
                trap.lay(Set.of(Moment.DOT), 1 + random.nextInt(3), killer(child, life, random));
                child.tell("run").said();
                site.pass(Site.LEASE);
            }
            next.close();
            site.recover();
            Witness witness = site.witness();
            witness.assertAllTold(site.graded());
            assertEquals(3 * kills, witness.messages());
            assertTrue(witness.extraCopies() <= kills && witness.mostCopies() <= 2, "extra: " + witness.extraCopies());
            return witness.extraCopies();
        }
    }

    /** Before it hears of the acceptance, or a moment afterwards. */
    private static Runnable killer(Child child, int life, Random random) {
        long later = TimeUnit.MICROSECONDS.toNanos(random.nextInt(WINDOW_MICROSECONDS));
        Thread late = new Thread(() -> {
            LockSupport.parkNanos(later);
            child.kill();
        });
        return life % 2 == 1 ? child::killed : late::start;
    }
}
