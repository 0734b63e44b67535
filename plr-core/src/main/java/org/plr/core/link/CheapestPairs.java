package org.plr.core.link;

import java.util.Arrays;

/**
 * The cheapest way to pair as many rows with as many columns, and what each adds to it (Kuhn, 1955): prices whose sum is the
 * cost of all, and of which no pair of a row and a column has more than it costs.
 */
final class CheapestPairs {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final int[][] costs;
    private final int size;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] from;
    private final long[] slack;
    private final boolean[] seen;

    private CheapestPairs(int[][] costs) {
        this.costs = costs;
        this.size = costs.length;
        this.rowPrice = new long[size + 1];
        this.columnPrice = new long[size + 1];
        this.rowOf = new int[size + 1];
        this.from = new int[size + 1];
        this.slack = new long[size + 1];
        this.seen = new boolean[size + 1];
    }

    /** Of a square of costs. */
    static CheapestPairs of(int[][] costs) {
        CheapestPairs pairs = new CheapestPairs(costs);
        for (int row = 1; row <= pairs.size; row++) {
            pairs.add(row);
        }
        return pairs;
    }

    /** Rows and columns count from 1; column 0 stands for the row that is added. */
    private void add(int row) {
        Arrays.fill(slack, FAR);
        Arrays.fill(seen, false);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            column = nearest(column);
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private int nearest(int column) {
        seen[column] = true;
        int row = rowOf[column];
        int nearest = 0;
        for (int next = 1; next <= size; next++) {
            if (!seen[next]) {
                long cost = costs[row - 1][next - 1] - rowPrice[row] - columnPrice[next];
                if (cost < slack[next]) {
                    slack[next] = cost;
                    from[next] = column;
                }
                nearest = nearest == 0 || slack[next] < slack[nearest] ? next : nearest;
            }
        }
        shift(slack[nearest]);
        return nearest;
    }

    private void shift(long price) {
        for (int column = 0; column <= size; column++) {
            if (seen[column]) {
                rowPrice[rowOf[column]] += price;
                columnPrice[column] -= price;
            } else {
                slack[column] -= price;
            }
        }
    }

    /** {@return what all pairs cost together} */
    long cost() {
        return -columnPrice[0];
    }

    /** {@return what this row and this column add to it: no more than they cost as a pair} */
    long price(int row, int column) {
        return rowPrice[row + 1] + columnPrice[column + 1];
    }
}
