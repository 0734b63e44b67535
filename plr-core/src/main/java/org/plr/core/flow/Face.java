package org.plr.core.flow;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is still open: which row may go to which column, and how many rows each column takes. Each aim that is reached
 * leaves a smaller one, in which every plan reaches it: by complementary slackness a plan is best where it keeps to cells
 * without a reduced cost and to the slots that the prices allow.
 *
 * <p>Columns may belong together, as teams to a service area: then what they take in sum has its own limits. Columns, such
 * groups and the root above them all are its nodes, numbered in this order; each node but the root has one above it.
 */
public final class Face {
    private final int rows;
    private final int columns;
    private final BitSet cells;
    private final Tree tree;
    private final Limits limits;

    /** How much each node takes at least and at most, columns first. */
    public static final class Limits {
        private final int[] minimum;
        private final int[] capacity;

        /** Takes the arrays as its own. */
        public Limits(int[] minimum, int[] capacity) {
            this.minimum = minimum;
            this.capacity = capacity;
        }
    }

    private Face(int rows, BitSet cells, int[] above, int columns, Limits limits) {
        this(rows, cells, new Tree(columns, above), limits);
    }

    private Face(int rows, BitSet cells, Tree tree, Limits limits) {
        this.rows = rows;
        this.columns = tree.columns;
        this.cells = cells;
        this.tree = tree;
        this.limits = limits;
    }

    /** What stands above what. */
    private static final class Tree {
        private final int columns;
        private final int[] above;
        private final int[][] below;

        Tree(int columns, int[] above) {
            this.columns = columns;
            this.above = above;
            this.below = new int[above.length + 1][];
            int[] counts = new int[above.length + 1];
            for (int node : above) {
                counts[node]++;
            }
            for (int node = 0; node < below.length; node++) {
                below[node] = new int[counts[node]];
            }
            for (int node = above.length - 1; node >= 0; node--) {
                below[above[node]][--counts[above[node]]] = node;
            }
        }
    }

    /** Columns that do not belong together. */
    public static Face of(int rows, BitSet cells, Limits limits) {
        int columns = limits.capacity.length;
        int[] above = new int[columns];
        Arrays.fill(above, columns);
        return new Face(rows, cells, above, columns, limits);
    }

    /** Columns of groups, each with the number of its group; the limits of the groups follow those of the columns. */
    public static Face grouped(int rows, BitSet cells, int[] groupOf, Limits limits) {
        int columns = groupOf.length;
        int root = limits.capacity.length;
        int[] above = new int[root];
        Arrays.fill(above, root);
        for (int column = 0; column < columns; column++) {
            above[column] = columns + groupOf[column];
        }
        return new Face(rows, cells, above, columns, limits);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** Columns and groups. */
    public int nodes() {
        return tree.above.length;
    }

    /** The node above all others. */
    public int root() {
        return tree.above.length;
    }

    public int above(int node) {
        return tree.above[node];
    }

    int[] below(int node) {
        return tree.below[node];
    }

    public int minimum(int node) {
        return limits.minimum[node];
    }

    public int capacity(int node) {
        return limits.capacity[node];
    }

    /** How many cells are open. */
    public int cells() {
        return cells.cardinality();
    }

    public boolean allows(int row, int column) {
        return cells.get(row * columns + column);
    }

    /** The next column that a row may go to, at or after one; -1 where there is none. */
    public int next(int row, int column) {
        int cell = cells.nextSetBit(row * columns + column);
        return cell < 0 || cell >= (row + 1) * columns ? -1 : cell - row * columns;
    }

    /** The same columns with other cells and limits. */
    Face with(BitSet others, Limits other) {
        return new Face(rows, others, tree, other);
    }

    /** Without the cells that a test refuses. */
    public Face keeping(CellTest test) {
        BitSet kept = (BitSet) cells.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = next(row, 0); column >= 0; column = next(row, column + 1)) {
                if (!test.keeps(row, column)) {
                    kept.clear(row * columns + column);
                }
            }
        }
        return with(kept, limits);
    }

    /** Says which cells stay open. */
    public interface CellTest {
        boolean keeps(int row, int column);
    }
}
