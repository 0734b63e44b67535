package org.plr.core.flow;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The least sum of costs, by successive shortest paths (Ahuja, Magnanti, Orlin, Network Flows, 1993, ch. 9.7). Each row
 * goes to exactly one column; a column may cost more with each further row, never less.
 *
 * <p>Paths are sought among the columns alone: the way from one column to another costs what the cheapest of its rows costs
 * to move, which is kept and looked up. So a search never walks over rows, of which there are many more. The root stands for
 * "taken"; a column or group that has not its minimum yet takes a row for itself first.
 */
public final class Transport {
    /** What a row costs in a column. */
    public interface Cell {
        long at(int row, int column);
    }

    private static final long FAR = Long.MAX_VALUE;

    private final Face face;
    private final int rows;
    private final int columns;
    private final int root;
    private final long[] cost;
    private final long @Nullable [][] slots;
    private final Moves moves;
    private final int[] firm;
    private final int[] wanting;
    private final int[] flow;
    private final int[] choice;
    private final long[] price;
    private final Search search;

    /**
     * A problem.
     *
     * @param face what is open
     * @param costs what each cell costs, or null for nothing
     * @param slots of each node, what the first, second, ... row costs beside, never less than the one before; an empty
     *     array for nothing, or null for no node
     */
    public Transport(Face face, @Nullable Cell costs, long @Nullable [][] slots) {
        this.face = face;
        this.rows = face.rows();
        this.columns = face.columns();
        this.root = face.root();
        this.cost = new long[rows * columns];
        this.slots = slots;
        this.firm = new int[root];
        this.wanting = new int[root + 1];
        this.flow = new int[root];
        this.choice = new int[rows];
        this.price = new long[root + 1];
        this.search = new Search(root + 1);
        this.moves = new Moves(columns, cost);
        Arrays.fill(cost, FAR);
        Arrays.fill(choice, -1);
        fill(costs);
    }

    private void fill(@Nullable Cell costs) {
        for (int row = 0; row < rows; row++) {
            for (int column = face.next(row, 0); column >= 0; column = face.next(row, column + 1)) {
                cost[row * columns + column] = costs == null ? 0 : costs.at(row, column);
            }
        }
    }

    /**
     * Gives out every row.
     *
     * @return whether that can be done
     */
    public boolean solve() {
        wanting[root] = rows;
        for (int node = 0; node < root; node++) {
            want(node);
        }
        boolean open = wanting[root] >= 0;
        for (int node = 0; node < root; node++) {
            open &= firm[node] <= face.capacity(node);
        }
        for (int row = 0; row < rows && open; row++) {
            open = place(row);
        }
        return open;
    }

    /** Its minimum stays with a node; a group's minimum is met by those of its columns first. */
    private void want(int node) {
        wanting[node] = Math.max(0, face.minimum(node) - firm[node]);
        firm[node] += wanting[node];
        wanting[root] -= wanting[node];
        if (face.above(node) != root) {
            firm[face.above(node)] += firm[node];
        }
    }

    private boolean place(int row) {
        startAt(row);
        int end = search.nearest();
        while (end >= 0 && wanting[end] == 0) {
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

    private void relax(int node) {
        if (node < root) {
            int above = face.above(node);
            if (firm[node] + flow[node] < face.capacity(node)) {
                search.reach(above, here(node) + slot(node, firm[node] + flow[node]) - price[above], node);
            }
        }
        if (node < columns) {
            relaxMoves(node);
        } else {
            relaxBelow(node);
        }
    }

    private long here(int node) {
        return search.distance(node) + price[node];
    }

    private void relaxMoves(int node) {
        long here = here(node);
        moves.refresh(node);
        for (int column = 0; column < columns; column++) {
            long step = moves.cost(node, column);
            if (step != FAR) {
                search.reach(column, here + step - price[column], node);
            }
        }
    }

    /** What was taken from a node below can be taken from another instead. */
    private void relaxBelow(int node) {
        for (int below : face.below(node)) {
            if (flow[below] > 0) {
                long back = slot(below, firm[below] + flow[below] - 1);
                search.reach(below, here(node) - back - price[below], node);
            }
        }
    }

    /** What the given row of a node costs, from 0. */
    private long slot(int node, int row) {
        return slots == null || slots[node].length == 0 ? 0 : slots[node][row];
    }

    /** Moves a row along each step of the path, from its end back. */
    private void follow(int row, int end) {
        wanting[end]--;
        int node = end;
        for (int before = search.before(node); before >= 0; before = search.before(node)) {
            if (node < columns && before < columns) {
                int mover = moves.mover(before, node);
                moves.leave(mover, before);
                settle(mover, node);
            } else if (before < root && face.above(before) == node) {
                flow[before]++;
            } else {
                flow[node]--;
            }
            node = before;
        }
        settle(row, node);
    }

    private void settle(int row, int column) {
        choice[row] = column;
        moves.enter(row, column);
    }

    /** The column of each row, once solved. */
    public int[] choice() {
        return choice.clone();
    }

    /** What every plan that is as good may still choose from, once solved. */
    public Face optimal() {
        BitSet tight = new BitSet(rows * columns);
        for (int row = 0; row < rows; row++) {
            long own = cost[row * columns + choice[row]] - price[choice[row]];
            for (int cell = row * columns, column = 0; column < columns; column++, cell++) {
                if (cost[cell] != FAR && cost[cell] - price[column] == own) {
                    tight.set(cell);
                }
            }
        }
        int[] minimum = new int[root];
        int[] capacity = new int[root];
        for (int node = 0; node < root; node++) {
            int most = Math.min(face.capacity(node), rows);
            minimum[node] = upTo(node, firm[node], most, -1);
            capacity[node] = upTo(node, minimum[node], most, 0);
        }
        return face.with(tight, new Face.Limits(minimum, capacity));
    }

    /** Up to which of its rows a node's slots have at most a reduced cost. */
    private int upTo(int node, int from, int most, long atMost) {
        long differs = price[node] - price[face.above(node)];
        if (slots == null || slots[node].length == 0) {
            return differs <= atMost ? Math.max(from, most) : from;
        }
        int taken = from;
        while (taken < most && slots[node][taken] + differs <= atMost) {
            taken++;
        }
        return taken;
    }
}
