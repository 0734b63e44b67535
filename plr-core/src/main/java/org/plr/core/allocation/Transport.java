package org.plr.core.allocation;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The least sum of costs, by successive shortest paths (Ahuja, Magnanti, Orlin, Network Flows, 1993, ch. 9.7). Each row
 * goes to exactly one column; a column may cost more with each further row, never less.
 *
 * <p>Paths are sought among the columns alone: the way from one column to another costs what the cheapest of its rows costs
 * to move, which is kept and looked up. So a search never walks over rows, of which there are many more. A node behind all
 * columns stands for "taken", and columns that have not their minimum yet take a row for themselves first.
 */
final class Transport {
    private static final long FAR = Long.MAX_VALUE;

    private final Face face;
    private final int rows;
    private final int columns;
    private final long[] cost;
    private final long @Nullable [][] slots;
    private final Moves moves;
    private final int[] loads;
    private final int[] choice;
    private final long[] price;
    private final Search search;
    private int toTake;

    /**
     * A problem.
     *
     * @param face what is open
     * @param costs what each cell costs, or null for nothing
     * @param slots what the first, second, ... row of a column costs beside, never less than the one before; or null
     */
    Transport(Face face, @Nullable Costs costs, long @Nullable [][] slots) {
        this.face = face;
        this.rows = face.rows();
        this.columns = face.columns();
        this.cost = new long[rows * columns];
        this.slots = slots;
        this.loads = new int[columns];
        this.choice = new int[rows];
        this.price = new long[columns + 1];
        this.search = new Search(columns + 1);
        this.moves = new Moves(columns, cost);
        Arrays.fill(cost, FAR);
        Arrays.fill(choice, -1);
        fill(costs);
    }

    private void fill(@Nullable Costs costs) {
        for (int row = 0; row < rows; row++) {
            for (int column = face.next(row, 0); column >= 0; column = face.next(row, column + 1)) {
                cost[row * columns + column] = costs == null ? 0 : costs.at(row, column);
            }
        }
    }

    /** Gives out every row. {@return whether that can be done} */
    boolean solve() {
        toTake = rows;
        for (int column = 0; column < columns; column++) {
            toTake -= face.minimum(column);
            if (face.minimum(column) > face.capacity(column)) {
                return false;
            }
        }
        if (toTake < 0) {
            return false;
        }
        for (int row = 0; row < rows; row++) {
            if (!place(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean place(int row) {
        startAt(row);
        int end = search.nearest();
        while (end >= 0 && !isWanting(end)) {
            relax(end);
            end = search.nearest();
        }
        if (end < 0) {
            return false;
        }
        search.lower(price, end);
        follow(row, end);
        return true;
    }

    private void startAt(int row) {
        search.clear();
        int at = row * columns;
        long base = FAR;
        for (int column = 0; column < columns; column++) {
            if (cost[at + column] != FAR) {
                base = Math.min(base, cost[at + column] - price[column]);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (cost[at + column] != FAR) {
                search.reach(column, cost[at + column] - price[column] - base, -1);
            }
        }
    }

    /** Whether a path may end here. */
    private boolean isWanting(int node) {
        return node == columns ? toTake > 0 : loads[node] < face.minimum(node);
    }

    private void relax(int node) {
        long here = search.distance(node) + price[node];
        if (node == columns) {
            for (int column = 0; column < columns; column++) {
                if (loads[column] > face.minimum(column)) {
                    search.reach(column, here - slot(column, loads[column]) - price[column], node);
                }
            }
            return;
        }
        if (loads[node] < face.capacity(node)) {
            search.reach(columns, here + slot(node, loads[node] + 1) - price[columns], node);
        }
        moves.refresh(node);
        for (int column = 0; column < columns; column++) {
            long step = moves.cost(node, column);
            if (step != FAR) {
                search.reach(column, here + step - price[column], node);
            }
        }
    }

    /** What the given row of a column costs, from 1. */
    private long slot(int column, int row) {
        return slots == null ? 0 : slots[column][row - 1];
    }

    /** Moves a row along each step of the path, from its end back. */
    private void follow(int row, int end) {
        if (end == columns) {
            toTake--;
        }
        int node = end;
        for (int before = search.before(node); before >= 0; before = search.before(node)) {
            if (node == columns) {
                loads[before]++;
            } else if (before == columns) {
                loads[node]--;
            } else {
                int mover = moves.mover(before, node);
                moves.leave(mover, before);
                settle(mover, node);
            }
            node = before;
        }
        settle(row, node);
        if (end != columns) {
            loads[end]++;
        }
    }

    private void settle(int row, int column) {
        choice[row] = column;
        moves.enter(row, column);
    }

    /** The column of each row, once solved. */
    int[] choice() {
        return choice.clone();
    }

    /** What every plan that is as good may still choose from, once solved. */
    Face optimal() {
        BitSet tight = new BitSet(rows * columns);
        for (int row = 0; row < rows; row++) {
            long own = cost[row * columns + choice[row]] - price[choice[row]];
            for (int cell = row * columns, column = 0; column < columns; column++, cell++) {
                if (cost[cell] != FAR && cost[cell] - price[column] == own) {
                    tight.set(cell);
                }
            }
        }
        int[] minimum = new int[columns];
        int[] capacity = new int[columns];
        for (int column = 0; column < columns; column++) {
            int most = Math.min(face.capacity(column), rows);
            minimum[column] = slots(column, face.minimum(column), most, -1);
            capacity[column] = slots(column, minimum[column], most, 0);
        }
        return new Face(rows, minimum, capacity, tight);
    }

    /** Up to which of its rows a column's slots have at most a reduced cost. */
    private int slots(int column, int from, int most, long atMost) {
        int taken = from;
        while (taken < most && slot(column, taken + 1) + price[column] - price[columns] <= atMost) {
            taken++;
        }
        return taken;
    }
}
