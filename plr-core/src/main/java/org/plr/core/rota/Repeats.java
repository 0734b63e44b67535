package org.plr.core.rota;

import java.util.List;
import java.util.function.Function;

/** Finds what is in a list twice. Made for long lists: a table of places, not of objects. */
final class Repeats {
    private Repeats() {}

    /** The place of the first row that repeats an earlier one; -1 where each is there once. */
    static <R> int first(List<R> rows, Function<R, Object> key) {
        int size = Integer.highestOneBit(Math.max(4, rows.size())) * 4;
        int[] table = new int[size];
        for (int i = 0; i < rows.size(); i++) {
            Object one = key.apply(rows.get(i));
            int slot = spread(one.hashCode()) & (size - 1);
            while (table[slot] != 0) {
                if (key.apply(rows.get(table[slot] - 1)).equals(one)) {
                    return i;
                }
                slot = (slot + 1) & (size - 1);
            }
            table[slot] = i + 1;
        }
        return -1;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
