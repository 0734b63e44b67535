package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;

/**
 * The exact distribution of a total whose parts each have either sign. Of the 2^m ways to choose signs, c(s) have positive
 * parts that add up to s, where c are the coefficients of the product of (1 + x^k)^m(k) over all distances k.
 *
 * <p>Multiplying that out takes as many steps as there are parts times their total. The product P has the logarithmic
 * derivative P' Q = P R, where Q is the product of (1 + x^k), once each, and R has low degree too: so that each
 * coefficient follows from the few before it.
 */
final class Randomisation {
    /** Some seconds of one processor. */
    private static final BigInteger MOST = BigInteger.valueOf(2_000_000_000L);

    private final Map<Integer, BigInteger> timesByDistance;

    Randomisation(Map<Integer, BigInteger> timesByDistance) {
        this.timesByDistance = timesByDistance;
    }

    /** The chance of a total as far from nought as this, or further; more than nought. */
    Said<BigDecimal> twoSided(BigInteger total) {
        BigInteger all = sum(false);
        BigInteger last = sum(true).subtract(total).shiftRight(1);
        if (work(all, last).compareTo(MOST) > 0) {
            return Said.undefined(Undefined.TOO_MANY_SHIFTS);
        }
        BigInteger ways = upTo(last.intValueExact()).shiftLeft(1);
        return Said.of(
                Ratio.of(ways, BigInteger.ONE.shiftLeft(all.intValueExact())).toDecimal());
    }

    private BigInteger sum(boolean weighed) {
        return timesByDistance.entrySet().stream()
                .map(each -> weighed ? each.getValue().multiply(BigInteger.valueOf(each.getKey())) : each.getValue())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Coefficients to find, times those that each follows from, times the words that one of them fills. */
    private BigInteger work(BigInteger all, BigInteger last) {
        int degree =
                timesByDistance.keySet().stream().mapToInt(Integer::intValue).sum();
        BigInteger words = all.shiftRight(5).add(BigInteger.TEN);
        return last.multiply(BigInteger.valueOf(2L * degree)).multiply(words);
    }

    /** c(0) + … + c(last). */
    private BigInteger upTo(int last) {
        BigInteger[] q = product(0);
        BigInteger[] r = derivative(q.length - 1);
        BigInteger[] c = new BigInteger[last + 1];
        c[0] = BigInteger.ONE;
        BigInteger sum = c[0];
        for (int s = 1; s <= last; s++) {
            BigInteger next = BigInteger.ZERO;
            for (int i = 0; i < r.length && i < s; i++) {
                next = next.add(r[i].multiply(c[s - 1 - i]));
            }
            for (int i = 1; i < q.length && i < s; i++) {
                next = next.subtract(q[i].multiply(BigInteger.valueOf(s - i)).multiply(c[s - i]));
            }
            c[s] = next.divide(BigInteger.valueOf(s));
            sum = sum.add(c[s]);
        }
        return sum;
    }

    /** The product of (1 + x^k) over all distances but one. */
    private BigInteger[] product(int but) {
        BigInteger[] product = {BigInteger.ONE};
        for (int k : timesByDistance.keySet()) {
            if (k != but) {
                product = plusShifted(product, k);
            }
        }
        return product;
    }

    private static BigInteger[] plusShifted(BigInteger[] polynomial, int by) {
        BigInteger[] sum = noughts(polynomial.length + by);
        for (int i = 0; i < polynomial.length; i++) {
            sum[i] = sum[i].add(polynomial[i]);
            sum[i + by] = sum[i + by].add(polynomial[i]);
        }
        return sum;
    }

    /** The sum over all distances of m(k) k x^(k-1) times the product over the others. */
    private BigInteger[] derivative(int length) {
        BigInteger[] sum = noughts(length);
        timesByDistance.forEach((k, times) -> {
            BigInteger factor = times.multiply(BigInteger.valueOf(k));
            BigInteger[] others = product(k);
            for (int i = 0; i < others.length; i++) {
                sum[i + k - 1] = sum[i + k - 1].add(others[i].multiply(factor));
            }
        });
        return sum;
    }

    private static BigInteger[] noughts(int length) {
        BigInteger[] noughts = new BigInteger[length];
        Arrays.fill(noughts, BigInteger.ZERO);
        return noughts;
    }
}
