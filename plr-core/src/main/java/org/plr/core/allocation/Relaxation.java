package org.plr.core.allocation;

import java.util.Arrays;

/**
 * What a plan costs at least, if each row paid a price for each column that it goes to and might go to none or to several:
 * then each column packs for itself what is worth most to it. Prices that make the rows go to one column each make the bound
 * tight (Lagrange's relaxation of the assignments; Fisher, 1981). Costs are scaled up, so that prices are whole numbers.
 */
final class Relaxation {
    private static final long LARGEST_SUM = 1L << 50;
    private static final int FULL_STEP = 128;
    private static final int PATIENCE = 4;

    private final WeightedCase task;
    private final Handed handed;
    private final Budget.Running time;
    private final long scale;
    private final Knapsack[] packs;
    private final int[] times;
    private long[] prices;
    private long bound;

    Relaxation(WeightedCase task, Handed handed, Budget.Running time) {
        this.task = task;
        this.handed = handed;
        this.time = time;
        this.scale = scale(task);
        this.packs = new Knapsack[task.columns()];
        this.times = new int[task.rows()];
        this.prices = new long[task.rows()];
        Arrays.setAll(packs, column -> new Knapsack(task.rows()));
    }

    private static long scale(WeightedCase task) {
        long most = task.largest() * (task.rows() + 1L);
        return Math.max(1, Math.min(1 << 12, LARGEST_SUM / most));
    }

    /** Prices to begin with: what each row costs where it costs least. */
    long[] plain() {
        long[] plain = new long[task.rows()];
        for (int row = 0; row < plain.length; row++) {
            plain[row] = Long.MAX_VALUE;
            for (int column = 0; column < packs.length; column++) {
                plain[row] = task.allows(row, column) ? Math.min(plain[row], task.cost(row, column)) : plain[row];
            }
            plain[row] = plain[row] == Long.MAX_VALUE ? 0 : plain[row] * scale;
        }
        return plain;
    }

    /** {@return the best prices found} */
    long[] prices() {
        return prices;
    }

    /** {@return what any plan costs at least that goes on from what was handed out} */
    long bound() {
        return Math.floorDiv(bound + scale - 1, scale);
    }

    /** {@return how many columns want a row, at the last prices tried} */
    int times(int row) {
        return times[row];
    }

    boolean wants(int column, int row) {
        return packs[column].taken().get(row);
    }

    /**
     * Raises the prices of rows that no column wants and lowers those that several want, until the bound reaches a cost or
     * so many rounds are over.
     */
    void climb(long[] from, int rounds, long cost) {
        long[] tried = from.clone();
        prices = tried.clone();
        bound = value(tried);
        int step = FULL_STEP;
        int idle = 0;
        for (int round = 0; round < rounds && !isOver() && bound() < cost && move(tried, step, cost); round++) {
            long value = value(tried);
            idle = value > bound ? 0 : idle + 1;
            if (value > bound) {
                bound = value;
                prices = tried.clone();
            } else if (idle == PATIENCE) {
                idle = 0;
                step /= 2;
                tried = prices.clone();
            }
        }
    }

    private boolean isOver() {
        return time.isOver(1 + (long) task.rows() * task.columns() / 64);
    }

    /** False where the prices stay: then each row goes to one column, or the step is too small to matter. */
    private boolean move(long[] tried, int step, long cost) {
        long wrong = 0;
        for (int row = 0; row < tried.length; row++) {
            wrong += handed.isFree(row) ? (long) (1 - times[row]) * (1 - times[row]) : 0;
        }
        long gap = Math.max(scale, cost * scale - bound);
        long length = wrong == 0 ? 0 : gap / wrong * step / FULL_STEP;
        for (int row = 0; row < tried.length; row++) {
            tried[row] += handed.isFree(row) ? length * (1 - times[row]) : 0;
        }
        return length > 0;
    }

    private long value(long[] tried) {
        long value = handed.cost() * scale;
        Arrays.fill(times, 0);
        for (int row = 0; row < tried.length; row++) {
            value += handed.isFree(row) ? tried[row] : 0;
        }
        for (int column = 0; column < packs.length; column++) {
            value -= pack(column, tried);
        }
        return value;
    }

    private long pack(int column, long[] tried) {
        Knapsack pack = packs[column];
        pack.clear();
        for (int row = 0; row < tried.length; row++) {
            long worth = tried[row] - task.cost(row, column) * scale;
            if (worth > 0 && handed.isFree(row) && handed.fits(row, column)) {
                pack.offer(row, task.weight(row, column), worth);
            }
        }
        long worth = pack.pack(handed.left(column));
        pack.taken().stream().forEach(row -> times[row]++);
        return worth;
    }
}
