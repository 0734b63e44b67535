package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Fraction;

/** An exact number: one whole number divided by another, in lowest terms. */
public final class Ratio implements Comparable<Ratio> {
    /** Nought. */
    public static final Ratio ZERO = of(0);
    /** One. */
    public static final Ratio ONE = of(1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param whole the number
     * @return the ratio
     */
    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * One number divided by another.
     *
     * @param numerator any whole number
     * @param denominator any but nought
     * @return the ratio, reduced, its sign in the numerator
     * @throws IllegalArgumentException where the denominator is nought
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("A ratio has no denominator of nought: ask first whether there is any.");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * One number divided by another.
     *
     * @param numerator any whole number
     * @param denominator any but nought
     * @return the ratio, reduced
     * @throws IllegalArgumentException where the denominator is nought
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The value of a share as it was counted.
     *
     * @param share the share
     * @return the ratio, reduced
     */
    public static Ratio of(Fraction share) {
        return of(share.numerator(), share.denominator());
    }

    /**
     * The value of a decimal number.
     *
     * @param decimal the number
     * @return the ratio, reduced
     */
    public static Ratio of(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return ZERO;
        }
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() > 0
                ? of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /** {@return the number above the line, which carries the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the number below the line, one or more} */
    public BigInteger denominator() {
        return denominator;
    }

    /** {@return the value, rounded half to even to 34 significant digits} */
    public BigDecimal toDecimal() {
        return toDecimal(MathContext.DECIMAL128);
    }

    BigDecimal toDecimal(MathContext digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
    }

    /** {@return -1, 0 or 1, as the value is below nought, nought or above} */
    public int signum() {
        return numerator.signum();
    }

    Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio times(BigInteger other) {
        return of(numerator.multiply(other), denominator);
    }

    Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Ratio dividedBy(BigInteger other) {
        return of(numerator, denominator.multiply(other));
    }

    Ratio squared() {
        return times(this);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Such as {@code 29/59}; {@code 1/1} for one. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
