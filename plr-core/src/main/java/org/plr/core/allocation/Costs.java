package org.plr.core.allocation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole number for each row and column: what it costs that the row goes there, or how much of the column it takes. */
public final class Costs {
    private final int rows;
    private final int columns;
    private final long[] cells;

    private Costs(int rows, int columns, long[] cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /** The number of one cell. */
    public interface Cell {
        /**
         * Says it.
         *
         * @param row the row's place in the request
         * @param column the column's place in the request
         * @return the number
         */
        long at(int row, int column);
    }

    /**
     * Asks for each cell once.
     *
     * @param rows how many rows
     * @param columns how many columns
     * @param cell says each number
     * @return the numbers
     * @throws IllegalArgumentException where there would be over 50,000,000 cells
     */
    public static Costs of(int rows, int columns, Cell cell) {
        if ((long) rows * columns > AssignmentRequest.MOST_CELLS) {
            throw new IllegalArgumentException("That is over 50,000,000 cells: divide the rows into several requests.");
        }
        long[] cells = new long[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] = cell.at(row, column);
            }
        }
        return new Costs(rows, columns, cells);
    }

    /**
     * Of a list of rows.
     *
     * @param cells a list for each row, all of one length
     * @return the numbers
     * @throws IllegalArgumentException where the lists differ in length
     */
    public static Costs of(List<List<Long>> cells) {
        int columns = cells.isEmpty() ? 0 : cells.get(0).size();
        if (cells.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("Give each row one number for each column: the lists differ in length.");
        }
        return of(cells.size(), columns, (row, column) -> cells.get(row).get(column));
    }

    /** {@return how many rows} */
    public int rows() {
        return rows;
    }

    /** {@return how many columns} */
    public int columns() {
        return columns;
    }

    /**
     * The number of one cell.
     *
     * @param row from 0
     * @param column from 0
     * @return the number
     */
    public long at(int row, int column) {
        return cells[row * columns + column];
    }

    /**
     * How far from 0 the numbers of an assignment may be, so that the costs of all rows, and of any path, can be added up.
     *
     * @param rows how many rows
     * @param columns how many columns
     * @return the limit, which is itself within it; 10<sup>17</sup> for a few rows and columns, over 10<sup>12</sup> for any
     */
    public static long largest(int rows, int columns) {
        return Long.MAX_VALUE / 8 / (1L + Math.max(rows, columns));
    }

    /** The highest amount without its sign; {@link Long#MAX_VALUE} where it cannot be held. */
    long largest() {
        long largest = 0;
        for (long cell : cells) {
            largest = Math.max(largest, cell == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(cell));
        }
        return largest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Costs that
                && rows == that.rows
                && columns == that.columns
                && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "costs of " + rows + " by " + columns;
    }
}
