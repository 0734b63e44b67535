package org.plr.core.flow;

import java.util.Arrays;

/**
 * What it costs to move some row from one column to another: the least over the rows that the column has. Where the row
 * that costs least leaves, the cost is found anew when the column's moves are next asked for.
 */
final class Moves {
    private static final long FAR = Long.MAX_VALUE;
    private static final int STALE = -1;

    private final int columns;
    private final long[] cost;
    private final long[] least;
    private final int[] mover;
    private final boolean[] stale;
    private final Members members;

    Moves(int columns, long[] cost) {
        this.columns = columns;
        this.cost = cost;
        this.least = new long[columns * columns];
        this.mover = new int[columns * columns];
        this.stale = new boolean[columns];
        this.members = new Members(columns);
        Arrays.fill(least, FAR);
    }

    void enter(int row, int column) {
        members.add(row, column);
        long own = cost[row * columns + column];
        for (int to = 0, cell = row * columns, move = column * columns; to < columns; to++, cell++, move++) {
            if (cost[cell] != FAR && cost[cell] - own < least[move] && mover[move] != STALE) {
                least[move] = cost[cell] - own;
                mover[move] = row;
            }
        }
    }

    void leave(int row, int column) {
        members.remove(row, column);
        for (int move = column * columns; move < (column + 1) * columns; move++) {
            if (mover[move] == row && least[move] != FAR) {
                mover[move] = STALE;
                stale[column] = true;
            }
        }
    }

    /** Makes the costs of a column's moves those of the rows that it has now. */
    void refresh(int column) {
        if (stale[column]) {
            stale[column] = false;
            for (int to = 0; to < columns; to++) {
                if (mover[column * columns + to] == STALE) {
                    find(column, to);
                }
            }
        }
    }

    private void find(int column, int to) {
        long found = FAR;
        int row = 0;
        for (int place = 0; place < members.count(column); place++) {
            int at = members.at(column, place) * columns;
            if (cost[at + to] != FAR && cost[at + to] - cost[at + column] < found) {
                found = cost[at + to] - cost[at + column];
                row = members.at(column, place);
            }
        }
        least[column * columns + to] = found;
        mover[column * columns + to] = row;
    }

    long cost(int from, int to) {
        return least[from * columns + to];
    }

    int mover(int from, int to) {
        return mover[from * columns + to];
    }
}
