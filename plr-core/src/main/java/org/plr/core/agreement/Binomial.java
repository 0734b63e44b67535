package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Exact tails of the binomial distribution, to some 25 digits. All terms are positive, so that nothing cancels. */
final class Binomial {
    private static final MathContext SUMMING = MathContext.DECIMAL128;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-28");

    private final BigInteger n;
    private final BigDecimal p;

    Binomial(BigInteger n, BigDecimal p) {
        this.n = n;
        this.p = p;
    }

    /** The chance of exactly x, where p lies between nought and one. */
    BigDecimal exactly(BigInteger x) {
        BigDecimal ln = Decimals.lnChoose(n, x)
                .add(new BigDecimal(x).multiply(Decimals.ln(p)))
                .add(new BigDecimal(n.subtract(x)).multiply(Decimals.ln(BigDecimal.ONE.subtract(p))));
        return Decimals.exp(ln);
    }

    /** The chance of x or more, where p lies between nought and one; quick where x lies above what is expected. */
    BigDecimal atLeast(BigInteger x) {
        return exactly(x).multiply(sumBeside(x), SUMMING);
    }

    /** What x and all above it come to, measured in the chance of exactly x. */
    BigDecimal sumBeside(BigInteger x) {
        BigDecimal odds = p.divide(BigDecimal.ONE.subtract(p), SUMMING);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        long left = n.subtract(x).longValueExact();
        for (long above = x.longValueExact() + 1; left > 0 && isWorthAdding(term, sum); above++, left--) {
            term = term.multiply(BigDecimal.valueOf(left), SUMMING)
                    .multiply(odds, SUMMING)
                    .divide(BigDecimal.valueOf(above), SUMMING);
            sum = sum.add(term, SUMMING);
        }
        return sum;
    }

    private static boolean isWorthAdding(BigDecimal term, BigDecimal sum) {
        return term.compareTo(sum.multiply(NEGLIGIBLE)) > 0;
    }

    /** Two-sided, of two numbers that chance would have made equal: the sign test, and McNemar's (exact). */
    static Said<BigDecimal> evenSplit(BigInteger one, BigInteger other) {
        BigInteger all = one.add(other);
        if (all.signum() == 0) {
            return Said.undefined(Undefined.NO_SHIFT);
        }
        BigInteger larger = one.max(other);
        if (larger.subtract(one.min(other)).compareTo(BigInteger.ONE) <= 0) {
            return Said.of(BigDecimal.ONE);
        }
        BigDecimal tail = new Binomial(all, HALF).atLeast(larger);
        return Said.of(tail.add(tail).min(BigDecimal.ONE));
    }
}
