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
import java.util.function.Supplier;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Store;

/**
 * Years of a council on two nodes, with every fault on: ports that throw, processes that die, a channel that comes and
 * goes, clocks that are set. All of it follows from the seed.
 */
final class Decade {
    private static final Duration STEP = Duration.ofDays(20);

    private final int seed;
    private final int years;
    private final Random random;
    private final HostClock truth = new HostClock(World.BEGIN);
    private final MemoryStore store = Begun.store();
    private final Channel channel = new Channel();
    private final Faults[] faults = {new Faults(), new Faults()};
    private final Duration[] wrong = {Duration.ZERO, Duration.ZERO};
    private final Plr[] nodes = new Plr[2];
    private final int[] overdue = new int[2];
    private final int[] seenAt = {-1, -1};
    private final List<Given> acknowledged = new ArrayList<>();
    private final Deeds deeds;
    private int commands;
    private int struck;
    private int starts;
    private int weather;

    private record Given(PersonRef actor, CommandId id) {}

    Decade(int seed, int years) {
        this.seed = seed;
        this.years = years;
        this.random = new Random(seed);
        this.deeds = new Deeds(random, store);
        channel.answers(this::answer);
        start(0);
        start(1);
    }

    /**
     * What it came to.
     *
     * @param commands how many were acknowledged
     * @param faults how many struck
     * @param starts how often a process began
     */
    record Count(int commands, int faults, int starts) {}

    /** Lives through them, and fails where anything is not as it should be. */
    Count run() {
        Instant end = World.BEGIN.plus(Duration.ofDays(365L * years));
        while (truth.instant().isBefore(end)) {
            live();
        }
        heal();
        assertWhole();
        return new Count(acknowledged.size(), struck, starts);
    }

    private void live() {
        truth.move(STEP.dividedBy(1 + random.nextInt(40)));
        if (random.nextInt(20) == 0) {
            weather = random.nextInt(3);
        }
        if (random.nextInt(40) == 0) {
            wrong[random.nextInt(2)] = Duration.ofMinutes(random.nextInt(5) == 0 ? -4_320 : random.nextInt(121) - 60);
        }
        int node = random.nextInt(2);
        guarded(node, () -> command(node));
        guarded(1 - node, () -> nodes[1 - node].deliveries().run());
        guarded(node, () -> assertOverdueDoesNotFall(node));
    }

    /** Something may fail in it; a process that dies is begun again. */
    private void guarded(int node, Runnable deed) {
        plan(node);
        try {
            deed.run();
        } catch (Faults.Crash end) {
            struck++;
            faults[node].none();
            start(node);
        } catch (PortUnavailableException | IllegalStateException failed) {
            boolean isFar = wrong[node].abs().compareTo(Duration.ofSeconds(60)) >= 0;
            assertTrue(faults[node].struck() || isFar, () -> where() + ": " + failed);
        } finally {
            struck += faults[node].struck() ? 1 : 0;
            faults[node].none();
        }
    }

    private void plan(int node) {
        int lot = random.nextInt(100);
        int call = 1 + random.nextInt(12);
        boolean after = random.nextBoolean();
        if (lot < 2) {
            faults[node].strike(call, after, Faults.Crash::new);
        } else if (lot < 8) {
            faults[node].strike(call, after, () -> new PortUnavailableException("Port", "anything", null));
        } else if (lot < 11) {
            faults[node].strike(call, after, () -> new IllegalStateException("a defect of an adapter"));
        }
    }

    private void start(int node) {
        Store shared = seed % 2 == 1 ? StoreClock.of(store, truth) : store;
        int clock = seed % 2 == 1 ? node : 0;
        String name = "seed " + seed + " start " + ++starts;
        nodes[node] = faults[node]
                .around(Node.of(name, shared, channel, () -> truth.instant().plus(wrong[clock])))
                .start();
        seenAt[node] = -1;
    }

    /** Who gave a command that failed gives it again, mostly, under the same id. */
    private void command(int node) {
        Deeds.Deed deed = deeds.next();
        CommandId id = new CommandId("c" + ++commands);
        Supplier<Outcome<?>> give =
                () -> deed.act().apply(nodes[node].as(Actor.of(deed.actor())).with(id));
        Outcome<?> outcome;
        try {
            outcome = give.get();
        } catch (PortUnavailableException | IllegalStateException failed) {
            if (random.nextInt(4) == 0) {
                return;
            }
            struck += faults[node].struck() ? 1 : 0;
            faults[node].none();
            outcome = give.get();
        }
        if (outcome.isAccepted() && deed.isRemembered()) {
            deeds.happened(outcome.value());
            acknowledged.add(new Given(deed.actor(), id));
        }
    }

