package org.plr.core.duty;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Duties in the order of a moment each, so that what has passed is counted by a search and listed by copying. Blocks of
 * at most 512 keep an insertion short. Where each begins and how many it holds lies close together for the search, and the
 * numbers are kept for 64 blocks at a time as well, so that a count adds up about a hundred of them for a million duties.
 */
final class DueIndex {
    private static final int GROUP = 64;

    private DueBlock[] blocks = {DueBlock.NONE};
    private long[] starts = new long[1];
    private int[] sizes = new int[1];
    private int[] groups = new int[1];
    private int size;

    int size() {
        return before(size);
    }

    void insert(long key, Duty duty) {
        if (size == 0) {
            put(0, new DueBlock());
        }
        int at = blockOf(key, duty);
        int place = blocks[at].lower(key, duty);
        if (blocks[at].isFull()) {
            at++;
            put(at, blocks[at - 1].splitAt(place));
            insert(key, duty);
        } else {
            blocks[at].insert(place, key, duty);
            changed(at, 1);
        }
    }

    /** Takes out an entry that is there. */
    void remove(long key, Duty duty) {
        int at = blockOf(key, duty);
        blocks[at].remove(blocks[at].placeOf(key, duty));
        changed(at, -1);
        if (blocks[at].size() == 0) {
            take(at);
        } else if (at + 1 < size && blocks[at].takesIn(blocks[at + 1])) {
            blocks[at].append(blocks[at + 1]);
            take(at + 1);
        }
    }

    /** Puts a duty in the place of the one with the same id and key. */
    void replace(long key, Duty duty) {
        DueBlock block = blocks[blockOf(key, duty)];
        block.set(block.placeOf(key, duty), duty);
    }

    private int blockOf(long key, Duty duty) {
        return Math.max(0, lastStartingUpTo(key, duty));
    }

    /** How many stand before the key. */
    int countBefore(long key) {
        int at = lastStartingUpTo(key, null);
        return at < 0 ? 0 : before(at) + blocks[at].lower(key, null);
    }

    List<Duty> all() {
        return slice(0, size());
    }

    List<Duty> listBefore(long key) {
        return slice(0, countBefore(key));
    }

    List<Duty> listFrom(long key) {
        return slice(countBefore(key), size());
    }

    /** Those with {@code from <= key < to}. */
    List<Duty> list(long from, long to) {
        int first = countBefore(from);
        return slice(first, Math.max(first, countBefore(to)));
    }

    private List<Duty> slice(int from, int to) {
        Answer slice = new Answer(to - from);
        int at = 0;
        int place = from;
        while (at < size && place >= sizes[at]) {
            place -= sizes[at++];
        }
        for (int filled = 0; filled < slice.size(); at++) {
            filled += slice.fill(filled, blocks[at], place);
            place = 0;
        }
        return slice;
    }

    /** How many stand before a block. */
    private int before(int block) {
        int sum = 0;
        for (int group = 0; group < block / GROUP; group++) {
            sum += groups[group];
        }
        for (int at = block / GROUP * GROUP; at < block; at++) {
            sum += sizes[at];
        }
        return sum;
    }

    /** The last block whose first entry stands at or before this one, or -1. */
    private int lastStartingUpTo(long key, @Nullable Duty duty) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < key || (starts[middle] == key && blocks[middle].startsUpTo(duty))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void changed(int at, int by) {
        starts[at] = blocks[at].start();
        sizes[at] += by;
        groups[at / GROUP] += by;
    }

    private void put(int at, DueBlock block) {
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            sizes = Arrays.copyOf(sizes, size * 2);
            groups = Arrays.copyOf(groups, size * 2 / GROUP + 1);
        }
        shift(at, at + 1, size - at);
        size++;
        blocks[at] = block;
        if (at > 0) {
            sizes[at - 1] = blocks[at - 1].size();
        }
        starts[at] = block.start();
        sizes[at] = block.size();
        gather(Math.max(0, at - 1));
    }

    private void take(int at) {
        shift(at + 1, at, size - at - 1);
        size--;
        blocks[size] = DueBlock.NONE;
        if (at > 0) {
            sizes[at - 1] = blocks[at - 1].size();
        }
        gather(Math.max(0, at - 1));
    }

    private void shift(int from, int to, int count) {
        System.arraycopy(blocks, from, blocks, to, count);
        System.arraycopy(starts, from, starts, to, count);
        System.arraycopy(sizes, from, sizes, to, count);
    }

    /** Sums the groups anew from a block on, where blocks have moved. */
    private void gather(int from) {
        Arrays.fill(groups, from / GROUP, groups.length, 0);
        for (int at = from / GROUP * GROUP; at < size; at++) {
            groups[at / GROUP] += sizes[at];
        }
    }
}
