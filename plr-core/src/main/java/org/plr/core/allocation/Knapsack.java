package org.plr.core.allocation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which things are worth most within a capacity, by a table over the capacity. Where that would be large, weights and
 * capacity are measured in a coarser unit and rounded down: whatever fits still fits, so that the worth is never too low,
 * but what is taken may be a little too much.
 */
final class Knapsack {
    private static final int LARGEST_TABLE = 30_000;

    private final int[] things;
    private final int[] weights;
    private final long[] worths;
    private final BitSet taken = new BitSet();
    private int size;
    private long[] best = new long[0];
    private boolean[][] takes = new boolean[0][0];

    Knapsack(int most) {
        this.things = new int[most];
        this.weights = new int[most];
        this.worths = new long[most];
    }

    void clear() {
        size = 0;
        taken.clear();
    }

    /** Offers something that is worth more than nothing and fits. */
    void offer(int thing, int weight, long worth) {
        things[size] = thing;
        weights[size] = weight;
        worths[size] = worth;
        size++;
    }

    /** {@return what is taken of it after {@link #pack}} */
    BitSet taken() {
        return taken;
    }

    /** Takes what is worth most. {@return its worth, or a little more} */
    long pack(int capacity) {
        long weight = 0;
        long worth = 0;
        for (int i = 0; i < size; i++) {
            weight += weights[i];
            worth += worths[i];
        }
        if (weight > capacity) {
            return choose(capacity);
        }
        for (int i = 0; i < size; i++) {
            taken.set(things[i]);
        }
        return worth;
    }

    private long choose(int capacity) {
        int unit = 1 + capacity / Math.max(1, LARGEST_TABLE / size);
        int units = capacity / unit;
        makeRoom(units);
        Arrays.fill(best, 0, units + 1, 0);
        for (int i = 0; i < size; i++) {
            weights[i] /= unit;
            consider(i, units);
        }
        int room = units;
        for (int i = size - 1; i >= 0; i--) {
            if (takes[i][room]) {
                taken.set(things[i]);
                room -= weights[i];
            }
        }
        return best[units];
    }

    private void makeRoom(int units) {
        if (best.length <= units) {
            best = new long[units + 1];
            takes = new boolean[things.length][units + 1];
        }
    }

    private void consider(int i, int units) {
        boolean[] take = takes[i];
        Arrays.fill(take, 0, Math.min(units + 1, weights[i]), false);
        for (int room = units; room >= weights[i]; room--) {
            long with = best[room - weights[i]] + worths[i];
            take[room] = with > best[room];
            best[room] = take[room] ? with : best[room];
        }
    }
}
