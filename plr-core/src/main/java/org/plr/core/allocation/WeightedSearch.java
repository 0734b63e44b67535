package org.plr.core.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest plan where rows weigh something (generalised assignment, which is NP-hard). Branches over the columns of one
 * row after another and leaves out what by the {@link Relaxation} costs too much. Among the cheapest plans it is the one
 * whose columns come first, row after row, in each row's order of preference.
 */
final class WeightedSearch {
    private static final int AT_FIRST = 400;
    private static final int LATER = 25;
    private static final long NEVER = Long.MAX_VALUE;

    private final WeightedCase task;
    private final Budget.Running time;
    private final boolean first;
    private final Handed handed;
    private final Relaxation relaxation;
    private int @Nullable [] best;
    private long below;

    private WeightedSearch(WeightedCase task, Budget.Running time, long below, boolean first) {
        this.task = task;
        this.time = time;
        this.below = below;
        this.first = first;
        this.handed = new Handed(task);
        this.relaxation = new Relaxation(task, handed, time);
    }

    /**
     * Looks for it.
     *
     * @param task what is to be given out
     * @param preferences for each row all columns, the most wanted first
     * @param time how long
     * @return the plan and how far it is proved
     */
    static WeightedPlan cheapest(WeightedCase task, int[][] preferences, Budget.Running time) {
        WeightedSearch search = new WeightedSearch(task, time, task.dearest(), false);
        search.relaxation.climb(search.relaxation.plain(), AT_FIRST, search.below);
        long[] prices = search.relaxation.prices();
        long bound = search.relaxation.bound();
        search.note();
        search.dive(prices);
        int[] best = search.best;
        if (best == null || time.isOver()) {
            return new WeightedPlan(best, search.below, bound, !time.isOver());
        }
        int[] preferred = search.preferred(best, preferences, prices);
        return new WeightedPlan(preferred, search.below, search.below, !time.isOver());
    }

    /** Of the plans that cost no more the one whose columns come first. */
    private int[] preferred(int[] plan, int[][] preferences, long[] prices) {
        int[] best = plan;
        for (int row = 0; row < task.rows(); row++) {
            int[] wish = Arrays.copyOf(best, row + 1);
            for (int i = 0; preferences[row][i] != best[row]; i++) {
                wish[row] = preferences[row][i];
                int[] found = asGood(wish, prices);
                if (found != null) {
                    best = found;
                    break;
                }
            }
        }
        return best;
    }

    /** A plan that costs no more and whose first rows have these columns, or null. */
    private int @Nullable [] asGood(int[] wish, long[] prices) {
        WeightedSearch search = new WeightedSearch(task, time, below + 1, true);
        for (int row = 0; row < wish.length; row++) {
            if (!search.handed.fits(row, wish[row])) {
                return null;
            }
            search.handed.give(row, wish[row]);
        }
        search.dive(prices);
        return search.best;
    }

    private void dive(long[] from) {
        if (isOver() || time.isOver((long) task.rows() * task.columns()) || isImpossible()) {
            return;
        }
        relaxation.climb(from, LATER, below);
        note();
        if (isOver() || relaxation.bound() >= below) {
            return;
        }
        long[] prices = relaxation.prices();
        int row = branch();
        for (int column : columns(row)) {
            if (!isOver() && handed.fits(row, column)) {
                handed.give(row, column);
                dive(prices);
                handed.takeBack(row);
            }
        }
    }

    private boolean isOver() {
        return (first && best != null) || time.isOver();
    }

    /** Whether a row has nowhere left to go. */
    private boolean isImpossible() {
        for (int row = 0; row < task.rows(); row++) {
            int at = row;
            if (handed.isFree(row) && IntStream.range(0, task.columns()).noneMatch(column -> handed.fits(at, column))) {
                return true;
            }
        }
        return false;
    }

    /** Makes plans of what the columns want, and one that takes little room, which is found where the others are not. */
    private void note() {
        fill(List.of(this::costIfWanted, task::cost));
        fill(List.of(this::costIfWanted, task::weight));
        if (best == null) {
            fill(List.of(task::weight));
        }
    }

    /** What a column is to a row: the less the better, and not at all where it is {@link #NEVER}. */
    private interface Measure {
        long of(int row, int column);
    }

    private long costIfWanted(int row, int column) {
        return relaxation.wants(column, row) ? task.cost(row, column) : NEVER;
    }

    /** Gives out all free rows by one measure after another, keeps what is a better plan, and takes all back. */
    private void fill(List<Measure> measures) {
        int[] given = new int[task.rows()];
        int count = 0;
        for (Measure measure : measures) {
            for (int row = 0; row < task.rows(); row++) {
                int column = handed.isFree(row) ? least(row, measure) : -1;
                if (column >= 0) {
                    handed.give(row, column);
                    given[count++] = row;
                }
            }
        }
        keep();
        while (count > 0) {
            handed.takeBack(given[--count]);
        }
    }

    private int least(int row, Measure measure) {
        int least = -1;
        long value = NEVER;
        for (int column = 0; column < task.columns(); column++) {
            long of = handed.fits(row, column) ? measure.of(row, column) : NEVER;
            if (of < value) {
                least = column;
                value = of;
            }
        }
        return least;
    }

    private void keep() {
        int[] columns = handed.columns();
        if (handed.cost() < below && Arrays.stream(columns).allMatch(column -> column >= 0)) {
            best = columns;
            below = handed.cost();
        }
    }

    /** A row that is wanted by none or by several, the more the better; else any that is free. */
    private int branch() {
        int branch = -1;
        int most = -1;
        for (int row = 0; row < task.rows(); row++) {
            int wrong = Math.abs(1 - relaxation.times(row));
            if (handed.isFree(row) && wrong > most) {
                branch = row;
                most = wrong;
            }
        }
        return branch;
    }

    /** Columns that want the row first, then by cost. */
    private int[] columns(int row) {
        boolean[] wanted = new boolean[task.columns()];
        IntStream.range(0, wanted.length).forEach(column -> wanted[column] = relaxation.wants(column, row));
        return IntStream.range(0, task.columns())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(column -> !wanted[column])
                        .thenComparingLong(column -> task.cost(row, column)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
