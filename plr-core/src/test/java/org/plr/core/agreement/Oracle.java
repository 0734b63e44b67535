package org.plr.core.agreement;

import java.util.ArrayList;
import java.util.List;

/** The textbook's formulas as they stand there, in floating point and in agreements. */
final class Oracle {
    private final int[][] table;
    private final int power;
    private final double n;
    private final double[] rows;
    private final double[] columns;

    /** Power nought is unweighted, one linear, two quadratic. */
    Oracle(int[][] table, int power) {
        this.table = table;
        this.power = power;
        rows = new double[table.length];
        columns = new double[table.length];
        double all = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                all += table[i][j];
                rows[i] += table[i][j];
                columns[j] += table[i][j];
            }
        }
        n = all;
    }

    private double weight(int i, int j) {
        double far = Math.abs(i - j);
        return i == j ? 1 : power == 0 ? 0 : 1 - Math.pow(far / (table.length - 1), power);
    }

    double chance() {
        return sum((i, j) -> weight(i, j) * rows[i] * columns[j] / n / n);
    }

    double kappa() {
        double observed = sum((i, j) -> weight(i, j) * table[i][j] / n);
        return (observed - chance()) / (1 - chance());
    }

    double error(boolean byChance) {
        double kappa = byChance ? 0 : kappa();
        double squares = sum((i, j) -> {
            double share = byChance ? rows[i] * columns[j] / n / n : table[i][j] / n;
            return share * Math.pow(weight(i, j) - (rowMean(i) + columnMean(j)) * (1 - kappa), 2);
        });
        double variance = squares - Math.pow(kappa - chance() * (1 - kappa), 2);
        return Math.sqrt(Math.max(variance, 0) / n) / (1 - chance());
    }

    private double rowMean(int i) {
        return sum((k, j) -> k == i ? weight(i, j) * columns[j] / n : 0);
    }

    private double columnMean(int j) {
        return sum((i, k) -> k == j ? weight(i, j) * rows[i] / n : 0);
    }

    private interface Cell {
        double at(int i, int j);
    }

    private double sum(Cell cell) {
        double sum = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                sum += cell.at(i, j);
            }
        }
        return sum;
    }

    /** Pair by pair, without a matrix of coincidences. */
    static double alpha(int[][] units, int power) {
        List<Integer> all = new ArrayList<>();
        double observed = 0;
        for (int[] unit : units) {
            List<Integer> rated = new ArrayList<>();
            for (int place : unit) {
                if (place >= 0) {
                    rated.add(place);
                }
            }
            if (rated.size() > 1) {
                all.addAll(rated);
                observed += pairs(rated, power) / (rated.size() - 1);
            }
        }
        double expected = pairs(all, power) / (all.size() - 1) / all.size();
        return expected == 0 ? Double.NaN : 1 - observed / all.size() / expected;
    }

    private static double pairs(List<Integer> ratings, int power) {
        double sum = 0;
        for (int one : ratings) {
            for (int other : ratings) {
                sum += one == other ? 0 : Math.pow(one - other, power);
            }
        }
        return sum;
    }
}
