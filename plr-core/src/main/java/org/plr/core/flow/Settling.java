package org.plr.core.flow;

import java.util.Arrays;

/**
 * Chooses one of the plans that reach every aim: row after row, in the order of their ids' bytes, each gets the column of
 * its lowest ticket with which the rest can still be given out. So who knows the key can recompute the choice.
 *
 * <p>A row may change to whatever column a row can be passed on from, along open cells, to the column that it leaves; or to
 * one that may take one more, as may whatever stands above it, while the column left may take one less.
 */
public final class Settling {
    /** Which of two columns comes first for a row. */
    public interface Order {
        boolean isBefore(int row, int column, int other);
    }

    private final Face face;
    private final Order preference;
    private final int columns;
    private final int root;
    private final int[] choice;
    private final int[] loads;
    private final int[][] open;
    private final boolean[] settled;
    private final int[] next;
    private final int[] reached;

    public Settling(Face face, Order preference, int[] choice) {
        this.face = face;
        this.preference = preference;
        this.columns = face.columns();
        this.root = face.root();
        this.choice = choice.clone();
        this.loads = new int[root];
        this.open = new int[columns][columns];
        this.settled = new boolean[choice.length];
        this.next = new int[root + 1];
        this.reached = new int[root + 1];
        for (int row = 0; row < choice.length; row++) {
            for (int node = choice[row]; node != root; node = face.above(node)) {
                loads[node]++;
            }
            count(row, 1);
        }
    }

    /** How many rows could move from one column to another. */
    private void count(int row, int by) {
        int[] from = open[choice[row]];
        for (int to = face.next(row, 0); to >= 0; to = face.next(row, to + 1)) {
            from[to] += by;
        }
    }

    public int[] inOrder(int[] order) {
        for (int row : order) {
            settle(row);
        }
        return choice;
    }

    private void settle(int row) {
        settled[row] = true;
        count(row, -1);
        int own = choice[row];
        int wanted = lowest(row, own, false);
        if (wanted != own) {
            findWays(own, wanted);
            int best = next[wanted] >= 0 ? wanted : lowest(row, own, true);
            if (best != own) {
                passOn(best, own);
                choice[row] = best;
            }
        }
    }

    /** The open column with the row's lowest ticket; where it must be, of those from which there is a way. */
    private int lowest(int row, int own, boolean reachable) {
        int best = own;
        for (int to = face.next(row, 0); to >= 0; to = face.next(row, to + 1)) {
            if (to != best && (!reachable || next[to] >= 0) && preference.isBefore(row, to, best)) {
                best = to;
            }
        }
        return best;
    }

    /**
     * From which columns a row can be passed on to the end, each with the next step; the last place means one more taken.
     * Once there is a way from the wanted column, no other is sought.
     */
    private void findWays(int end, int wanted) {
        Arrays.fill(next, -1);
        int count = 0;
        next[end] = end;
        reached[count++] = end;
        for (int i = 0; i < count && next[wanted] < 0; i++) {
            int to = reached[i];
            for (int from = 0; from <= root; from++) {
                if (next[from] < 0 && isStep(from, to)) {
                    next[from] = to;
                    reached[count++] = from;
                }
            }
        }
    }

    private boolean isStep(int from, int to) {
        if (from < columns && to < columns) {
            return open[from][to] > 0;
        }
        return isAbove(to, from)
                ? loads[from] < face.capacity(from)
                : isAbove(from, to) && loads[to] > face.minimum(to);
    }

    private boolean isAbove(int node, int below) {
        return below != root && face.above(below) == node;
    }

    private void passOn(int from, int end) {
        for (int at = from; at != end; at = next[at]) {
            int to = next[at];
            if (at < columns && to < columns) {
                move(mover(at, to), to);
            } else if (isAbove(to, at)) {
                loads[at]++;
            } else {
                loads[to]--;
            }
        }
    }

    private void move(int row, int to) {
        count(row, -1);
        choice[row] = to;
        count(row, 1);
    }

    private int mover(int from, int to) {
        for (int row = 0; row < choice.length; row++) {
            if (!settled[row] && choice[row] == from && face.allows(row, to)) {
                return row;
            }
        }
        throw new IllegalStateException("A way was counted that no row can go.");
    }
}
