package org.plr.core.flow;

import java.util.Arrays;

/**
 * What it costs to move some row from one column to another: the least over the rows that the column has. Who leaves a
 * column makes its costs stale; they are found anew when they are next asked for.
 */
final class Moves {
    private static final long FAR = Long.MAX_VALUE;

    private final int columns;
    private final long[] cost;
    private final long[] least;
    private final int[] mover;
    private final boolean[] stale;
    private final int[][] members;
    private final int[] count;

    Moves(int columns, long[] cost) {
        this.columns = columns;
        this.cost = cost;
        this.least = new long[columns * columns];
        this.mover = new int[columns * columns];
        this.stale = new boolean[columns];
        this.members = new int[columns][4];
        this.count = new int[columns];
        Arrays.fill(least, FAR);
    }

    void enter(int row, int column) {
        if (count[column] == members[column].length) {
            members[column] = Arrays.copyOf(members[column], 2 * count[column]);
        }
        members[column][count[column]++] = row;
        if (!stale[column]) {
            consider(row, column);
        }
    }

    void leave(int row, int column) {
        int place = 0;
        while (members[column][place] != row) {
            place++;
        }
        members[column][place] = members[column][--count[column]];
        stale[column] = true;
    }

    /** Makes the costs of a column's moves those of the rows that it has now. */
    void refresh(int column) {
        if (stale[column]) {
            Arrays.fill(least, column * columns, (column + 1) * columns, FAR);
            for (int place = 0; place < count[column]; place++) {
                consider(members[column][place], column);
            }
            stale[column] = false;
        }
    }

    private void consider(int row, int column) {
        long own = cost[row * columns + column];
        for (int to = 0, cell = row * columns, move = column * columns; to < columns; to++, cell++, move++) {
            if (cost[cell] != FAR && cost[cell] - own < least[move]) {
                least[move] = cost[cell] - own;
                mover[move] = row;
            }
        }
    }

    long cost(int from, int to) {
        return least[from * columns + to];
    }

    int mover(int from, int to) {
        return mover[from * columns + to];
    }
}
