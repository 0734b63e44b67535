package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Logarithms, exponentials and factorials to about 40 correct digits, by the series that every handbook has (NIST DLMF,
 * chapters 4 and 5).
 */
final class Decimals {
    /** More digits than any answer has, so that what is subtracted may cancel. */
    static final MathContext WORKING = new MathContext(60);

    static final BigDecimal LN_10 =
            timesTwo(artanh(inverse(3))).multiply(BigDecimal.valueOf(3)).add(timesTwo(artanh(inverse(9))), WORKING);
    static final BigDecimal PI = BigDecimal.valueOf(16)
            .multiply(arctanOfInverse(5))
            .subtract(BigDecimal.valueOf(4).multiply(arctanOfInverse(239)), WORKING);

    private static final BigInteger SMALLEST = BigInteger.valueOf(-1_000_000_000L);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_LN_TWO_PI = ln(timesTwo(PI)).multiply(HALF, WORKING);
    private static final BigDecimal LARGE = BigDecimal.valueOf(60);

    /** Numerators and denominators of the Bernoulli numbers of even index, from the second on. */
    private static final long[][] BERNOULLI = {
        {1, 6},
        {-1, 30},
        {1, 42},
        {-1, 30},
        {5, 66},
        {-691, 2730},
        {7, 6},
        {-3617, 510},
        {43867, 798},
        {-174611, 330},
        {854513, 138},
        {-236364091, 2730},
        {8553103, 6},
        {-23749461029L, 870},
        {8615841276005L, 14322}
    };

    private static final List<BigDecimal> STIRLING = stirling();

    private Decimals() {}

    private static BigDecimal timesTwo(BigDecimal x) {
        return x.add(x);
    }

    private static BigDecimal inverse(long n) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(n), WORKING);
    }

    private static boolean isNothingBeside(BigDecimal term, BigDecimal sum) {
        return term.signum() == 0 || sum.precision() - sum.scale() - (term.precision() - term.scale()) > 62;
    }

    private static BigDecimal artanh(BigDecimal x) {
        return oddPowers(x, x.multiply(x, WORKING));
    }

    private static BigDecimal arctanOfInverse(long n) {
        BigDecimal x = inverse(n);
        return oddPowers(x, x.multiply(x, WORKING).negate());
    }

    /** The sum of x, x s / 3, x s s / 5 and so on. */
    private static BigDecimal oddPowers(BigDecimal x, BigDecimal s) {
        BigDecimal sum = x;
        BigDecimal power = x;
        for (int k = 3; !isNothingBeside(power, sum); k += 2) {
            power = power.multiply(s, WORKING);
            sum = sum.add(power.divide(BigDecimal.valueOf(k), WORKING), WORKING);
        }
        return sum;
    }

    /** The natural logarithm of a number above nought. */
    static BigDecimal ln(BigDecimal x) {
        int tens = x.precision() - x.scale();
        BigDecimal root = x.scaleByPowerOfTen(-tens);
        for (int i = 0; i < 4; i++) {
            root = root.sqrt(WORKING);
        }
        BigDecimal small = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), WORKING);
        BigDecimal mantissa = artanh(small).multiply(BigDecimal.valueOf(32));
        return mantissa.add(LN_10.multiply(BigDecimal.valueOf(tens)), WORKING);
    }

    /** Nought where it has more than 1,000,000,000 noughts behind the point. */
    static BigDecimal exp(BigDecimal x) {
        BigInteger tens = x.divide(LN_10, WORKING).toBigInteger();
        if (tens.compareTo(SMALLEST) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rest = x.subtract(LN_10.multiply(new BigDecimal(tens)), WORKING);
        BigDecimal power = exponentialSeries(rest.divide(BigDecimal.valueOf(256), WORKING));
        for (int i = 0; i < 8; i++) {
            power = power.multiply(power, WORKING);
        }
        return power.scaleByPowerOfTen(tens.intValueExact());
    }

    private static BigDecimal exponentialSeries(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; !isNothingBeside(term, sum); k++) {
            term = term.multiply(x).divide(BigDecimal.valueOf(k), WORKING);
            sum = sum.add(term, WORKING);
        }
        return sum;
    }

    /** The logarithm of the gamma function of a number above nought, by Stirling's series from 60 on. */
    static BigDecimal lnGamma(BigDecimal x) {
        BigDecimal raised = x;
        BigDecimal factor = BigDecimal.ONE;
        while (raised.compareTo(LARGE) < 0) {
            factor = factor.multiply(raised, WORKING);
            raised = raised.add(BigDecimal.ONE);
        }
        BigDecimal sum =
                raised.subtract(HALF).multiply(ln(raised)).subtract(raised).add(HALF_LN_TWO_PI);
        BigDecimal power = raised;
        for (BigDecimal coefficient : STIRLING) {
            sum = sum.add(coefficient.divide(power, WORKING));
            power = power.multiply(raised, WORKING).multiply(raised, WORKING);
        }
        return sum.subtract(ln(factor), WORKING);
    }

    private static List<BigDecimal> stirling() {
        List<BigDecimal> coefficients = new ArrayList<>();
        for (int k = 1; k <= BERNOULLI.length; k++) {
            long[] bernoulli = BERNOULLI[k - 1];
            BigDecimal below = BigDecimal.valueOf(bernoulli[1]).multiply(BigDecimal.valueOf(2L * k * (2L * k - 1)));
            coefficients.add(BigDecimal.valueOf(bernoulli[0]).divide(below, WORKING));
        }
        return coefficients;
    }

    /** The logarithm of the number of ways to choose k of n. */
    static BigDecimal lnChoose(BigInteger n, BigInteger k) {
        return lnFactorial(n).subtract(lnFactorial(k)).subtract(lnFactorial(n.subtract(k)), WORKING);
    }

    private static BigDecimal lnFactorial(BigInteger n) {
        return lnGamma(new BigDecimal(n).add(BigDecimal.ONE));
    }
}
