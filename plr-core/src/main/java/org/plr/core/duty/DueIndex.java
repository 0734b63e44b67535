package org.plr.core.duty;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Duties in the order of a moment each, so that what has passed is counted by a search and listed by copying. Blocks of
 * at most 512 keep an insertion short; how many duties stand before each block is summed up when next asked.
 */
final class DueIndex {
    private DueBlock[] blocks = new DueBlock[1];
    private int[] before = new int[1];
    private int size;
    private int summed;

    int size() {
        return sums()[size];
    }

    void insert(long key, Duty duty) {
        if (size == 0) {
            put(0, DueBlock.of(key, duty));
            return;
        }
        int at = Math.max(0, lastStartingBefore(key, duty));
        DueBlock block = blocks[at];
        int place = block.lower(key, duty);
        summed = Math.min(summed, at);
        if (!block.isFull()) {
            block.insert(place, key, duty);
        } else if (place == block.size()) {
            put(at + 1, DueBlock.of(key, duty));
        } else {
            put(at + 1, block.split());
            insert(key, duty);
        }
    }

    /** Takes out an entry that is there. */
    void remove(long key, Duty duty) {
        int at = lastStartingBefore(key, duty);
        int place = at < 0 ? 0 : blocks[at].lower(key, duty);
        if (at >= 0 && place == blocks[at].size()) {
            at++;
            place = 0;
        }
        at = Math.max(0, at);
        if (at == size || !blocks[at].holds(place, key, duty)) {
            throw new IllegalStateException(duty + " is not in the index.");
        }
        summed = Math.min(summed, at);
        blocks[at].remove(place);
        if (blocks[at].size() == 0) {
            take(at);
        } else if (at + 1 < size && blocks[at].takesIn(blocks[at + 1])) {
            blocks[at].append(blocks[at + 1]);
            take(at + 1);
        }
    }

    /** How many stand before the key. */
    int countBefore(long key) {
        int at = lastStartingBefore(key, null);
        return at < 0 ? 0 : sums()[at] + blocks[at].lower(key, null);
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
        Duty[] slice = new Duty[to - from];
        int[] sums = sums();
        int found = Arrays.binarySearch(sums, 0, size + 1, from);
        int at = found < 0 ? -found - 2 : found;
        for (int filled = 0; filled < slice.length; at++) {
            filled += blocks[at].copy(from + filled - sums[at], slice, filled);
        }
        return Collections.unmodifiableList(Arrays.asList(slice));
    }

    /** The last block whose first entry stands before this one, or -1. */
    private int lastStartingBefore(long key, @Nullable Duty duty) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks[middle].startsBefore(key, duty)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many stand before each block, and at the end how many there are. */
    private int[] sums() {
        for (; summed < size; summed++) {
            before[summed + 1] = before[summed] + blocks[summed].size();
        }
        return before;
    }

    private void put(int at, DueBlock block) {
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, size * 2);
        }
        if (size + 1 >= before.length) {
            before = Arrays.copyOf(before, blocks.length + 1);
        }
        System.arraycopy(blocks, at, blocks, at + 1, size - at);
        blocks[at] = block;
        size++;
        summed = Math.min(summed, at);
    }

    private void take(int at) {
        System.arraycopy(blocks, at + 1, blocks, at, size - at - 1);
        size--;
        blocks[size] = DueBlock.NONE;
    }
}
