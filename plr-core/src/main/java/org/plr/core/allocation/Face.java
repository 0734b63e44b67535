package org.plr.core.allocation;

import java.util.BitSet;

/**
 * What is still open: which row may go to which column, and how many rows each column takes. Each aim that is reached
 * leaves a smaller one, in which every plan reaches it: by complementary slackness a plan is best where it keeps to cells
 * without a reduced cost and to the slots that the prices allow.
 */
final class Face {
    private final int rows;
    private final int columns;
    private final BitSet cells;
    private final int[] minimum;
    private final int[] capacity;

    /** Takes the arrays as its own. */
    Face(int rows, int[] minimum, int[] capacity, BitSet cells) {
        this.rows = rows;
        this.columns = capacity.length;
        this.cells = cells;
        this.minimum = minimum;
        this.capacity = capacity;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** How many cells are open. */
    int cells() {
        return cells.cardinality();
    }

    int minimum(int column) {
        return minimum[column];
    }

    int capacity(int column) {
        return capacity[column];
    }

    boolean allows(int row, int column) {
        return cells.get(row * columns + column);
    }

    /** The next column that a row may go to, at or after one; -1 where there is none. */
    int next(int row, int column) {
        int cell = cells.nextSetBit(row * columns + column);
        return cell < 0 || cell >= (row + 1) * columns ? -1 : cell - row * columns;
    }

    /** Without the cells that a test refuses. */
    Face keeping(CellTest test) {
        BitSet kept = (BitSet) cells.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = next(row, 0); column >= 0; column = next(row, column + 1)) {
                if (!test.keeps(row, column)) {
                    kept.clear(row * columns + column);
                }
            }
        }
        return new Face(rows, minimum.clone(), capacity.clone(), kept);
    }

    /** Says which cells stay open. */
    interface CellTest {
        boolean keeps(int row, int column);
    }
}
