package org.plr.core.flow;

import java.util.Arrays;

/** Which rows each column has now. */
final class Members {
    private final int[][] rows;
    private final int[] count;

    Members(int columns) {
        this.rows = new int[columns][4];
        this.count = new int[columns];
    }

    void add(int row, int column) {
        if (count[column] == rows[column].length) {
            rows[column] = Arrays.copyOf(rows[column], 2 * count[column]);
        }
        rows[column][count[column]++] = row;
    }

    void remove(int row, int column) {
        int place = 0;
        while (rows[column][place] != row) {
            place++;
        }
        rows[column][place] = rows[column][--count[column]];
    }

    int count(int column) {
        return count[column];
    }

    int at(int column, int place) {
        return rows[column][place];
    }
}
