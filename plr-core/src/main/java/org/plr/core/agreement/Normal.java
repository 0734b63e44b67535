package org.plr.core.agreement;

import java.math.BigDecimal;

/** The normal distribution's quantiles. */
final class Normal {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CLOSE = new BigDecimal("1E-32");
    private static final BigDecimal START = BigDecimal.valueOf(20);

    private Normal() {}

    /**
     * How many standard deviations to either side hold a share of all but alpha. By Newton's steps on the logarithm of
     * the tail, which is concave, so that from far out each step stays on its side.
     */
    static BigDecimal twoSided(BigDecimal alpha) {
        BigDecimal target = Decimals.ln(alpha);
        BigDecimal z = START;
        BigDecimal step = BigDecimal.ONE;
        while (step.abs().compareTo(CLOSE) > 0) {
            step = step(z, target);
            z = z.subtract(step, Decimals.WORKING);
        }
        return z;
    }

    private static BigDecimal step(BigDecimal z, BigDecimal target) {
        BigDecimal y = z.multiply(z).multiply(HALF);
        BigDecimal tail = ChiSquare.upper(HALF, y);
        BigDecimal slope = Decimals.exp(y.negate()).multiply(root());
        return target.subtract(Decimals.ln(tail)).multiply(tail).divide(slope, Decimals.WORKING);
    }

    /** The tail falls by this times e^-y: twice the density at its middle. */
    private static BigDecimal root() {
        return BigDecimal.valueOf(2).divide(Decimals.PI, Decimals.WORKING).sqrt(Decimals.WORKING);
    }
}
