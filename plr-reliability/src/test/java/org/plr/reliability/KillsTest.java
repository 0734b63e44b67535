package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.testkit.mail.SmtpSink;

/** A host is killed at any moment of its work, again and again (rows 1 and 2). */
class KillsTest {
    private static final int LIVES_OF_A_JOURNAL = 50;
    private static final int LONGEST_LIFE = 250;

    @TempDir
    Path folder;

    /** What came of some lives. */
    private static final class Tally {
        private int acknowledged;
        private int pairs;
        private int extraCopies;

        @Override
        public String toString() {
            return acknowledged + " commands acknowledged, " + pairs + " (review, recipient) told, " + extraCopies
                    + " extra copies";
        }
    }

    @Test
    void a_killed_host_has_lost_nothing_and_left_nobody_out() throws InterruptedException {
        Tally tally = new Tally();
        lives(Site::sqlite, 2, new Random(5), tally);
        assertTrue(tally.pairs >= 3, tally.toString());
    }

    @Test
    @Tag("slow")
    void sqlite_loses_nothing_acknowledged_and_leaves_nobody_out() throws InterruptedException {
        kill("sqlite", Site::sqlite);
    }

    @Test
    @Tag("slow")
    void postgresql_loses_nothing_acknowledged_and_leaves_nobody_out() throws InterruptedException {
        kill("postgresql", Site::postgres);
    }

    private void kill(String store, BiFunction<Path, SmtpSink, Site> sites) throws InterruptedException {
        int kills = Counts.of("kills", 200, 2_000);
        Tally tally = new Tally();
        Random random = new Random(kills);
        for (int done = 0; done < kills; done += LIVES_OF_A_JOURNAL) {
            lives(sites, Math.min(LIVES_OF_A_JOURNAL, kills - done), random, tally);
        }
        Report.row("1+2 " + store, kills + " kills: " + tally + ", 0 lost, 0 never told");
        assertTrue(tally.acknowledged >= kills, tally.toString());
    }

    private void lives(BiFunction<Path, SmtpSink, Site> sites, int kills, Random random, Tally tally)
            throws InterruptedException {
        try (Site site = sites.apply(folder, SmtpSink.open())) {
            List<String> graded = new ArrayList<>();
            Child next = site.start().child();
            for (int life = 1; life <= kills; life++) {
                Child child = next.opened().tell("work");
                next = site.start().child();
                letLive(child, life, random);
                child.kill();
                List<String> said = child.said();
                try (Place.Opened opened = site.place().open()) {
                    site.assertStands(opened.store(), said);
                }
                tally.acknowledged += Child.of(said, "allocated").size()
                        + Child.of(said, "graded").size()
                        + Child.of(said, "returned").size();
                graded.addAll(Child.of(said, "graded"));
            }
            next.close();
            recovered(site, graded, kills, tally);
        }
    }

    /** Every second by the clock; the others until they have done something, for a busy machine lets the first do nothing. */
    private static void letLive(Child child, int life, Random random) throws InterruptedException {
        int longest = LONGEST_LIFE;
        if (life % 2 == 0) {
            for (int grades = 1 + random.nextInt(4); grades > 0; grades--) {
                child.await("graded");
            }
            longest = LONGEST_LIFE / 5;
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(longest));
    }

    /** Those whose grade stands although nobody was told so, too. */
    private static void recovered(Site site, List<String> said, int kills, Tally tally) {
        site.recover();
        Witness witness = site.witness();
        List<String> standing = site.graded();
        assertTrue(standing.containsAll(said), "an acknowledged grade is gone");
        witness.assertAllTold(standing);
        assertTrue(witness.extraCopies() <= kills, "extra copies: " + witness.extraCopies());
        assertEquals(standing.size(), standing.stream().distinct().count());
        tally.pairs += standing.size() * Council.THE_THREE.size();
        tally.extraCopies += witness.extraCopies();
    }
}
