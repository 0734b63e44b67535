package org.plr.core.duty;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A run of an index: keys and duties side by side, in the order of the key and then of the id. */
final class DueBlock {
    /** Stands where no block is. */
    static final DueBlock NONE = new DueBlock();

    private static final int MOST = 512;
    private static final int FIRST = 4;

    private long[] keys;
    private Duty[] duties;
    private int size;

    private DueBlock(long[] keys, Duty[] duties, int size) {
        this.keys = keys;
        this.duties = duties;
        this.size = size;
    }

    DueBlock() {
        this(new long[FIRST], new Duty[FIRST], 0);
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST;
    }

    /** The first key; of no meaning while there is none. */
    long start() {
        return keys[0];
    }

    /** Whether the first entry stands at or before this one of its key; without a duty, before every entry of the key. */
    boolean startsUpTo(@Nullable Duty duty) {
        return duty != null && size > 0 && duties[0].compareArising(duty) <= 0;
    }

    /** The place of an entry that is there. */
    int placeOf(long key, Duty duty) {
        int place = lower(key, duty);
        if (place == size || keys[place] != key || duties[place].compareArising(duty) != 0) {
            throw new IllegalStateException(duty + " is not in the index.");
        }
        return place;
    }

    /** The first place that does not stand before this entry; without a duty, before every entry of the key. */
    int lower(long key, @Nullable Duty duty) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(middle, key, duty)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int place, long key, @Nullable Duty duty) {
        if (keys[place] != key || duty == null) {
            return keys[place] < key;
        }
        return duties[place].compareArising(duty) < 0;
    }

    void insert(int place, long key, Duty duty) {
        if (size == keys.length) {
            resize(Math.min(MOST, size + size / 2 + 2));
        }
        System.arraycopy(keys, place, keys, place + 1, size - place);
        System.arraycopy(duties, place, duties, place + 1, size - place);
        keys[place] = key;
        duties[place] = duty;
        size++;
    }

    void set(int place, Duty duty) {
        duties[place] = duty;
    }

    void remove(int place) {
        size--;
        System.arraycopy(keys, place + 1, keys, place, size - place);
        System.arraycopy(duties, place + 1, duties, place, size - place);
        duties[size] = null;
        if (size * 2 < keys.length) {
            resize(Math.max(FIRST, size));
        }
    }

    /** Gives the second half away; what comes in order leaves its blocks full. */
    DueBlock splitAt(int place) {
        int kept = place == size ? size - 1 : size / 2;
        DueBlock rest =
                new DueBlock(Arrays.copyOfRange(keys, kept, size), Arrays.copyOfRange(duties, kept, size), size - kept);
        size = kept;
        resize(kept);
        return rest;
    }

    boolean takesIn(DueBlock next) {
        return size + next.size <= MOST / 2;
    }

    void append(DueBlock next) {
        int whole = size + next.size;
        resize(whole);
        System.arraycopy(next.keys, 0, keys, size, next.size);
        System.arraycopy(next.duties, 0, duties, size, next.size);
        size = whole;
    }

    /** Copies from a place on, as far as the target has room. */
    int copy(int place, Duty[] target, int at) {
        int count = Math.min(size - place, target.length - at);
        System.arraycopy(duties, place, target, at, count);
        return count;
    }

    private void resize(int length) {
        keys = Arrays.copyOf(keys, length);
        duties = Arrays.copyOf(duties, length);
    }
}
