package org.plr.core.agreement;

import java.math.BigInteger;
import java.util.Arrays;

/** How often the first rater gave one grade and the second another. Filled by {@link Ratings}, read by all others. */
final class CrossTable {
    private final int size;
    private final BigInteger[][] cells;
    private final BigInteger[] rows;
    private final BigInteger[] columns;
    private BigInteger all = BigInteger.ZERO;

    CrossTable(int size) {
        this.size = size;
        cells = new BigInteger[size][];
        for (int i = 0; i < size; i++) {
            cells[i] = noughts(size);
        }
        rows = noughts(size);
        columns = noughts(size);
    }

    private static BigInteger[] noughts(int size) {
        BigInteger[] noughts = new BigInteger[size];
        Arrays.fill(noughts, BigInteger.ZERO);
        return noughts;
    }

    void add(int i, int j, BigInteger times) {
        cells[i][j] = cells[i][j].add(times);
        rows[i] = rows[i].add(times);
        columns[j] = columns[j].add(times);
        all = all.add(times);
    }

    int size() {
        return size;
    }

    BigInteger cell(int i, int j) {
        return cells[i][j];
    }

    /** How often the first rater gave this grade. */
    BigInteger row(int i) {
        return rows[i];
    }

    /** How often the second did. */
    BigInteger column(int j) {
        return columns[j];
    }

    BigInteger all() {
        return all;
    }

    boolean isEmpty() {
        return all.signum() == 0;
    }
}
