package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.Responsibility;
import org.plr.core.review.Feedback;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;
import org.plr.core.spi.ConcurrentChangeException;

/**
 * Eight threads on two nodes edit the same reviews in the same order: two grade, which only one can, two hand over, two
 * take action, two raise concerns, which all can. Each pair of edits of one review is a race.
 */
@Proves({"COL-8", "CON-1", "CON-2"})
@ExtendWith(Quiet.class)
class RacesTest {
    private static final int THREADS = 8;
    private static final int BATCH = 50;

    private final MemoryStore store = Begun.store();
    private final HostClock clock = new HostClock(World.BEGIN);
    private final AtomicInteger lost = new AtomicInteger();

    @Test
    void of_2_000_races_no_edit_is_lost(TestReporter report) throws Exception {
        race(2_000 / (THREADS / 2), report);
    }

    @Test
    @Tag("slow")
    void of_many_races_no_edit_is_lost(TestReporter report) throws Exception {
        race(Scale.of(20_000, 100_000) / (THREADS / 2), report);
    }

    private void race(int reviews, TestReporter report) throws Exception {
        List<Plr> nodes = List.of(node("one"), node("two"));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int done = 0; done < reviews; done += BATCH) {
                raceForBatch(nodes, threads);
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue(lost.get() > 0, "no race was ever lost: nothing was shown");
        report.publishEntry("races", reviews * THREADS / 2 + ", decided anew " + lost);
    }

    /** Others come in between decision and append; counts the appends that came too late. */
    private Plr node(String name) {
        Node node = Node.of(name, store, new Channel(), clock);
        org.plr.core.spi.Store counting = (org.plr.core.spi.Store) java.lang.reflect.Proxy.newProxyInstance(
                org.plr.core.spi.Store.class.getClassLoader(),
                new Class<?>[] {org.plr.core.spi.Store.class},
                (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals("append")) {
                            Thread.sleep(0, 20_000);
                        }
                        return method.invoke(store, arguments);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        if (e.getCause() instanceof ConcurrentChangeException) {
                            lost.incrementAndGet();
                        }
                        throw e.getCause();
                    }
                });
        return node.with(counting).start();
    }

    private void raceForBatch(List<Plr> nodes, ExecutorService threads) throws Exception {
        List<ReviewRef> reviews = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            reviews.add(heard(nodes.get(0)));
        }
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<int[]>> edits = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            Callable<int[]> edit = () -> {
                int[] accepted = new int[BATCH];
                for (int i = 0; i < BATCH; i++) {
                    if (i % 10 == 0) {
                        together.await();
                    }
                    accepted[i] =
                            edit(nodes.get(number % 2), number, reviews.get(i)).isAccepted() ? 1 : 0;
                }
                return accepted;
            };
            edits.add(threads.submit(edit));
        }
        int[] accepted = new int[BATCH];
        for (Future<int[]> edit : edits) {
            int[] one = edit.get();
            for (int i = 0; i < BATCH; i++) {
                accepted[i] += one[i];
            }
        }
        for (int i = 0; i < BATCH; i++) {
            assertKept(nodes, reviews.get(i), accepted[i]);
        }
    }

    private static ReviewRef heard(Plr plr) {
        Acting reviewer = plr.as(Actor.of(Scenario.REVIEWER));
        ReviewRef review = assertAccepted(
                        plr.as(Actor.of(Scenario.QA_LEAD)).reviews().allocate(Scenario.allocation()))
                .ref();
        assertAccepted(reviewer.reviews().reflect(review, Script.REFLECTION));
        assertAccepted(reviewer.reviews().hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        return review;
    }

    private static Outcome<?> edit(Plr node, int kind, ReviewRef review) {
        Acting reviewer = node.as(Actor.of(Scenario.REVIEWER));
        switch (kind / 2) {
            case 0:
                return reviewer.reviews().grade(review, Grade.GOOD, "As recorded.");
            case 1:
                return node.as(Actor.of(Scenario.QA_LEAD))
                        .reviews()
                        .handOver(
                                review,
                                kind % 2 == 0 ? Responsibility.PRACTITIONER : Responsibility.TEAM_MANAGER,
                                kind % 2 == 0 ? Scenario.OTHER_PRACTITIONER : Scenario.QA_OFFICER);
            case 2:
                return reviewer.concerns().acted(review, Scenario.TEAM_MANAGER, "A visit the same day.");
            default:
                return reviewer.concerns().raise(review, "Not safe tonight.");
        }
    }

    /** Three facts to begin with, one more for each edit that was accepted, and both nodes know the same. */
    private void assertKept(List<Plr> nodes, ReviewRef review, int accepted) {
        assertEquals(3 + accepted, store.stream(Review.stream(review)).size(), "facts of accepted edits");
        long grades = store.stream(Review.stream(review)).stream()
                .filter(entry -> entry.draft().type().equals("review.graded"))
                .count();
        assertEquals(1, grades, "only one of two grades wins");
        Review known = read(nodes.get(0), review);
        assertEquals(known, read(nodes.get(1), review));
        assertTrue(known.graded().isPresent());
        assertEquals(7, accepted, "all but the second grade");
        assertEquals(Scenario.OTHER_PRACTITIONER, known.responsible().practitioner());
        assertEquals(Scenario.QA_OFFICER, known.responsible().teamManager());
    }

    private static Review read(Plr plr, ReviewRef review) {
        return assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).reviews().read(review));
    }
}
