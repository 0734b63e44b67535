package org.plr.core.allocation;

import java.util.Arrays;

/** Which rows a search has given to which column, and what that leaves. */
final class Handed {
    private static final int NONE = -1;

    private final WeightedCase task;
    private final int[] columns;
    private final int[] left;
    private long cost;

    Handed(WeightedCase task) {
        this.task = task;
        this.columns = new int[task.rows()];
        this.left = new int[task.columns()];
        Arrays.fill(columns, NONE);
        Arrays.setAll(left, task::capacity);
    }

    boolean isFree(int row) {
        return columns[row] == NONE;
    }

    int left(int column) {
        return left[column];
    }

    long cost() {
        return cost;
    }

    /** {@return whether a free row may still have this column} */
    boolean fits(int row, int column) {
        return task.allows(row, column) && task.weight(row, column) <= left[column];
    }

    void give(int row, int column) {
        columns[row] = column;
        left[column] -= task.weight(row, column);
        cost += task.cost(row, column);
    }

    void takeBack(int row) {
        int column = columns[row];
        columns[row] = NONE;
        left[column] += task.weight(row, column);
        cost -= task.cost(row, column);
    }

    /** {@return each row's column, below 0 where it is free} */
    int[] columns() {
        return columns.clone();
    }
}
