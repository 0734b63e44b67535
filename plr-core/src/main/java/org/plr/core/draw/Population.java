package org.plr.core.draw;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;
import org.plr.core.ticket.Ids;
import org.plr.core.ticket.Tickets;

/**
 * The reviews of a draw in the order of their tickets. A review goes by its place in the request, from 0, and late ones go
 * on behind it; tickets lie side by side in one array and become text when somebody reads them.
 */
final class Population {
    private static final VarHandle FIRST_8 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int LENGTH = Tickets.LENGTH;

    private final String[] ids;
    private final Grade[] grades;
    private final int[] strata;
    private final List<String> names;
    private final byte[] tickets;
    private final int[] order;
    private final boolean repeated;

    private Population(Entries entries, byte[] tickets) {
        this.ids = entries.ids;
        this.grades = entries.grades;
        this.strata = entries.strata;
        this.names = List.copyOf(entries.names.keySet());
        this.tickets = tickets;
        this.order = new int[ids.length];
        this.repeated = order(order);
    }

    /** Whose ids are normalised and whole; that they differ is found afterwards. */
    static Population of(Entries entries, Tickets tickets) {
        return new Population(entries, written(entries.ids, 0, new byte[entries.ids.length * LENGTH], tickets));
    }

    /** With more behind them. Nobody's ticket changes. */
    Population with(Entries all, Tickets tickets) {
        return new Population(
                all, written(all.ids, ids.length, Arrays.copyOf(this.tickets, all.ids.length * LENGTH), tickets));
    }

    private static byte[] written(String[] ids, int from, byte[] into, Tickets tickets) {
        for (int i = from; i < ids.length; i++) {
            tickets.write(ids[i], into, i * LENGTH);
        }
        return into;
    }

    /** Reviews as they are put together; strata are numbered as they come. */
    static final class Entries {
        private final String[] ids;
        private final Grade[] grades;
        private final int[] strata;
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Map<String, Integer> asGiven = new HashMap<>();

        Entries(@Nullable Population before, int more) {
            int known = before == null ? 0 : before.size();
            this.ids = before == null ? new String[more] : Arrays.copyOf(before.ids, known + more);
            this.grades = before == null ? new Grade[more] : Arrays.copyOf(before.grades, known + more);
            this.strata = before == null ? new int[more] : Arrays.copyOf(before.strata, known + more);
            if (before != null) {
                before.names.forEach(this::number);
            }
        }

        /** Whether its stratum was named like that for the first time. */
        boolean put(int at, String id, FrozenReview review) {
            ids[at] = id;
            grades[at] = review.grade();
            strata[at] = -1;
            String stratum = review.stratumOrNull();
            if (stratum == null) {
                return false;
            }
            Integer known = asGiven.get(stratum);
            strata[at] = known == null ? number(Ids.normal(stratum)) : known;
            return known == null && asGiven.put(stratum, strata[at]) == null;
        }

        private int number(String name) {
            Integer known = names.putIfAbsent(name, names.size());
            return known == null ? names.size() - 1 : known;
        }
    }

    /**
     * Numbers with the first bits of the ticket in front and the review's place behind are dealt into heaps of a few,
     * which even tickets fill evenly, and sorted there; the few that share those bits are put in order by all
     * of them.
     */
    private boolean order(int[] ordered) {
        int count = ids.length;
        long places = 2L * Integer.highestOneBit(Math.max(1, count - 1)) - 1;
        long[] keys = dealt(places);
        boolean repeated = false;
        for (int i = 0; i < count; i++) {
            ordered[i] = (int) (keys[i] & places);
            if (i > 0 && ((keys[i] ^ keys[i - 1]) & ~places) == 0) {
                repeated |= sink(ordered, i);
            }
        }
        return repeated;
    }

    private long[] dealt(long places) {
        int bits = Math.max(1, Long.bitCount(places) - 2);
        int[] ends = new int[(1 << bits) + 1];
        for (int i = 0; i < ids.length; i++) {
            ends[heap(i, bits)]++;
        }
        for (int heap = 1; heap < ends.length; heap++) {
            ends[heap] += ends[heap - 1];
        }
        long[] keys = new long[ids.length];
        for (int i = ids.length - 1; i >= 0; i--) {
            keys[--ends[heap(i, bits)]] = ((first8(i) >>> 1) & ~places) | i;
        }
        for (int heap = 1; heap < ends.length; heap++) {
            if (ends[heap] - ends[heap - 1] > 1) {
                Arrays.sort(keys, ends[heap - 1], ends[heap]);
            }
        }
        return keys;
    }

    private int heap(int review, int bits) {
        return (int) (first8(review) >>> (Long.SIZE - bits));
    }

    private long first8(int review) {
        return (long) FIRST_8.get(tickets, review * LENGTH);
    }

    /** Whether another with the very same ticket was met. */
    private boolean sink(int[] ordered, int at) {
        int sunk = ordered[at];
        int i = at;
        while (i > 0 && compare(ordered[i - 1], sunk) > 0) {
            ordered[i] = ordered[i - 1];
            i--;
        }
        ordered[i] = sunk;
        return i > 0 && compare(ordered[i - 1], sunk) == 0;
    }

    /** By ticket. */
    int compare(int a, int b) {
        return Arrays.compareUnsigned(tickets, a * LENGTH, (a + 1) * LENGTH, tickets, b * LENGTH, (b + 1) * LENGTH);
    }

    /** Two ids that are one have one ticket. */
    boolean hasRepeatedIds() {
        return repeated;
    }

    int size() {
        return ids.length;
    }

    /** The review with the so-many-lowest ticket, from 0. */
    int at(int place) {
        return order[place];
    }

    String id(int review) {
        return ids[review];
    }

    Grade grade(int review) {
        return grades[review];
    }

    /** The number of its stratum, or -1. */
    int stratum(int review) {
        return strata[review];
    }

    /** The strata's names by their numbers. */
    List<String> names() {
        return names;
    }

    Ticket ticket(int review) {
        return new Ticket(ids[review], hex(review));
    }

    String hex(int review) {
        return Tickets.hex(tickets, review * LENGTH);
    }

    /** Which review each id is. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            places.put(ids[i], i);
        }
        return places;
    }

    /** The manifest of all of them. */
    String manifest() {
        return Manifest.of(ids, grades);
    }

    /** The ids of those that are marked, by ticket. */
    List<String> listed(BitSet marked) {
        List<String> listed = new ArrayList<>(marked.cardinality());
        for (int review : order) {
            if (marked.get(review)) {
                listed.add(ids[review]);
            }
        }
        return List.copyOf(listed);
    }
}
