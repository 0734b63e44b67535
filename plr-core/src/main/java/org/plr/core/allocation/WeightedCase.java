package org.plr.core.allocation;

import java.util.BitSet;

/** Rows to be given to one column each, at least cost, where a row takes of a column's capacity what it weighs there. */
final class WeightedCase {
    private final long[][] costs;
    private final int[][] weights;
    private final int[] capacities;
    private final BitSet[] barred;

    /**
     * Keeps the arrays.
     *
     * @param costs by row and column, of any sign; all of a plan's together, and as many times the largest, within 2^50
     * @param weights by row and column, 0 or more
     * @param capacities by column, 0 or more
     * @param barred for each row the columns that it may not have
     */
    WeightedCase(long[][] costs, int[][] weights, int[] capacities, BitSet[] barred) {
        this.costs = costs;
        this.weights = weights;
        this.capacities = capacities;
        this.barred = barred;
    }

    int rows() {
        return costs.length;
    }

    int columns() {
        return capacities.length;
    }

    long cost(int row, int column) {
        return costs[row][column];
    }

    int weight(int row, int column) {
        return weights[row][column];
    }

    int capacity(int column) {
        return capacities[column];
    }

    boolean allows(int row, int column) {
        return !barred[row].get(column);
    }

    /** {@return more than any plan costs} */
    long dearest() {
        long sum = 1;
        for (long[] row : costs) {
            long most = row.length == 0 ? 0 : row[0];
            for (long cost : row) {
                most = Math.max(most, cost);
            }
            sum += most;
        }
        return sum;
    }

    /** {@return the largest cost, whatever its sign} */
    long largest() {
        long largest = 1;
        for (long[] row : costs) {
            for (long cost : row) {
                largest = Math.max(largest, Math.abs(cost));
            }
        }
        return largest;
    }
}
