package org.plr.workbook;

/**
 * Cells that were merged into one, of which only the first holds anything.
 *
 * @param top its first row, from 1
 * @param left its first column, from 1
 * @param bottom its last row
 * @param right its last column
 */
public record Span(int top, int left, int bottom, int right) {

    /** Whether the cell of this row and column is within. */
    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
