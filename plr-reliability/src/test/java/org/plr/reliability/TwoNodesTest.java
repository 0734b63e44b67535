package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Store;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** Two nodes share a journal on PostgreSQL: both sound (row 4), one killed (row 5), one frozen past its lease (row 6). */
class TwoNodesTest {
    private static final int TURNS_OF_A_JOURNAL = 50;
    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final Set<Moment> ALL = Set.of(Moment.values());

    @TempDir
    Path folder;

    @Test
    void two_nodes_send_each_notice_once() throws Exception {
        deliver(30);
    }

    @Test
    @Tag("slow")
    void two_nodes_of_ten_threads_send_each_of_many_notices_once() throws Exception {
        int notices = Counts.of("notices", 2_000, 10_000);
        Duration time = deliver(notices);
        Report.row(
                "4", notices + " notices, 2 nodes x 10 threads: 0 duplicates, 0 missing, " + time.toMillis() + " ms");
    }

    private Duration deliver(int notices) throws Exception {
        int reviews = (notices + 2) / 3;
        try (Site site = Site.postgres(folder, SmtpSink.open());
                Child one = site.start().child();
                Child other = site.start().child()) {
            fill(site, reviews);
            one.opened();
            other.opened();
            long begun = System.nanoTime();
            one.tell("deliver 10");
            other.tell("deliver 10");
            one.await("delivered");
            other.await("delivered");
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            Witness witness = site.witness();
            assertEquals(3 * reviews, witness.messages());
            assertEquals(0, witness.extraCopies());
            witness.assertAllTold(site.graded());
            return time;
        }
    }

    private static void fill(Site site, int reviews) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (Place.Opened opened = site.place().open()) {
            Council council = site.council(opened.store());
            Callable<Boolean> one = () -> {
                council.grade(council.allocate(Council.freshId()), Council.freshId());
                return true;
            };
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < reviews; i++) {
                all.add(one);
            }
            for (Future<Boolean> each : pool.invokeAll(all)) {
                assertTrue(each.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @Tag("slow")
    void when_one_node_is_killed_the_other_sends_what_it_held() {
        int kills = Counts.of("nodeKills", 20, 500);
        Random random = new Random(kills);
        List<Long> beyondLease = new ArrayList<>();
        for (int done = 0; done < kills; done += TURNS_OF_A_JOURNAL) {
            takeOver(Math.min(TURNS_OF_A_JOURNAL, kills - done), random, beyondLease);
        }
        beyondLease.sort(Long::compare);
        long p99 = beyondLease.get((int) Math.ceil(beyondLease.size() * 0.99) - 1);
        Report.row(
                "5",
                kills + " kills: all sent by the other node, p99 lease + " + p99 + " ms, most lease + "
                        + beyondLease.get(beyondLease.size() - 1) + " ms");
        assertTrue(p99 <= BOUND.toMillis(), "p99: lease + " + p99 + " ms");
    }

    private void takeOver(int kills, Random random, List<Long> beyondLease) {
        Trap trap = new Trap();
        try (Site site = Site.postgres(folder, SmtpSink.open(trap));
                Child other = site.start().child().opened();
                Place.Opened opened = site.place().open()) {
            Child next = site.start().child();
            for (int turn = 1; turn <= kills; turn++) {
                Child one = next.opened();
                next = site.start().child();
                one.tell("grade 1").await("done");
                trap.lay(ALL, 1 + random.nextInt(14), one::killed);
                one.tell("run").said();
                assertEquals("ran 0 0 false", other.tell("run").await("ran"), "what is leased is nobody else's");
                site.pass(Site.LEASE);
                beyondLease.add(untilSent(opened.store(), other));
            }
            next.close();
            Witness witness = site.witness();
            witness.assertAllTold(site.graded());
            assertTrue(witness.extraCopies() <= kills && witness.mostCopies() <= 2, "extra: " + witness.extraCopies());
        }
    }

    /** Until nothing waits, in milliseconds from the end of the lease. */
    private static long untilSent(Store store, Child node) {
        long begun = System.nanoTime();
        long taken = 0;
        while (!store.notices(Standing.WAITING, 1).isEmpty()) {
            node.tell("run").await("ran");
            taken = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            assertTrue(taken < 10 * BOUND.toMillis(), "not sent at all");
        }
        return taken;
    }

    @Test
    @Tag("slow")
    void a_node_that_was_frozen_past_its_lease_changes_nothing() {
        int freezes = Counts.of("freezes", 20, 500);
        Random random = new Random(freezes);
        int extra = 0;
        for (int done = 0; done < freezes; done += TURNS_OF_A_JOURNAL) {
            extra += freeze(Math.min(TURNS_OF_A_JOURNAL, freezes - done), random);
        }
        Report.row(
                "6",
                freezes + " freezes past the lease: 0 rows changed by the stale node, " + extra
                        + " extra copies, at most 1 each");
    }

    private int freeze(int freezes, Random random) {
        Trap trap = new Trap();
        try (Site site = Site.postgres(folder, SmtpSink.open(trap));
                Child stale = site.start().child().opened();
                Child other = site.start().child().opened();
                Place.Opened opened = site.place().open()) {
            for (int turn = 1; turn <= freezes; turn++) {
                int before = site.witness().extraCopies();
                stale.tell("grade 1").await("done");
                freezeAt(trap, 1 + random.nextInt(14), stale);
                site.pass(Site.LEASE);
                untilSent(opened.store(), other);
                List<KeptNotice> rows = opened.store().notices(Standing.ACCEPTED, 100_000);
                int entries = opened.store().entriesAfter(0, 1_000_000).size();
                assertTrue(rows.size() >= 3 * turn, "settled by the other node");
                stale.thaw();
                stale.await("ran");
                assertEquals(rows, opened.store().notices(Standing.ACCEPTED, 100_000), "a stale node changed a row");
                assertEquals(List.of(), opened.store().notices(Standing.WAITING, 10));
                assertEquals(entries, opened.store().entriesAfter(0, 1_000_000).size());
                assertTrue(site.witness().extraCopies() <= before + 1, "more than one extra copy");
            }
            site.witness().assertAllTold(site.graded());
            return site.witness().extraCopies();
        }
    }

    /** Frozen while it waits for the server's answer, which it finds when it wakes. */
    private static void freezeAt(Trap trap, int moment, Child stale) {
        CountDownLatch frozen = new CountDownLatch(1);
        trap.lay(ALL, moment, () -> {
            stale.freeze();
            frozen.countDown();
        });
        stale.tell("run");
        try {
            assertTrue(frozen.await(60, TimeUnit.SECONDS), "it was not frozen");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
