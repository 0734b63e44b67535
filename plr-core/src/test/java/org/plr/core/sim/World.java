package org.plr.core.sim;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.concern.ActionRef;
import org.plr.core.duty.Duty;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Store;

/** A council, one process of the library that may die at any call, and what outlives it: the store and the channel. */
final class World {
    static final Instant BEGIN = Instant.parse("2022-06-10T09:00:00Z");

    /** A lease and a little more. */
    static final Duration LEASE_OVER = Duration.ofMinutes(6);

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32,64}");

    final HostClock clock = new HostClock(BEGIN);
    final MemoryStore store;
    final Channel channel = new Channel();
    final MemoryReadLog readLog = new MemoryReadLog();
    final Faults faults = new Faults();
    final Seeded randomness = Seeded.of("begin");
    final Map<Integer, ReviewRef> reviews = new HashMap<>();
    final Map<Integer, ActionRef> actions = new HashMap<>();
    private UnaryOperator<Store> flaw = whole -> whole;
    private Plr plr;
    private CommandId command = new CommandId("none");

    World(MemoryStore store) {
        this.store = store;
    }

    /** The store has a flaw from now on. */
    World flawed(UnaryOperator<Store> planted) {
        flaw = planted;
        return this;
    }

    /** Begins the process, or begins it again after its end. */
    void start() {
        plr = faults.around(new Node(flaw.apply(store), channel, Node.EVERYBODY, readLog, randomness, clock))
                .start();
    }

    Plr plr() {
        return plr;
    }

    void commandIs(String id) {
        command = new CommandId(id);
    }

    Acting as(PersonRef person) {
        return plr.as(Actor.of(person)).with(command);
    }

    ReviewRef review(int number) {
        return reviews.get(number);
    }

    /** Runs the deliveries until nothing waits, a lease apart. */
    void deliver() {
        plr.deliveries().run();
        for (int round = 0; round < 6 && !notices(Standing.WAITING).isEmpty(); round++) {
            clock.move(LEASE_OVER);
            plr.deliveries().run();
        }
    }

    List<KeptNotice> notices(Standing standing) {
        return store.notices(standing, 10_000);
    }

    /** All that the store holds, for comparison: what an all-or-nothing call may leave is this before or this after. */
    String state() {
        List<String> parts = new ArrayList<>();
        List<Entry> journal = store.entriesAfter(0, Integer.MAX_VALUE);
        parts.add(
                journal.isEmpty()
                        ? ""
                        : journal.size() + " " + journal.get(journal.size() - 1).hash());
        for (String field : List.of("narratives", "contents", "commands")) {
            parts.add(new TreeSet<>(keys(field)).toString());
        }
        for (Standing standing : Standing.values()) {
            parts.add(notices(standing).stream()
                    .map(kept -> kept.notice().ref().text())
                    .toList()
                    .toString());
        }
        return String.join("\n", parts);
    }

    private List<String> keys(String field) {
        try {
            Field map = MemoryStore.class.getDeclaredField(field);
            map.setAccessible(true);
            return ((Map<?, ?>) map.get(store))
                    .keySet().stream().map(Object::toString).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What happened, without when: fresh references are numbered as they appear. */
    List<String> facts() {
        Map<String, String> numbers = new HashMap<>();
        return store.entriesAfter(0, Integer.MAX_VALUE).stream()
                .map(Entry::draft)
                .map(draft -> numbered(
                        draft.who() + " " + draft.stream() + " " + draft.type() + " " + draft.payload(), numbers))
                .sorted()
                .toList();
    }

    private static String numbered(String text, Map<String, String> numbers) {
        return HEX.matcher(text)
                .replaceAll(hex -> Matcher.quoteReplacement(
                        hex.group().startsWith("00000000")
                                ? hex.group()
                                : numbers.computeIfAbsent(hex.group(), fresh -> "#" + numbers.size())));
    }

    /** Who owes what, and how it stands. */
    List<String> duties() {
        Map<String, String> numbers = new HashMap<>();
        store.entriesAfter(0, Integer.MAX_VALUE)
                .forEach(entry -> numbered(entry.draft().stream().value(), numbers));
        return allDuties(plr).stream()
                .map(duty -> numbered(told(duty), numbers))
                .sorted()
                .toList();
    }

    static List<Duty> allDuties(Plr plr) {
        return Scenario.assertAccepted(
                        plr.as(Actor.of(Scenario.QA_LEAD)).duties().all())
                .duties();
    }

    /** What a process knows of everything, its views side by side. */
    static List<Object> known(Plr plr) {
        Acting qa = plr.as(Actor.of(Scenario.QA_LEAD));
        List<Object> known = new ArrayList<>(allDuties(plr));
        for (Review review : qa.reviews().all()) {
            known.add(review);
            known.add(Scenario.assertAccepted(qa.concerns().read(review.ref())));
        }
        known.addAll(qa.draws().all());
        return known;
    }

    private static String told(Duty duty) {
        return String.join(
                " ",
                duty.clause().id(),
                duty.subject().value(),
                duty.owedBy().toString(),
                duty.owedTo().toString(),
                new TreeSet<>(duty.reached().stream().map(PersonRef::text).toList()).toString(),
                duty.isOpen() ? "open" : "closed",
                duty.voidCause().map(Object::toString).orElse("-"),
                duty.due().map(Object::toString).orElse("-"));
    }

    /** Who was told what, by the channel's own count; a copy counts once. */
    List<String> reached() {
        Map<String, String> numbers = new HashMap<>();
        store.entriesAfter(0, Integer.MAX_VALUE)
                .forEach(entry -> numbered(entry.draft().stream().value(), numbers));
        return channel.accepted().keySet().stream()
                .map(ref -> store.notice(ref).orElseThrow().notice())
                .map(notice -> notice.news() + " " + notice.recipient() + " "
                        + notice.stream().value())
                .map(text -> numbered(text, numbers))
                .sorted()
                .toList();
    }

    /** Copies that the channel took beyond the first of each notice. */
    int extraCopies() {
        return channel.accepted().values().stream()
                .mapToInt(copies -> copies.size() - 1)
                .sum();
    }

    boolean copiesAreIdentical() {
        return channel.accepted().values().stream()
                .allMatch(copies -> copies.stream().distinct().count() == 1);
    }
}
