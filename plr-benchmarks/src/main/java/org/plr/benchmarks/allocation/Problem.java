package org.plr.benchmarks.allocation;

/**
 * Rows that each go to one column, at the least cost. It is the one form that every solver here is asked in, so that none is
 * asked something easier.
 *
 * @param name what messages call it
 * @param cost of each row in each column, or {@link #FORBIDDEN}
 * @param slots what a column costs besides for its first row, its second and so on; never less than for the one before, so
 *     that a flow fills them in order; as many as it can take
 */
record Problem(String name, long[][] cost, long[][] slots) {
    static final long FORBIDDEN = -1;

    int rows() {
        return cost.length;
    }

    int columns() {
        return slots.length;
    }

    boolean allows(int row, int column) {
        return cost[row][column] != FORBIDDEN;
    }

    /**
     * What a plan costs, worked out apart from any solver.
     *
     * @param plan the column of each row
     * @return the sum
     * @throws IllegalStateException where it is no plan
     */
    long costOf(int[] plan) {
        require(plan.length == rows(), "leaves rows out");
        int[] taken = new int[columns()];
        long sum = 0;
        for (int row = 0; row < plan.length; row++) {
            int column = plan[row];
            require(allows(row, column), "puts a row where it must not go");
            require(taken[column] < slots[column].length, "puts too many rows into a column");
            sum += cost[row][column] + slots[column][taken[column]++];
        }
        return sum;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("A plan for " + name + " " + otherwise + ".");
        }
    }
}
