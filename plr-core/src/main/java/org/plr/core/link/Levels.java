package org.plr.core.link;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of loads, the largest first, and the smallest of them that a given rest could make at best. When a rest is poured
 * over bins like water, each within its bounds, what comes out is majorized by every other way to spread that rest; so its
 * vector is the smallest.
 */
final class Levels {

    private Levels() {}

    static int[] falling(int[] loads) {
        int[] sorted = loads.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            int low = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = low;
        }
        return sorted;
    }

    /**
     * The smallest vector of bins between these bounds with this total.
     *
     * @param low at least so much in each bin
     * @param high at most so much
     * @param total of all bins
     * @return the loads by bin, or null where the bounds do not hold the total
     */
    static int @Nullable [] poured(int[] low, int[] high, long total) {
        if (sum(low) > total || sum(high) < total) {
            return null;
        }
        int level = level(low, high, total);
        int[] poured = new int[low.length];
        long left = total;
        for (int i = 0; i < low.length; i++) {
            poured[i] = clamped(level, low[i], high[i]);
            left -= poured[i];
        }
        for (int i = 0; left > 0; i++) {
            if (poured[i] == level && high[i] > level) {
                poured[i]++;
                left--;
            }
        }
        return poured;
    }

    /** The highest level at which no more than the total is poured. */
    private static int level(int[] low, int[] high, long total) {
        long from = 0;
        long to = Math.min(total, Math.max(largest(low), largest(high)));
        while (from < to) {
            int middle = (int) ((from + to + 1) / 2);
            if (atLevel(low, high, middle) <= total) {
                from = middle;
            } else {
                to = middle - 1L;
            }
        }
        return (int) from;
    }

    private static long largest(int[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static long atLevel(int[] low, int[] high, int level) {
        long sum = 0;
        for (int i = 0; i < low.length; i++) {
            sum += clamped(level, low[i], high[i]);
        }
        return sum;
    }

    private static int clamped(int level, int low, int high) {
        return Math.max(low, Math.min(high, level));
    }

    private static long sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
