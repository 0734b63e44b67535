package org.plr.core.rota;

/**
 * Swaps of two months by two managers who take each other's reviews, which make no more runs. They lead away from a local
 * optimum. Which ones is scattered by a fixed sequence (Knuth's linear congruential generator), so it is always the same.
 */
final class IdleSwaps {
    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long ADDEND = 1_442_695_040_888_963_407L;
    private static final int HIGH_BITS = 33;

    private final YearGrid grid;
    private long scattered;
    private long steps;

    IdleSwaps(YearGrid grid) {
        this.grid = grid;
    }

    /** How many managers have been looked at so far. */
    long steps() {
        return steps;
    }

    /** Swaps once, where two such managers are found. {@return how many runs fewer there are} */
    int swap() {
        int month = below(grid.months() - 1);
        int later = month + 1 + below(grid.months() - 1 - month);
        int manager = below(grid.managers());
        if (grid.line(manager, month) == grid.line(manager, later)) {
            return 0;
        }
        int change = grid.change(manager, month, later);
        int start = below(grid.managers());
        for (int i = 0; i < grid.managers(); i++) {
            int other = (start + i) % grid.managers();
            steps++;
            if (isOpposite(manager, other, month, later) && change + grid.change(other, month, later) <= 0) {
                change += grid.change(other, month, later);
                grid.swap(manager, month, later);
                grid.swap(other, month, later);
                return -change;
            }
        }
        return 0;
    }

    private boolean isOpposite(int manager, int other, int month, int later) {
        return grid.line(manager, month) == grid.line(other, later)
                && grid.line(manager, later) == grid.line(other, month);
    }

    private int below(int limit) {
        scattered = scattered * FACTOR + ADDEND;
        return (int) ((scattered >>> HIGH_BITS) % limit);
    }
}
