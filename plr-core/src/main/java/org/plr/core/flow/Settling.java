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
    private final Members unsettled;
    private final int[] next;
    private final int[] reached;
    private int found;

    public Settling(Face face, Order preference, int[] choice) {
        this.face = face;
        this.preference = preference;
        this.columns = face.columns();
        this.root = face.root();
        this.choice = choice.clone();
        this.loads = new int[root];
        this.open = new int[columns][columns];
        this.unsettled = new Members(columns);
        this.next = new int[root + 1];
        this.reached = new int[root + 1];
        for (int row = 0; row < choice.length; row++) {
            for (int node = choice[row]; node != root; node = face.above(node)) {
                loads[node]++;
            }
            count(row, 1);
            unsettled.add(row, choice[row]);
        }
    }

    /** How many rows that are not settled could move to one column from another. */
    private void count(int row, int by) {
        int from = choice[row];
        for (int to = face.next(row, 0); to >= 0; to = face.next(row, to + 1)) {
            open[to][from] += by;
        }
    }

    public int[] inOrder(int[] order) {
        for (int row : order) {
            settle(row);
        }
        return choice;
    }

    private void settle(int row) {
        unsettled.remove(row, choice[row]);
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
        found = 0;
        find(end, end);
        for (int i = 0; i < found && next[wanted] < 0; i++) {
            int to = reached[i];
            if (to < columns) {
                findMoves(to);
            }
            findAbove(to);
            findBelow(to);
        }
    }

    private void find(int from, int to) {
        next[from] = to;
        reached[found++] = from;
    }

    private void findMoves(int to) {
        int[] movers = open[to];
        for (int from = 0; from < columns; from++) {
            if (movers[from] > 0 && next[from] < 0) {
                find(from, to);
            }
        }
    }

    private void findAbove(int to) {
        if (to != root && loads[to] > face.minimum(to) && next[face.above(to)] < 0) {
            find(face.above(to), to);
        }
    }

    private void findBelow(int to) {
        for (int from : face.below(to)) {
            if (next[from] < 0 && loads[from] < face.capacity(from)) {
                find(from, to);
            }
        }
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
        unsettled.remove(row, choice[row]);
        choice[row] = to;
        unsettled.add(row, to);
        count(row, 1);
    }

    private int mover(int from, int to) {
        int place = 0;
        while (!face.allows(unsettled.at(from, place), to)) {
            place++;
        }
        return unsettled.at(from, place);
    }
}
