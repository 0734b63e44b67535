package org.plr.core.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Stuart and Maxwell's statistic d' S+ d, exactly. S is the Laplacian of a graph whose nodes are the grades and whose
 * edges are the changes between two of them; d lies in its range. So within each connected group of grades one may be
 * left out, and what remains of S has an inverse.
 */
final class Marginals {
    private final CrossTable table;
    private final boolean[] seen;

    Marginals(CrossTable table) {
        this.table = table;
        this.seen = new boolean[table.size()];
    }

    Direction.Test test() {
        Ratio statistic = Ratio.ZERO;
        int rank = 0;
        for (int i = 0; i < table.size(); i++) {
            List<Integer> group = group(i);
            if (group.size() > 1) {
                group.remove(0);
                rank += group.size();
                statistic = statistic.plus(quadraticForm(group));
            }
        }
        return Direction.Test.of(statistic, rank);
    }

    /** All grades that are connected with this one and were not seen before. */
    private List<Integer> group(int from) {
        List<Integer> group = new ArrayList<>();
        if (!seen[from]) {
            seen[from] = true;
            group.add(from);
        }
        for (int at = 0; at < group.size(); at++) {
            for (int j = 0; j < table.size(); j++) {
                if (!seen[j] && changed(group.get(at), j).signum() > 0) {
                    seen[j] = true;
                    group.add(j);
                }
            }
        }
        return group;
    }

    private BigInteger changed(int i, int j) {
        return table.cell(i, j).add(table.cell(j, i));
    }

    private Ratio difference(int i) {
        return Ratio.of(table.row(i).subtract(table.column(i)), BigInteger.ONE);
    }

    private Ratio variance(int i, int j) {
        BigInteger value = i == j
                ? table.row(i).add(table.column(i)).subtract(changed(i, i))
                : changed(i, j).negate();
        return Ratio.of(value, BigInteger.ONE);
    }

    /** By Gauss's elimination of S beside d. S is positive definite here, so that no pivot is nought. */
    private Ratio quadraticForm(List<Integer> group) {
        int size = group.size();
        Ratio[][] rows = new Ratio[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = variance(group.get(i), group.get(j));
            }
            rows[i][size] = difference(group.get(i));
        }
        Ratio form = Ratio.ZERO;
        for (int pivot = 0; pivot < size; pivot++) {
            form = form.plus(rows[pivot][size].squared().dividedBy(rows[pivot][pivot]));
            for (int i = pivot + 1; i < size; i++) {
                eliminate(rows[i], rows[pivot], pivot);
            }
        }
        return form;
    }

    private static void eliminate(Ratio[] row, Ratio[] by, int pivot) {
        Ratio factor = row[pivot].dividedBy(by[pivot]);
        for (int j = pivot; j < row.length && factor.signum() != 0; j++) {
            row[j] = row[j].minus(by[j].times(factor));
        }
    }
}
