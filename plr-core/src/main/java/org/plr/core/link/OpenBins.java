package org.plr.core.link;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A search's state: which bins are open, what each holds for certain, and how many items of each kind are left. */
final class OpenBins {
    private final LinkCase links;
    private final Kinds kinds;
    private final int[] base;
    private final int[] room;
    private final int[] left;
    private final int[] group;
    private final int[][] given;
    private final boolean[] open;
    private long total;
    private int count;
    private int items;

    OpenBins(LinkCase links, Kinds kinds, int[] fixed, boolean changesCount) {
        this.links = links;
        this.kinds = kinds;
        this.base = new int[links.bins()];
        this.room = links.places().clone();
        this.left = IntStream.range(0, kinds.size()).map(kinds::count).toArray();
        this.given = new int[links.bins()][];
        this.open = new boolean[links.bins()];
        Arrays.fill(open, true);
        this.count = links.bins();
        this.items = Arrays.stream(left).sum();
        this.total = Arrays.stream(links.weights()).asLongStream().sum();
        for (int item = 0; item < fixed.length; item++) {
            if (fixed[item] >= 0) {
                base[fixed[item]] += links.weights()[item];
                room[fixed[item]]--;
            }
        }
        this.group = IntStream.range(0, links.bins())
                .map(bin -> IntStream.range(0, bin)
                        .filter(other -> isLike(bin, other, changesCount))
                        .findFirst()
                        .orElse(bin))
                .toArray();
    }

    /** Where changes count, who had links before or has one for certain is like nobody else. */
    private boolean isLike(int bin, int other, boolean changesCount) {
        return base[bin] == base[other]
                && room[bin] == room[other]
                && !(changesCount && (hadAny(bin) || hadAny(other)))
                && IntStream.range(0, kinds.size())
                        .allMatch(kind -> kinds.allows(kind, bin) == kinds.allows(kind, other));
    }

    private boolean hadAny(int bin) {
        return room[bin] != links.places()[bin]
                || Arrays.stream(links.previous()).anyMatch(previous -> previous == bin);
    }

    int all() {
        return open.length;
    }

    boolean isOpen(int bin) {
        return open[bin];
    }

    int open() {
        return count;
    }

    /** {@return the bins that are like this one have the same number} */
    int group(int bin) {
        return group[bin];
    }

    int base(int bin) {
        return base[bin];
    }

    int room(int bin) {
        return Math.min(room[bin], items);
    }

    int left(int kind) {
        return left[kind];
    }

    /** {@return how many items are left} */
    int items() {
        return items;
    }

    /** {@return the load that the open bins will have together} */
    long total() {
        return total;
    }

    /** {@return whether each item that is left may go to an open bin, and all have a place, those fixed too} */
    boolean hasPlaces() {
        long places = 0;
        boolean full = false;
        for (int bin = 0; bin < open.length; bin++) {
            places += open[bin] ? room[bin] : 0;
            full |= room[bin] < 0;
        }
        if (full || places < items) {
            return false;
        }
        for (int kind = 0; kind < left.length; kind++) {
            if (left[kind] > 0 && !isTaken(kind)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTaken(int kind) {
        for (int bin = 0; bin < open.length; bin++) {
            if (open[bin] && room[bin] > 0 && kinds.allows(kind, bin)) {
                return true;
            }
        }
        return false;
    }

    /** The largest load that a bin could have: of the heaviest items that it may take. */
    int most(int bin) {
        int most = base[bin];
        int places = room[bin];
        for (int kind = 0; kind < left.length && places > 0; kind++) {
            if (left[kind] > 0 && kinds.allows(kind, bin)) {
                int taken = Math.min(places, left[kind]);
                most += taken * kinds.weight(kind);
                places -= taken;
            }
        }
        return most;
    }

    /** The largest loads of the open bins but one. */
    int[] most(int closing, int size) {
        int[] most = new int[size];
        int at = 0;
        for (int bin = 0; bin < open.length; bin++) {
            if (open[bin] && bin != closing) {
                most[at++] = most(bin);
            }
        }
        return most;
    }

    /** The smallest loads of the open bins but one: what they hold for certain. */
    int[] least(int closing) {
        int[] least = new int[closing < 0 ? count : count - 1];
        int at = 0;
        for (int bin = 0; bin < open.length; bin++) {
            if (open[bin] && bin != closing) {
                least[at++] = base[bin];
            }
        }
        return least;
    }

    /** The heaviest items left, as many as bins are open; 0 where there are fewer. */
    int[] heaviest() {
        int[] heaviest = new int[count];
        int at = 0;
        for (int kind = 0; kind < left.length && at < count; kind++) {
            for (int i = 0; i < left[kind] && at < count; i++) {
                heaviest[at++] = kinds.weight(kind);
            }
        }
        return heaviest;
    }

    /** Closes a bin with so many of each kind. */
    void close(int bin, int[] taken, int load) {
        for (int kind = 0; kind < left.length; kind++) {
            left[kind] -= taken[kind];
            items -= taken[kind];
        }
        given[bin] = taken;
        open[bin] = false;
        count--;
        total -= load;
    }

    void reopen(int bin, int load) {
        int[] taken = given[bin];
        for (int kind = 0; kind < left.length; kind++) {
            left[kind] += taken[kind];
            items += taken[kind];
        }
        open[bin] = true;
        count++;
        total += load;
    }

    /** {@return where each item goes, once all bins are closed} */
    int[] plan(int[] fixed) {
        int[] plan = fixed.clone();
        int[] next = new int[left.length];
        for (int bin = 0; bin < open.length; bin++) {
            for (int kind = 0; kind < left.length; kind++) {
                for (int i = 0; i < given[bin][kind]; i++) {
                    plan[kinds.item(kind, next[kind]++)] = bin;
                }
            }
        }
        return plan;
    }

    /** Adds how many are left of each kind, and which bins are open. */
    void describe(StringBuilder state) {
        for (int each : left) {
            state.append((char) each);
        }
        int[] open = IntStream.range(0, group.length)
                .filter(this::isOpen)
                .map(bin -> group[bin])
                .sorted()
                .toArray();
        for (int each : open) {
            state.append((char) each);
        }
    }
}