    /** Fair, rainy or none. */
    private Delivery answer(Notice notice) {
        if (weather == 2) {
            return Channel.silent(notice);
        }
        int lot = weather == 0 ? 99 : random.nextInt(40);
        if (lot == 0) {
            throw new IllegalStateException("a defect of the channel");
        }
        if (lot == 1) {
            return new Delivery.Refused("smtp.550");
        }
        return lot < 8 ? Channel.silent(notice) : lot < 14 ? new Delivery.Deferred("smtp.450") : Channel.TAKEN;
    }

    private void assertOverdueDoesNotFall(int node) {
        int journal = store.entriesAfter(0, Integer.MAX_VALUE).size();
        int now = assertAccepted(
                        nodes[node].as(Actor.of(Scenario.QA_LEAD)).duties().overdue())
                .duties()
                .size();
        if (journal == seenAt[node]) {
            assertTrue(now >= overdue[node], () -> where() + ": fewer are overdue, and nothing happened");
        }
        overdue[node] = now;
        seenAt[node] = journal;
    }

    private void heal() {
        weather = 0;
        wrong[0] = Duration.ZERO;
        wrong[1] = Duration.ZERO;
        truth.move(Duration.ofDays(4));
        for (int hour = 0; hour < 4; hour++) {
            nodes[hour % 2].deliveries().run();
            truth.move(Duration.ofHours(1));
        }
    }

    private void assertWhole() {
        Plr fresh = Node.of("fresh", store, channel, truth).start();
        assertTrue(
                assertAccepted(fresh.as(Actor.of(Scenario.QA_LEAD)).journal().verify())
                        .isWhole(),
                this::where);
        acknowledged.forEach(this::assertThere);
        List<Object> known = World.known(fresh);
        assertEquals(known, World.known(nodes[0]), where());
        assertEquals(known, World.known(nodes[1]), where());
        assertNotices();
        assertToldWereReached(fresh);
    }

    private void assertThere(Given given) {
        RememberedCommand done = store.command(given.actor().text(), given.id())
                .orElseThrow(() -> new AssertionError(where() + ": lost " + given));
        Entry last = store.stream(done.stream()).get(done.version() - 1);
        assertEquals(done.version(), last.draft().version(), where());
    }

    private void assertNotices() {
        assertEquals(List.of(), store.notices(KeptNotice.Standing.WAITING, 100_000), where());
        for (KeptNotice kept : store.notices(KeptNotice.Standing.ACCEPTED, 100_000)) {
            assertTrue(channel.accepted().containsKey(kept.notice().ref()), () -> where() + ": never sent " + kept);
        }
        int extra = 0;
        for (List<Message> copies : channel.accepted().values()) {
            assertEquals(1, new HashSet<>(copies).size(), where());
            extra += copies.size() - 1;
        }
        assertTrue(extra <= struck, extra + " copies, " + struck + " faults, " + where());
    }

    /** Nobody counts as told by mail whom the channel, by its own count, has not taken a message for. */
    private void assertToldWereReached(Plr fresh) {
        Map<String, Integer> sent = new HashMap<>();
        channel.accepted().keySet().stream()
                .map(ref -> store.notice(ref).orElseThrow().notice())
                .filter(notice -> notice.news() == Notice.News.CONCERN_SHARED)
                .forEach(notice -> sent.merge(notice.stream().value() + notice.recipient(), 1, Integer::sum));
        for (Duty duty : World.allDuties(fresh)) {
            if (duty.clause() == ClauseId.CON_1 && duty.metAt().isPresent()) {
                Set<PersonRef> missing = new HashSet<>(duty.owedTo());
                missing.removeIf(person -> sent.containsKey(duty.subject().value() + person));
                missing.removeIf(person -> deeds.toldByHand(duty.subject(), person));
                assertEquals(Set.of(), missing, () -> where() + ": " + duty + " is met");
            }
        }
    }

    private String where() {
        return "seed " + seed + " of " + years + " years";
    }
}
