package org.plr.core.rota;

import java.util.Arrays;
import org.plr.core.journal.Ref;

/**
 * Numbers references in the order in which they come, each once. Made for many: a slot holds a part of the hash beside the
 * number, so that another reference is hardly ever looked at, for it would have to be fetched from far.
 */
final class RefTable {
    private long[] slots;
    private int mask;
    private long[] high = new long[16];
    private long[] low = new long[16];
    private int size;

    /** Made for about so many; it grows where there are more. */
    RefTable(int expected) {
        this.slots = new long[Integer.highestOneBit(Math.max(4, expected)) * 4];
        this.mask = slots.length - 1;
    }

    /** The number of a reference, which it is given where it has none; the next number is {@link #size} before. */
    int put(Ref ref) {
        int hash = hash(ref);
        int slot = slot(ref, hash);
        if (slots[slot] == 0) {
            if (size == high.length) {
                high = Arrays.copyOf(high, 2 * size);
                low = Arrays.copyOf(low, 2 * size);
            }
            high[size] = ref.high();
            low[size++] = ref.low();
            slots[slot] = (long) hash << 32 | size;
            if (2 * size > slots.length) {
                grow();
            }
            return size - 1;
        }
        return (int) slots[slot] - 1;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        mask = slots.length - 1;
        for (long one : before) {
            if (one != 0) {
                int slot = (int) (one >>> 32) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = one;
            }
        }
    }

    /** The number of a reference; -1 where it has none. */
    int of(Ref ref) {
        return (int) slots[slot(ref, hash(ref))] - 1;
    }

    int size() {
        return size;
    }

    /** The upper half of the reference with a number. */
    long high(int number) {
        return high[number];
    }

    long low(int number) {
        return low[number];
    }

    private static int hash(Ref ref) {
        long mixed = (ref.high() ^ Long.rotateLeft(ref.low(), 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private int slot(Ref ref, int hash) {
        int slot = hash & mask;
        while (slots[slot] != 0 && !isOf(slots[slot], ref, hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isOf(long slot, Ref ref, int hash) {
        if ((int) (slot >>> 32) != hash) {
            return false;
        }
        int number = (int) slot - 1;
        return high[number] == ref.high() && low[number] == ref.low();
    }
}
