package org.plr.core.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether all rows can be given out at all, by a largest matching; and where not, which rows stand in each other's way
 * (after Hall, 1935). Each row goes to one column; a column takes as many rows as it has places.
 */
final class Hall {
    private static final int NONE = -1;

    /** Which row may go to which column. */
    interface Allowed {
        boolean is(int row, int column);
    }

    private final List<String> rows;
    private final List<String> columns;
    private final int[] places;
    private final Allowed allowed;
    private final int[] columnOf;
    private final int[] taken;
    private final List<List<Integer>> rowsOf;

    /** How the rows were reached that were looked at for one of them. */
    private final int[] from;

    private final BitSet reachedRows = new BitSet();
    private final BitSet reachedColumns = new BitSet();

    Hall(List<String> rows, List<String> columns, int[] places, Allowed allowed) {
        this.rows = rows;
        this.columns = columns;
        this.places = places;
        this.allowed = allowed;
        this.columnOf = new int[rows.size()];
        this.taken = new int[columns.size()];
        this.from = new int[columns.size()];
        this.rowsOf = IntStream.range(0, columns.size())
                .mapToObj(column -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        Arrays.fill(columnOf, NONE);
    }

    /** Tries these columns first; a row without such a wish has a number below 0. */
    Hall preferring(int[] wishes) {
        for (int row = 0; row < wishes.length; row++) {
            int column = wishes[row];
            if (column >= 0 && columnOf[row] == NONE && hasRoom(column) && allowed.is(row, column)) {
                put(row, column);
            }
        }
        return this;
    }

    /** Each row's column, or the rows that cannot be given out, in these words. */
    Optional<Blocked> blocked(Nouns nouns) {
        for (int row = 0; row < rows.size(); row++) {
            if (columnOf[row] == NONE && !placed(row)) {
                return Optional.of(blocking(nouns));
            }
        }
        return Optional.empty();
    }

    /** {@return each row's column, where none is blocked} */
    int[] columns() {
        return columnOf.clone();
    }

    /** Looks for a way to a place that is free, each row on the way making room for the one before it. */
    private boolean placed(int start) {
        reachedRows.clear();
        reachedColumns.clear();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        reachedRows.set(start);
        while (!waiting.isEmpty()) {
            int free = reach(waiting.remove(), waiting);
            if (free != NONE) {
                shift(free);
                return true;
            }
        }
        return false;
    }

    private int reach(int row, Deque<Integer> waiting) {
        for (int column = 0; column < places.length; column++) {
            if (!reachedColumns.get(column) && allowed.is(row, column)) {
                reachedColumns.set(column);
                from[column] = row;
                if (hasRoom(column)) {
                    return column;
                }
                rowsOf.get(column).stream()
                        .filter(next -> !reachedRows.get(next))
                        .forEach(waiting::add);
                rowsOf.get(column).forEach(reachedRows::set);
            }
        }
        return NONE;
    }

    private void shift(int free) {
        int column = free;
        while (column != NONE) {
            int row = from[column];
            int left = columnOf[row];
            if (left != NONE) {
                rowsOf.get(left).remove(Integer.valueOf(row));
                taken[left]--;
            }
            put(row, column);
            column = left;
        }
    }

    private boolean hasRoom(int column) {
        return taken[column] < places[column];
    }

    private void put(int row, int column) {
        columnOf[row] = column;
        rowsOf.get(column).add(row);
        taken[column]++;
    }

    /** Any row that was reached could be the one left over: that is why none of them can be spared. */
    private Blocked blocking(Nouns nouns) {
        List<String> few = reachedColumns.stream().mapToObj(columns::get).toList();
        int fit = reachedColumns.stream().map(column -> places[column]).sum();
        String many = nouns.rows(reachedRows.cardinality());
        String because = few.isEmpty()
                ? many + " can go to no " + nouns.column() + "."
                : many + " can only go to " + nouns.columns(few.size()) + ", who can take " + fit + ".";
        return new Blocked(reachedRows.stream().mapToObj(rows::get).toList(), few, because);
    }
}
