package org.plr.core.agreement;

import java.math.BigDecimal;

/** The upper tail of the chi-squared distribution: the regularised incomplete gamma function (NIST DLMF 8.11.4, 8.9.2). */
final class ChiSquare {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FAR = BigDecimal.valueOf(40);
    private static final BigDecimal CLOSE = new BigDecimal("1E-40");

    private ChiSquare() {}

    /** The chance of a statistic as large as this, with so many degrees of freedom. */
    static BigDecimal tail(BigDecimal statistic, int degrees) {
        return upper(BigDecimal.valueOf(degrees).divide(TWO), statistic.divide(TWO, Decimals.WORKING));
    }

    /** Gamma(a, y) / Gamma(a). The series, where it does not cancel away, is the shorter of the two. */
    static BigDecimal upper(BigDecimal a, BigDecimal y) {
        if (y.signum() == 0) {
            return BigDecimal.ONE;
        }
        return y.compareTo(a.add(FAR)) < 0 ? BigDecimal.ONE.subtract(lowerSeries(a, y)) : upperFraction(a, y);
    }

    private static BigDecimal lowerSeries(BigDecimal a, BigDecimal y) {
        BigDecimal term = density(a, y).divide(a, Decimals.WORKING);
        BigDecimal sum = term;
        BigDecimal below = a;
        while (term.compareTo(sum.multiply(new BigDecimal("1E-62"))) > 0) {
            below = below.add(BigDecimal.ONE);
            term = term.multiply(y).divide(below, Decimals.WORKING);
            sum = sum.add(term, Decimals.WORKING);
        }
        return sum;
    }

    /** By Lentz's method. */
    private static BigDecimal upperFraction(BigDecimal a, BigDecimal y) {
        BigDecimal b = y.add(BigDecimal.ONE).subtract(a);
        BigDecimal c = new BigDecimal("1E+60");
        BigDecimal d = BigDecimal.ONE.divide(b, Decimals.WORKING);
        BigDecimal product = d;
        BigDecimal factor = TWO;
        for (long i = 1; factor.subtract(BigDecimal.ONE).abs().compareTo(CLOSE) > 0; i++) {
            BigDecimal over = a.subtract(BigDecimal.valueOf(i)).multiply(BigDecimal.valueOf(i));
            b = b.add(TWO);
            d = BigDecimal.ONE.divide(over.multiply(d).add(b), Decimals.WORKING);
            c = b.add(over.divide(c, Decimals.WORKING), Decimals.WORKING);
            factor = c.multiply(d, Decimals.WORKING);
            product = product.multiply(factor, Decimals.WORKING);
        }
        return density(a, y).multiply(product, Decimals.WORKING);
    }

    /** e^-y y^a / Gamma(a). */
    static BigDecimal density(BigDecimal a, BigDecimal y) {
        BigDecimal ln = a.multiply(Decimals.ln(y)).subtract(y).subtract(Decimals.lnGamma(a));
        return Decimals.exp(ln);
    }
}
