package org.plr.core.draw;

import org.plr.core.framework.Fraction;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.Moderation.Rounding;

/**
 * How many reviews of a month are moderated (MOD-2), in whole numbers throughout: 20 per cent of 23 are 5 (4.6 rounded up),
 * and a computer's 0.07 times 100 is more than 7.
 *
 * @param certain how many are moderated without being drawn
 * @param drawn how many others are drawn
 */
public record SampleSize(int certain, int drawn) {

    /**
     * The size for a month.
     *
     * @param sample the rate, how it is rounded, and whether the certain ones count toward it
     * @param completed how many reviews were completed
     * @param certain how many of them are moderated without being drawn
     * @return the size; never more than were completed
     * @throws IllegalArgumentException where more are certain than completed, or either is negative
     */
    public static SampleSize of(Moderation.Sample sample, int completed, int certain) {
        if (certain < 0 || completed < certain) {
            throw new IllegalArgumentException("Of the completed reviews some are certain: never more than all.");
        }
        int others = completed - certain;
        int share = share(sample, completed);
        int inclusive = Math.max(0, share - certain);
        return new SampleSize(
                certain,
                switch (sample.counting()) {
                    case INCLUSIVE -> inclusive;
                    case INCLUSIVE_AT_LEAST_ONE -> Math.max(inclusive, Math.min(1, others));
                    case ADDITIVE -> share(sample, others);
                    case FULL_PLUS -> Math.min(others, share);
                });
    }

    /** No product overflows: both factors have 31 bits. */
    private static int share(Moderation.Sample sample, int of) {
        Fraction rate = sample.rate();
        long parts = (long) of * rate.numerator();
        long whole = parts / rate.denominator();
        long rest = parts % rate.denominator();
        return (int) (goesUp(sample.rounding(), rest, rate.denominator()) ? whole + 1 : whole);
    }

    private static boolean goesUp(Rounding rounding, long rest, long denominator) {
        return switch (rounding) {
            case UP -> rest > 0;
            case HALF_UP -> 2 * rest >= denominator;
            case DOWN -> false;
        };
    }

    /**
     * How many are moderated.
     *
     * @return the certain and the drawn
     */
    public int total() {
        return certain + drawn;
    }
}
