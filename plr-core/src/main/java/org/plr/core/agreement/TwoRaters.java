package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Cohen's kappa and Scott's pi, from what two raters gave. Sources: Cohen, Educational and Psychological Measurement 20
 * (1960) 37; Cohen, Psychological Bulletin 70 (1968) 213; Scott, Public Opinion Quarterly 19 (1955) 321; for standard
 * errors Fleiss, Cohen and Everitt, Psychological Bulletin 72 (1969) 323.
 */
final class TwoRaters {
    private final CrossTable table;
    private final int size;

    TwoRaters(CrossTable table) {
        this.table = table;
        this.size = table.size();
    }

    Said<Coefficient> kappa(Disagreement disagreement) {
        return coefficient(
                disagreement,
                (i, j) -> table.row(i).multiply(table.column(j)),
                table.all().pow(2));
    }

    Said<Coefficient> scottPi(Disagreement disagreement) {
        return coefficient(
                disagreement,
                (i, j) -> both(i).multiply(both(j)),
                table.all().pow(2).multiply(BigInteger.valueOf(4)));
    }

    private BigInteger both(int i) {
        return table.row(i).add(table.column(i));
    }

    private Said<Coefficient> coefficient(
            Disagreement disagreement, BiFunction<Integer, Integer, BigInteger> chance, BigInteger chances) {
        List<List<Ratio>> matrix = disagreement.matrix(size);
        if (table.isEmpty()) {
            return Said.undefined(Undefined.NO_PAIRS);
        }
        if (size > 1 && matrix.stream().allMatch(row -> row.stream().allMatch(each -> each.signum() == 0))) {
            return Said.undefined(Undefined.NO_WEIGHT);
        }
        return Coefficient.of(
                sum(matrix, table::cell).dividedBy(table.all()),
                sum(matrix, chance).dividedBy(chances));
    }

    private Ratio sum(List<List<Ratio>> matrix, BiFunction<Integer, Integer, BigInteger> times) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (matrix.get(i).get(j).signum() != 0) {
                    sum = sum.plus(matrix.get(i).get(j).times(times.apply(i, j)));
                }
            }
        }
        return sum;
    }

    /** Where kappa is what it is: asymptotic, not assuming that there is no agreement beyond chance. */
    Said<BigDecimal> standardError(Disagreement disagreement) {
        return kappa(disagreement).map(kappa -> {
            Ratio unexplained = Ratio.ONE.minus(kappa.value());
            BiFunction<Integer, Integer, Ratio> share = (i, j) -> Ratio.of(table.cell(i, j), table.all());
            return error(kappa, disagreement, unexplained, share);
        });
    }

    /** If there were no agreement beyond chance: to test whether there is any. */
    Said<BigDecimal> standardErrorByChance(Disagreement disagreement) {
        return kappa(disagreement).map(kappa -> {
            BigInteger square = table.all().pow(2);
            BiFunction<Integer, Integer, Ratio> share =
                    (i, j) -> Ratio.of(table.row(i).multiply(table.column(j)), square);
            return error(kappa, disagreement, Ratio.ONE, share);
        });
    }

    /**
     * The formula of 1969 in disagreements d: the variance of d - (1 - kappa) (mean d of the row + mean d of the column),
     * which is the same as of the agreements, over n times the expected disagreement squared.
     */
    private BigDecimal error(
            Coefficient kappa, Disagreement disagreement, Ratio factor, BiFunction<Integer, Integer, Ratio> share) {
        List<List<Ratio>> matrix = disagreement.matrix(size);
        Ratio[] rows = new Ratio[size];
        Ratio[] columns = new Ratio[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            rows[i] = mean(j -> matrix.get(at).get(j), table::column);
            columns[i] = mean(j -> matrix.get(j).get(at), table::row);
        }
        Ratio mean = Ratio.ZERO;
        Ratio squares = Ratio.ZERO;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                Ratio each = matrix.get(i).get(j).minus(rows[i].plus(columns[j]).times(factor));
                mean = mean.plus(each.times(share.apply(i, j)));
                squares = squares.plus(each.squared().times(share.apply(i, j)));
            }
        }
        Ratio variance =
                squares.minus(mean.squared()).dividedBy(kappa.expected().squared());
        return variance.dividedBy(table.all()).toDecimal(Decimals.WORKING).sqrt(Decimals.WORKING);
    }

    private interface ByPlace<T> {
        T at(int place);
    }

    private Ratio mean(ByPlace<Ratio> values, ByPlace<BigInteger> times) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.plus(values.at(i).times(times.at(i)));
        }
        return sum.dividedBy(table.all());
    }
}
