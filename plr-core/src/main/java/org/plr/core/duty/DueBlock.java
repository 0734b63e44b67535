package org.plr.core.duty;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A run of an index: keys and duties side by side, in the order of the key and then of the id. */
final class DueBlock {
    /** Stands where no block is. */
    static final DueBlock NONE = new DueBlock(new long[0], new Duty[0], 0);

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

    static DueBlock of(long key, Duty duty) {
        DueBlock block = new DueBlock(new long[FIRST], new Duty[FIRST], 0);
        block.insert(0, key, duty);
        return block;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST;
    }

    boolean startsBefore(long key, @Nullable Duty duty) {
        return isBefore(0, key, duty);
    }

    boolean holds(int place, long key, Duty duty) {
        return place < size && keys[place] == key && duties[place].compareArising(duty) == 0;
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

    void remove(int place) {
        size--;
        System.arraycopy(keys, place + 1, keys, place, size - place);
        System.arraycopy(duties, place + 1, duties, place, size - place);
        duties[size] = null;
        if (size * 2 < keys.length) {
            resize(size);
        }
    }

    /** Leaves the first half here and gives the second away. */
    DueBlock split() {
        int half = size / 2;
        DueBlock second =
                new DueBlock(Arrays.copyOfRange(keys, half, size), Arrays.copyOfRange(duties, half, size), size - half);
        size = half;
        resize(half);
        return second;
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
