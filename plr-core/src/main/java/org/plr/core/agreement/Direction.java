package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.plr.core.framework.Grade;

/**
 * Whether the second rater grades more harshly than the first, or more mildly. Harsher is toward the worst grade, and
 * counts as positive.
 *
 * <p>For fewer than some thirty changed grades read the two exact tests; the two that rest on the chi-squared
 * distribution come into their own beyond.
 */
public final class Direction {
    private final Places places;
    private final CrossTable table;

    Direction(Places places, CrossTable table) {
        this.places = places;
        this.table = table;
    }

    /**
     * How far grades were moved on average.
     *
     * @param total the places by which they were moved, those toward the worst grade less those toward the best
     * @param units how many units both rated
     */
    public record MeanShift(BigInteger total, BigInteger units) {
        /** Refuses null. */
        public MeanShift {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(units, "units");
        }

        /** {@return the shift in places, reduced} */
        public Ratio value() {
            return Ratio.of(total, units);
        }

        /** As it was counted, such as {@code 12/43}. */
        @Override
        public String toString() {
            return total + "/" + units;
        }
    }

    /**
     * How many units lie to either side, and how likely so uneven a split is by chance.
     *
     * @param harsher units that the second rater graded worse
     * @param milder units that the second rater graded better
     * @param p the exact two-sided chance of so uneven a split where either side is as likely; undefined where there is
     *     no such unit
     */
    public record Split(BigInteger harsher, BigInteger milder, Said<BigDecimal> p) {
        /** Refuses null. */
        public Split {
            Objects.requireNonNull(harsher, "harsher");
            Objects.requireNonNull(milder, "milder");
            Objects.requireNonNull(p, "p");
        }

        static Split of(BigInteger harsher, BigInteger milder) {
            return new Split(harsher, milder, Binomial.evenSplit(harsher, milder));
        }
    }

    /**
     * A statistic that is distributed as chi-squared where there is no direction.
     *
     * @param statistic nought or more
     * @param degrees the degrees of freedom
     * @param p the chance of so large a statistic; undefined where there are no degrees of freedom
     */
    public record Test(Ratio statistic, int degrees, Said<BigDecimal> p) {
        /** Refuses null. */
        public Test {
            Objects.requireNonNull(statistic, "statistic");
            Objects.requireNonNull(p, "p");
        }

        static Test of(Ratio statistic, int degrees) {
            return new Test(
                    statistic,
                    degrees,
                    degrees == 0
                            ? Said.undefined(Undefined.NO_SHIFT)
                            : Said.of(ChiSquare.tail(statistic.toDecimal(Decimals.WORKING), degrees)));
        }
    }

    /** {@return how far grades were moved on average; undefined where no unit has two grades} */
    public Said<MeanShift> meanShift() {
        return table.isEmpty()
                ? Said.undefined(Undefined.NO_PAIRS)
                : Said.of(new MeanShift(Shifts.of(table).total(), table.all()));
    }

    /** {@return by how many places grades were moved on average, whichever way; undefined where no unit has two grades} */
    public Said<Ratio> meanDistance() {
        return table.isEmpty()
                ? Said.undefined(Undefined.NO_PAIRS)
                : Said.of(Ratio.of(Shifts.of(table).distance(), table.all()));
    }

    /** {@return how many were graded worse and how many better, with the exact sign test} */
    public Split signTest() {
        Shifts shifts = Shifts.of(table);
        return Split.of(shifts.harsher(), shifts.milder());
    }

    /**
     * The exact randomisation test of the total shift: how likely so large a total is, either way, if each changed grade
     * had been as likely to be moved as far to the other side. A move by two places counts twice as much as one by one.
     *
     * @return the chance; undefined where no grade was changed, and where so many were that the exact answer would take
     *     more than some seconds
     */
    public Said<BigDecimal> randomisation() {
        return Shifts.of(table).randomisation();
    }

    /**
     * Stuart and Maxwell's test of whether both use each grade equally often, with the pseudo-inverse, so that grades that
     * nobody used or changed leave it as it is. Sources: Stuart, Biometrika 42 (1955) 412; Maxwell, British Journal of
     * Psychiatry 116 (1970) 651.
     *
     * @return the test; its degrees of freedom are the rank: the grades that are involved less the groups that they fall
     *     into
     */
    public Test stuartMaxwell() {
        return new Marginals(table).test();
    }

    /**
     * Bowker's test of whether grades are changed from one to another as often as back. Source: Bowker, Journal of the
     * American Statistical Association 43 (1948) 572.
     *
     * @return the test; its degrees of freedom are the pairs of grades between which any was changed
     */
    public Test bowker() {
        Ratio statistic = Ratio.ZERO;
        int pairs = 0;
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < i; j++) {
                BigInteger both = table.cell(i, j).add(table.cell(j, i));
                if (both.signum() > 0) {
                    BigInteger difference = table.cell(i, j).subtract(table.cell(j, i));
                    statistic = statistic.plus(Ratio.of(difference.pow(2), both));
                    pairs++;
                }
            }
        }
        return Test.of(statistic, pairs);
    }

    /**
     * How many units were moved over the edge of a grade, such as Inadequate: to it or worse from a better one, or back.
     * The test is McNemar's in its exact form.
     *
     * @param grade the grade, which with all worse ones lies beyond the edge
     * @return how many crossed it either way, and how likely so uneven a split is by chance
     * @throws IllegalArgumentException where the grade is not on the scale
     */
    public Split boundary(Grade grade) {
        int edge = places.place(grade)
                .orElseThrow(() -> new IllegalArgumentException("The grade is not on the scale: take one of its own."));
        BigInteger harsher = BigInteger.ZERO;
        BigInteger milder = BigInteger.ZERO;
        for (int better = 0; better < edge; better++) {
            for (int worse = edge; worse < table.size(); worse++) {
                harsher = harsher.add(table.cell(better, worse));
                milder = milder.add(table.cell(worse, better));
            }
        }
        return Split.of(harsher, milder);
    }
}
