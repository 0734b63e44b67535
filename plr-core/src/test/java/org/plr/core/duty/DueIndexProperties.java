package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Body;

/** The index against a plain list that is sorted anew. */
class DueIndexProperties {
    private static final Comparator<Entry> IN_ORDER =
            Comparator.comparingLong(Entry::key).thenComparing(Entry::duty, Duty::compareArising);

    private static final Framework FRAMEWORK = Council.LITERAL.framework();

    private record Entry(long key, Duty duty) {}

    @Property(tries = 60)
    void an_index_is_a_sorted_list(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4000) int entries,
            @ForAll @IntRange(min = 1, max = 5000) int keys) {
        Random random = new Random(seed);
        Pair pair = new Pair();
        for (int i = 0; i < entries; i++) {
            pair.insert(random.nextInt(keys), i);
        }
        pair.assertSame(random, keys);
        while (pair.model.size() > entries / 10) {
            pair.remove(random.nextInt(pair.model.size()));
        }
        pair.assertSame(random, keys);
        for (int i = 0; i < entries / 2; i++) {
            pair.insert(random.nextInt(keys), entries + i);
        }
        pair.assertSame(random, keys);
        while (!pair.model.isEmpty()) {
            pair.remove(random.nextInt(pair.model.size()));
        }
        pair.assertSame(random, keys);
    }

    @Property(tries = 20)
    void an_index_filled_in_order_stays_one(@ForAll @IntRange(min = 500, max = 3000) int entries, @ForAll boolean up) {
        Pair pair = new Pair();
        for (int i = 0; i < entries; i++) {
            pair.insert(up ? i : entries - i, i);
            pair.insert(Long.MAX_VALUE, entries + i);
        }
        pair.assertSame(new Random(entries), entries);
        assertEquals(entries, pair.index.listFrom(Long.MAX_VALUE).size());
    }

    @Example
    void what_is_not_there_cannot_be_taken_out() {
        Pair pair = new Pair();
        assertThrows(IllegalStateException.class, () -> pair.index.remove(1, duty(1)));
        pair.insert(1, 1);
        assertThrows(IllegalStateException.class, () -> pair.index.remove(1, duty(2)));
        assertThrows(IllegalStateException.class, () -> pair.index.remove(0, duty(1)));
        assertThrows(IllegalStateException.class, () -> pair.index.remove(2, duty(1)));
    }

    /** The index and the list, changed alike. */
    private static final class Pair {
        private final DueIndex index = new DueIndex();
        private final List<Entry> model = new ArrayList<>();

        private void insert(long key, int trigger) {
            Entry entry = new Entry(key, duty(trigger));
            index.insert(key, entry.duty);
            model.add(entry);
        }

        private void remove(int place) {
            Entry entry = model.get(place);
            model.set(place, model.get(model.size() - 1));
            model.remove(model.size() - 1);
            index.remove(entry.key, entry.duty);
        }

        private void assertSame(Random random, int keys) {
            model.sort(IN_ORDER);
            assertEquals(model.size(), index.size());
            assertEquals(list(Long.MIN_VALUE, Long.MAX_VALUE), index.list(Long.MIN_VALUE, Long.MAX_VALUE));
            assertEquals(model.stream().map(Entry::duty).toList(), index.all());
            for (int i = 0; i < 5; i++) {
                long from = random.nextInt(keys + 1);
                long to = random.nextInt(keys + 1);
                assertEquals(list(Long.MIN_VALUE, from).size(), index.countBefore(from));
                assertEquals(list(Long.MIN_VALUE, from), index.listBefore(from));
                assertEquals(list(from, to), index.list(from, to));
            }
        }

        private List<Duty> list(long from, long to) {
            return model.stream()
                    .filter(entry -> entry.key >= from && entry.key < to)
                    .map(Entry::duty)
                    .toList();
        }
    }

    private static Duty duty(int trigger) {
        DutyId id = new DutyId(ClauseId.TRK_6, StreamId.of("review", "x"), trigger);
        Terms terms = new Terms(id.subject(), FRAMEWORK, null, Body.QUALITY_ASSURANCE_SERVICE, List.of(), null, false);
        return new Duty(id, terms, new Timing(0, Timing.AT_ONCE, Deadline.NONE), Progress.FRESH);
    }
}
