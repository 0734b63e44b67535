package org.plr.core.framework;

/**
 * A share as it was counted, never reduced: {@code 3/21} stays so.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
public record Fraction(int numerator, int denominator) {

    /**
     * Refuses what is no fraction.
     *
     * @throws IllegalArgumentException where the numerator is negative or the denominator is not positive
     */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw notAFraction();
        }
    }

    /**
     * Reads a fraction from its text.
     *
     * @param text two numbers of at most 9 digits with a slash between them, such as {@code 1/5}
     * @return the fraction, unreduced
     * @throws IllegalArgumentException where the text is anything else
     */
    public static Fraction of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw notAFraction();
        }
        return new Fraction(digits(text.substring(0, slash)), digits(text.substring(slash + 1)));
    }

    private static int digits(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.isEmpty() || text.length() > 9) {
            throw notAFraction();
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException notAFraction() {
        return new IllegalArgumentException("A fraction is two whole numbers with a slash between them, such as 1/5.");
    }

    /**
     * Whether this can be a rate.
     *
     * @return true where it lies in 0/1 to 1/1
     */
    public boolean isRate() {
        return numerator <= denominator;
    }

    /** The text that {@link #of} reads. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
