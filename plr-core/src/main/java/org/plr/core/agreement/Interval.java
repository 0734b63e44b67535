package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Between which shares the true one lies, as far as a sample tells.
 *
 * @param lower the lower end, exactly 0 where nothing was found
 * @param upper the upper end, exactly 1 where nothing else was found
 */
public record Interval(BigDecimal lower, BigDecimal upper) {
    private static final long MOST = 1_000_000_000L;
    private static final BigDecimal CLOSE = new BigDecimal("1E-26");

    /** Refuses null. */
    public Interval {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
    }

    /**
     * Wilson's score interval, without a correction for continuity: the one to show. It holds the true share about as
     * often as it says, down to samples of a handful. Source: Wilson, Journal of the American Statistical Association
     * 22 (1927) 209.
     *
     * @param found how many were found
     * @param sample of how many, 0 to 1,000,000,000
     * @param confidence how sure to be
     * @return the interval; undefined where the sample is empty
     * @throws IllegalArgumentException where fewer than none or more than all were found, or the sample is too large
     */
    public static Said<Interval> wilson(long found, long sample, Confidence confidence) {
        check(found, sample);
        return sample == 0
                ? Said.undefined(Undefined.NO_DATA)
                : Said.of(wilson(Ratio.of(found, sample), sample, confidence));
    }

    /** Of a share that need not be a count: the mean of a sample's shares varies no more than that of as many counts. */
    static Interval wilson(Ratio share, long sample, Confidence confidence) {
        BigDecimal z = confidence.deviations();
        BigDecimal n = BigDecimal.valueOf(sample);
        BigDecimal square = z.multiply(z);
        BigDecimal below = n.add(square).multiply(BigDecimal.valueOf(2));
        BigDecimal middle = share.times(BigInteger.valueOf(2 * sample))
                .toDecimal(Decimals.WORKING)
                .add(square);
        Ratio spread = share.times(Ratio.ONE.minus(share)).times(BigInteger.valueOf(4 * sample));
        BigDecimal half = spread.toDecimal(Decimals.WORKING)
                .add(square)
                .sqrt(Decimals.WORKING)
                .multiply(z);
        BigDecimal lower = middle.subtract(half).divide(below, Decimals.WORKING);
        BigDecimal upper = middle.add(half).divide(below, Decimals.WORKING);
        return new Interval(
                share.signum() == 0 ? BigDecimal.ZERO : lower, share.equals(Ratio.ONE) ? BigDecimal.ONE : upper);
    }

    /**
     * The exact interval: it holds the true share at least as often as it says, and is wider for that. Source: Clopper and
     * Pearson, Biometrika 26 (1934) 404.
     *
     * @param found how many were found
     * @param sample of how many, 0 to 1,000,000,000
     * @param confidence how sure to be
     * @return the interval; undefined where the sample is empty
     * @throws IllegalArgumentException where fewer than none or more than all were found, or the sample is too large
     */
    public static Said<Interval> clopperPearson(long found, long sample, Confidence confidence) {
        check(found, sample);
        if (sample == 0) {
            return Said.undefined(Undefined.NO_DATA);
        }
        BigDecimal tail = confidence.alpha().divide(BigDecimal.valueOf(2));
        BigDecimal upper = BigDecimal.ONE.subtract(lowerEnd(sample - found, sample, tail));
        return Said.of(new Interval(lowerEnd(found, sample, tail), upper));
    }

    /**
     * The share under which so many or more have just this chance. By Newton's steps on logarithms of both: the curve is
     * concave, so that every step but the first comes from below.
     */
    private static BigDecimal lowerEnd(long found, long sample, BigDecimal tail) {
        if (found == 0) {
            return BigDecimal.ZERO;
        }
        BigInteger x = BigInteger.valueOf(found);
        BigDecimal target = Decimals.ln(tail);
        BigDecimal p = Ratio.of(found, 2 * sample).toDecimal();
        BigDecimal step = BigDecimal.ONE;
        while (step.abs().compareTo(CLOSE) > 0) {
            Binomial binomial = new Binomial(BigInteger.valueOf(sample), p);
            BigDecimal exactly = binomial.exactly(x);
            BigDecimal beside = binomial.sumBeside(x);
            BigDecimal off = target.subtract(Decimals.ln(exactly.multiply(beside)));
            step = off.multiply(beside).divide(BigDecimal.valueOf(found), Decimals.WORKING);
            p = p.multiply(Decimals.exp(step), Decimals.WORKING);
        }
        return p;
    }

    private static void check(long found, long sample) {
        if (found < 0 || sample > MOST || found > sample) {
            throw new IllegalArgumentException(
                    "Give how many were found, from none to all, of a sample of up to 1,000,000,000.");
        }
    }
}
