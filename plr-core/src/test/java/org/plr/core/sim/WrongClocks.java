package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyId;
import org.plr.core.duty.Standing;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryStore;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/**
 * Two days of a council on two nodes whose clocks go wrong. Where the seed is even, the nodes are processes of one machine
 * and share its clock; where it is odd, each has its own and the store has another, which is right.
 */
final class WrongClocks {
    private static final List<Duration> STEPS = List.of(
            Duration.ofHours(-1), Duration.ofHours(1), Duration.ofDays(-3), Duration.ofMinutes(10), Duration.ZERO);
    private static final int REVIEWS = 2;

    private final int seed;
    private final Random random;
    private final HostClock truth = new HostClock(World.BEGIN);
    private final Duration[] wrong = {Duration.ZERO, Duration.ZERO};
    private final MemoryStore store = Begun.store();
    private final Channel channel = new Channel();
    private final List<Plr> nodes = new ArrayList<>();
    private final Map<Integer, Set<DutyId>> overdue = new HashMap<>();
    private int sender;
    private int clockSteps;
    private int pauses;

    WrongClocks(int seed) {
        this.seed = seed;
        this.random = new Random(seed);
        boolean apart = seed % 2 == 1;
        Store shared = apart ? StoreClock.of(store, truth) : store;
        for (int number = 0; number < 2; number++) {
            int clock = apart ? number : 0;
            nodes.add(Node.of(
                            "node " + number,
                            shared,
                            channel,
                            () -> truth.instant().plus(wrong[clock]))
                    .start());
            overdue.put(number, new HashSet<>());
        }
        channel.answers(this::answer);
    }

    void run() {
        for (int review = 0; review < REVIEWS; review++) {
            begin(nodes.get(review % 2));
        }
        for (int step = 0; step < 16; step++) {
            truth.move(Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 10 : 400)));
            if (random.nextInt(3) == 0) {
                wrong[random.nextInt(2)] = STEPS.get(random.nextInt(STEPS.size()));
                clockSteps++;
            }
            deliver(random.nextInt(2));
            assertNothingUnMissed(random.nextInt(2));
        }
        settle();
        assertAllSent();
        assertRemindedOnce();
    }

    private void begin(Plr plr) {
        Acting reviewer = plr.as(Actor.of(Scenario.REVIEWER));
        var review = assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).reviews().allocate(Scenario.allocation()))
                .ref();
        assertAccepted(reviewer.concerns().raise(review, "Not safe tonight."));
    }

    /** Where the clock of a node is far from the store's, the run says so, and another does it. */
    private void deliver(int node) {
        sender = node;
        try {
            nodes.get(node).deliveries().run();
        } catch (PortUnavailableException far) {
            assertTrue(wrong[node].abs().compareTo(Duration.ofSeconds(60)) > 0, () -> where() + ": " + far);
        }
    }

    /** It takes most, puts some off, is silent to some; now and then the process is paused while the other goes on. */
    private Delivery answer(Notice notice) {
        switch (random.nextInt(10)) {
            case 0:
                return new Delivery.Deferred("smtp.450");
            case 1:
                return Channel.silent(notice);
            case 2:
                pause();
                return Channel.TAKEN;
            default:
                return Channel.TAKEN;
        }
    }

    private void pause() {
        pauses++;
        truth.move(World.LEASE_OVER);
        int paused = sender;
        deliver(1 - paused);
        sender = paused;
    }

    /** What a node has called overdue stays so until a fact says otherwise. */
    private void assertNothingUnMissed(int node) {
        Acting qa = nodes.get(node).as(Actor.of(Scenario.QA_LEAD));
        Set<DutyId> known = overdue.get(node);
        for (Duty duty : assertAccepted(qa.duties().all()).duties()) {
            if (duty.isOpen() && known.contains(duty.id())) {
                assertTrue(
                        assertAccepted(qa.duties().overdue()).duties().contains(duty),
                        () -> where() + ": " + duty + " is not overdue any more");
            }
        }
        assertAccepted(qa.duties().overdue()).duties().forEach(duty -> known.add(duty.id()));
    }

    /** The clocks are right again, and whatever waits has its time. */
    private void settle() {
        wrong[0] = Duration.ZERO;
        wrong[1] = Duration.ZERO;
        channel.isUp();
        truth.move(Duration.ofDays(4));
        deliver(0);
        truth.move(Duration.ofHours(2));
        deliver(1);
    }

    private void assertAllSent() {
        assertEquals(List.of(), store.notices(KeptNotice.Standing.WAITING, 1_000), where());
        assertEquals(List.of(), store.notices(KeptNotice.Standing.PARKED, 1_000), where());
        store.notices(KeptNotice.Standing.ACCEPTED, 1_000)
                .forEach(kept ->
                        assertTrue(channel.accepted().containsKey(kept.notice().ref()), this::where));
        assertTrue(extraCopies() <= pauses, () -> where() + ": " + extraCopies() + " copies, " + pauses + " pauses");
        assertTrue(
                channel.accepted().values().stream()
                        .allMatch(copies -> copies.stream().distinct().count() == 1),
                this::where);
        List<Duty> sharings = World.allDuties(nodes.get(0)).stream()
                .filter(duty -> duty.clause() == ClauseId.CON_1)
                .toList();
        assertEquals(REVIEWS, sharings.size(), where());
        Instant now = truth.instant();
        sharings.forEach(
                duty -> assertTrue(Set.of(Standing.MET, Standing.MET_LATE).contains(duty.standing(now)), this::where));
    }

    private void assertRemindedOnce() {
        List<String> reminders = store.entriesAfter(0, Integer.MAX_VALUE).stream()
                .map(Entry::draft)
                .filter(draft -> draft.type().equals("duty.reminded"))
                .map(draft -> draft.payload())
                .toList();
        assertEquals(reminders.size(), new HashSet<>(reminders).size(), where());
        assertTrue(reminders.size() <= 3 * REVIEWS, this::where);
    }

    int extraCopies() {
        return channel.accepted().values().stream()
                .mapToInt(copies -> copies.size() - 1)
                .sum();
    }

    int clockSteps() {
        return clockSteps;
    }

    int pauses() {
        return pauses;
    }

    private String where() {
        return "seed " + seed;
    }
}
