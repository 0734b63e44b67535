package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * What a draw tells of all records, where some were certain to be in it and others were drawn at random with the same
 * chance (MOD-2): the estimate of Horvitz and Thompson, each record weighing the inverse of its chance. On average over
 * all draws it is exactly the truth. Source: Horvitz and Thompson, Journal of the American Statistical Association 47
 * (1952) 663.
 *
 * <p>Example: of 20 reviews 3 are Inadequate and certain, 2 of which are regraded; of the other 17 one is drawn, which is
 * regraded too. The estimate is 2 + 17 = 19 regraded, and with one drawn nothing can be said of its variance.
 *
 * @param population how many records there are
 * @param total the estimated total; undefined where there are records that might have been drawn and none was
 * @param variance the estimated variance of the total; undefined where the total is, and where one of several records was
 *     drawn, which shows nothing of how they differ. Certain records add none.
 */
public record Estimation(long population, Said<Ratio> total, Said<Ratio> variance) {

    /** Refuses null. */
    public Estimation {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(variance, "variance");
    }

    /**
     * The estimate from a draw.
     *
     * @param certain the values of all records that were certain to be in it: 1 for regraded and 0 for not, or places by
     *     which they were moved
     * @param drawn the values of those that were drawn at random, without replacement
     * @param others how many records they were drawn from, themselves included
     * @return the estimate
     * @throws IllegalArgumentException where more were drawn than there were
     */
    public static Estimation of(List<Ratio> certain, List<Ratio> drawn, long others) {
        if (drawn.size() > others) {
            throw new IllegalArgumentException(
                    "No more records can be drawn than there are: count the drawn among them.");
        }
        Ratio known = sum(certain);
        long population = certain.size() + others;
        if (others == 0) {
            return new Estimation(population, Said.of(known), Said.of(Ratio.ZERO));
        }
        if (drawn.isEmpty()) {
            return new Estimation(
                    population, Said.undefined(Undefined.NOT_COVERED), Said.undefined(Undefined.NOT_COVERED));
        }
        Ratio weight = Ratio.of(others, drawn.size());
        return new Estimation(population, Said.of(known.plus(sum(drawn).times(weight))), variance(drawn, others));
    }

    private static Ratio sum(List<Ratio> values) {
        return values.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /** N (N - n) s² / n, where s² is the variance of those drawn. */
    private static Said<Ratio> variance(List<Ratio> drawn, long others) {
        long n = drawn.size();
        if (n == others) {
            return Said.of(Ratio.ZERO);
        }
        if (n == 1) {
            return Said.undefined(Undefined.ONE_DRAWN);
        }
        Ratio mean = sum(drawn).dividedBy(BigInteger.valueOf(n));
        Ratio squares = drawn.stream().map(value -> value.minus(mean).squared()).reduce(Ratio.ZERO, Ratio::plus);
        return Said.of(squares.times(Ratio.of(others, n)).times(Ratio.of(others - n, n - 1)));
    }

    /** {@return the estimated mean of all records; undefined where the total is, and where there are no records} */
    public Said<Ratio> mean() {
        return population == 0
                ? Said.undefined(Undefined.NO_DATA)
                : total.map(sum -> sum.dividedBy(BigInteger.valueOf(population)));
    }

    /** {@return the estimated standard error of the mean; undefined where the mean or the variance is} */
    public Said<BigDecimal> standardErrorOfMean() {
        return mean().then(any -> variance.map(
                each -> each.dividedBy(BigInteger.valueOf(population).pow(2))
                        .toDecimal(Decimals.WORKING)
                        .sqrt(Decimals.WORKING)));
    }
}
