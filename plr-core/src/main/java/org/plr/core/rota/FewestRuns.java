package org.plr.core.rota;

/**
 * Swaps months until no manager need have the same line two months running more often than the bound says, or the search
 * is over. It goes through all pairs of months until none can be improved; that is a local optimum, from which a number of
 * swaps that cost nothing lead to another, where pairs are gone through again. A count of steps ends it, not a clock, so
 * the answer is always the same.
 */
final class FewestRuns {
    private static final long STEPS = 20_000_000;
    private static final long STEPS_A_REVIEW = 1_000;
    private static final int MOST_VAIN_ROUNDS = 200;

    private final YearGrid grid;
    private final MonthPair pair;
    private final IdleSwaps idle;
    private final int bound;
    private final long mostSteps;
    private int runs;

    private FewestRuns(YearGrid grid, int lines, int bound) {
        this.grid = grid;
        this.pair = new MonthPair(grid, lines);
        this.idle = new IdleSwaps(grid);
        this.bound = bound;
        this.mostSteps = STEPS + STEPS_A_REVIEW * grid.managers() * grid.months();
        this.runs = grid.runs();
    }

    /** Changes the grid. */
    static void in(YearGrid grid, int lines, int bound) {
        if (grid.months() > 1 && grid.managers() > 1) {
            new FewestRuns(grid, lines, bound).search();
        }
    }

    private void search() {
        improve();
        for (int vain = 0; !isOver() && vain < MOST_VAIN_ROUNDS; vain++) {
            int before = runs;
            for (int i = 0; i < grid.managers(); i++) {
                runs -= idle.swap();
            }
            improve();
            vain = runs < before ? 0 : vain;
        }
    }

    private boolean isOver() {
        return runs <= bound || pair.steps() + idle.steps() > mostSteps;
    }

    private void improve() {
        int before = runs + 1;
        while (runs < before) {
            before = runs;
            improveEachPair();
        }
    }

    private void improveEachPair() {
        for (int month = 0; month < grid.months(); month++) {
            for (int later = month + 1; later < grid.months() && !isOver(); later++) {
                runs -= pair.improve(month, later);
            }
        }
    }
}
