package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.jdbc.Facts.ONE;
import static org.plr.adapters.jdbc.Facts.draft;
import static org.plr.adapters.jdbc.Facts.facts;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.spi.Append;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/** Appends that wait share a commit, and none of them notices. */
class GroupCommitTest {
    @TempDir
    Path folder;

    /** Holds the first group back until all others wait, and counts commits. */
    private static final class Gate implements Meddling.Rule {
        private final AtomicInteger commits = new AtomicInteger();
        private final AtomicBoolean first = new AtomicBoolean(true);
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);
        private volatile boolean armed;

        @Override
        public void before(String sql) {
            if (armed && sql.contains("COMMIT")) {
                commits.incrementAndGet();
                if (first.getAndSet(false)) {
                    reached.countDown();
                    await(open);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eight_threads_need_fewer_commits_than_they_append(Dialect dialect) throws Exception {
        Gate counting = new Gate();
        counting.first.set(false);
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.openOn(Meddling.over(site.source(), counting));
            counting.armed = true;
            Facts.atOnce(8, number -> {
                for (int version = 1; version <= 50; version++) {
                    store.append(facts(draft(new StreamId("review/" + number), version)));
                }
                return number;
            });
            assertTrue(counting.commits.get() < 400, "commits: " + counting.commits);
            assertTrue(counting.commits.get() > 0);
            assertEquals(400, Verification.of(store.entriesAfter(0, 1000)).good());
        }
    }

    @ParameterizedTest
    @EnumSource
    void those_who_wait_share_one_commit_and_each_gets_its_own_answer(Dialect dialect) throws Exception {
        Gate gate = new Gate();
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.openOn(Meddling.over(site.source(), gate));
            gate.armed = true;
            List<String> answers = afterTheFirst(gate, store, 8, number -> facts(draft(ONE, 2)));
            assertEquals(2, gate.commits.get());
            assertEquals(1, answers.stream().filter("written"::equals).count());
            assertEquals(7, answers.stream().filter("lost"::equals).count());
            assertEquals(2, Verification.of(store.entriesAfter(0, 1000)).good());
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that_cannot_be_kept_does_not_take_the_others_with_it(Dialect dialect) throws Exception {
        Gate gate = new Gate();
        AtomicInteger poisoned = new AtomicInteger();
        Meddling.Rule poison = poisonOf(dialect, gate, poisoned);
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.openOn(Meddling.over(site.source(), poison));
            gate.armed = true;
            List<String> answers = afterTheFirst(
                    gate,
                    store,
                    8,
                    number -> number == 3
                            ? Facts.texts(Facts.narrative(1, "poison"))
                            : facts(draft(new StreamId("review/x" + number), 1)));
            assertEquals(2, poisoned.get(), "tried with the others and once alone");
            assertEquals(7, answers.stream().filter("written"::equals).count());
            assertEquals("unavailable", answers.get(3));
            assertEquals(8, Verification.of(store.entriesAfter(0, 1000)).good());
        }
    }

    private static Meddling.Rule poisonOf(Dialect dialect, Gate gate, AtomicInteger poisoned) {
        return new Meddling.Rule() {
            @Override
            public void before(String sql) throws SQLException {
                if (sql.contains("plr_narrative (id") && gate.armed) {
                    poisoned.incrementAndGet();
                    throw dialect == Dialect.SQLITE
                            ? new SQLException("secret words", null, 19)
                            : new SQLException("secret words", "22000");
                }
                gate.before(sql);
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_later_one_of_the_group_sees_the_earlier_ones(Dialect dialect) throws Exception {
        Gate gate = new Gate();
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.openOn(Meddling.over(site.source(), gate));
            gate.armed = true;
            List<String> answers = afterTheFirst(gate, store, 6, GroupCommitTest::rival);
            assertEquals(2, gate.commits.get());
            assertEquals(Set.of("written", "lost", "misuse"), Set.copyOf(answers));
            assertEquals(2, answers.stream().filter("written"::equals).count(), answers.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_driver_that_throws_what_it_must_not_leaves_nobody_waiting_and_the_store_usable(Dialect dialect)
            throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        Meddling.Rule rule = new Meddling.Rule() {
            @Override
            public void before(String sql) {
                if (broken.get() && sql.contains("INSERT")) {
                    throw new IllegalStateException("broken");
                }
            }
        };
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.openOn(Meddling.over(site.source(), rule));
            broken.set(true);
            List<Boolean> thrown = Facts.atOnce(4, number -> {
                assertThrows(
                        IllegalStateException.class,
                        () -> store.append(facts(draft(new StreamId("review/" + number), 1))));
                return true;
            });
            assertEquals(4, thrown.size());
            broken.set(false);
            assertEquals(1, store.append(facts(draft(ONE, 1))).get(0).position());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_append_that_is_interrupted_while_it_waits_is_kept_and_the_interruption_too(Dialect dialect)
            throws Exception {
        Gate gate = new Gate();
        try (Site site = Site.of(dialect, folder)) {
            Store store = site.openOn(Meddling.over(site.source(), gate));
            gate.armed = true;
            List<String> answers = afterTheFirst(gate, store, 1, number -> {
                Thread.currentThread().interrupt();
                return facts(draft(ONE, 2));
            });
            assertEquals(List.of("written"), answers);
            assertThrows(ConcurrentChangeException.class, () -> store.append(facts(draft(ONE, 2))));
        }
    }

    /** Three with the same command, and three with the same narrative: one of each can win. */
    private static Append rival(int number) {
        StreamId stream = new StreamId("review/y" + number);
        return number < 3
                ? new Append(
                        List.of(draft(stream, 1)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Facts.command("actor", "same"),
                        null)
                : Facts.texts(Facts.narrative(7, "words"));
    }

    /** Lets one append stand before its commit until the others wait behind it. */
    private static List<String> afterTheFirst(Gate gate, Store store, int others, IntFunction<Append> append)
            throws Exception {
        List<String> answers = Facts.atOnce(others + 1, number -> {
            if (number == others) {
                return answer(store, facts(draft(ONE, 1)));
            }
            await(gate.reached);
            if (number == 0) {
                new Thread(() -> {
                            sleep();
                            gate.open.countDown();
                        })
                        .start();
            }
            return answer(store, append.apply(number));
        });
        assertEquals("written", answers.get(others));
        return answers.subList(0, others);
    }

    private static String answer(Store store, Append append) {
        try {
            store.append(append);
            return "written";
        } catch (ConcurrentChangeException lost) {
            return "lost";
        } catch (IllegalArgumentException misuse) {
            return "misuse";
        } catch (PortUnavailableException unavailable) {
            assertFalse(unavailable.toString().contains("secret"), unavailable.toString());
            assertFalse(unavailable.getCause().toString().contains("secret"));
            return "unavailable";
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Waited in vain.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Long enough for the others to be waiting. */
    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
