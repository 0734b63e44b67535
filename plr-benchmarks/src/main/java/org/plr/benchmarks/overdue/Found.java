package org.plr.benchmarks.overdue;

import java.util.Arrays;

/** What was found overdue: a growing list of numbers, each a review and what is owed in it. */
public final class Found {
    /** Written sharing (CON-1). */
    public static final int SHARING = 1;
    /** A remedial action (CON-3). */
    public static final int ACTION = 3;
    /** The re-audit (CON-5). */
    public static final int RE_AUDIT = 5;

    private long[] numbers = new long[1024];
    private int size;

    /** Nothing found yet. */
    public Found() {}

    /**
     * Adds a duty.
     *
     * @param item the review
     * @param what what is owed in it
     */
    public void add(Item item, int what) {
        add(number(item.number(), what));
    }

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    static long number(long review, int what) {
        return review * 8 + what;
    }

    int size() {
        return size;
    }

    /** Everything found, in one order. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        return sorted;
    }

    void requireSameAs(Found other) {
        if (!Arrays.equals(sorted(), other.sorted())) {
            throw new IllegalStateException(
                    "Two ways of asking differ: " + size + " overdue and " + other.size + " overdue.");
        }
    }
}
