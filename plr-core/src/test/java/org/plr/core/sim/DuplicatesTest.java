package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.journal.CommandId;
import org.plr.core.memory.MemoryStore;
import org.plr.core.review.ReviewRef;

/** The same command comes again: as a retry, as a double click, on two nodes at once. It has one effect and one answer. */
@Proves("CON-1")
@ExtendWith(Quiet.class)
class DuplicatesTest {
    private final MemoryStore store = Begun.store();
    private final HostClock clock = new HostClock(World.BEGIN);
    private final Plr one = Node.of("one", store, new Channel(), clock).start();
    private final Plr two = Node.of("two", store, new Channel(), clock).start();

    @Test
    void one_thousand_commands_given_twice_have_one_effect_each() throws Exception {
        duplicate(1_000);
    }

    @Test
    @Tag("slow")
    void ten_thousand_commands_given_twice_have_one_effect_each() throws Exception {
        duplicate(10_000);
    }

    /** Half of them begin a review, half change one. */
    private void duplicate(int commands) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            int before = entries();
            for (int number = 0; number < commands; number += 2) {
                String id = "allocate-" + number;
                ReviewRef review = twice(threads, number / 2, id, DuplicatesTest::allocate);
                twice(threads, number / 2 + 1, "raise-" + number, acting -> raise(acting, review));
            }
            assertEquals(commands, entries() - before, "one fact for each command");
            assertEquals(
                    commands / 2 * 3,
                    store.notices(org.plr.core.spi.KeptNotice.Standing.WAITING, 100_000)
                            .size());
        } finally {
            threads.shutdownNow();
        }
    }

    private int entries() {
        return store.entriesAfter(0, Integer.MAX_VALUE).size();
    }

    private static Object allocate(org.plr.core.Acting acting) {
        Outcome<org.plr.core.review.Review> outcome = acting.reviews().allocate(Scenario.allocation());
        return Scenario.assertAccepted(outcome).ref();
    }

    private static Object raise(org.plr.core.Acting acting, ReviewRef review) {
        return Scenario.assertAccepted(acting.concerns().raise(review, "Not safe tonight."));
    }

    /** A retry, a double click, two nodes in turn. */
    @SuppressWarnings("unchecked")
    private <T> T twice(ExecutorService threads, int turn, String id, Function<org.plr.core.Acting, Object> command)
            throws Exception {
        Plr first = one;
        Plr second = turn % 3 == 2 ? two : one;
        CyclicBarrier together = new CyclicBarrier(turn % 3 == 0 ? 1 : 2);
        List<Future<Object>> answers = new ArrayList<>();
        for (Plr node : List.of(first, second)) {
            Callable<Object> call = () -> {
                together.await();
                return command.apply(node.as(Actor.of(Scenario.QA_LEAD)).with(new CommandId(id)));
            };
            answers.add(threads.submit(call));
            if (turn % 3 == 0) {
                answers.get(answers.size() - 1).get();
            }
        }
        assertEquals(answers.get(0).get(), answers.get(1).get(), id);
        return (T) answers.get(0).get();
    }
}
