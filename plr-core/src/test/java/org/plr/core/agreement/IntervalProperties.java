package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Intervals against the equations that define them. */
class IntervalProperties {
    private static final Confidence SURE = Confidence.OF_95_PERCENT;

    /** At either end of Clopper and Pearson's interval the tail has half of what is left, added up term by term. */
    @Property(tries = 100)
    void the_tails_at_the_ends_of_the_exact_interval_are_half_of_the_rest(
            @ForAll @IntRange(max = 40) int found, @ForAll @IntRange(max = 40) int others) {
        int sample = found + others;
        if (sample > 0) {
            Interval interval = Interval.clopperPearson(found, sample, SURE).value();
            BigDecimal half = new BigDecimal("0.025");
            if (found > 0) {
                Given.assertSame(half, tail(sample, found, sample, interval.lower()));
            } else {
                assertEquals(0, interval.lower().signum());
            }
            if (others > 0) {
                Given.assertSame(half, tail(sample, 0, found, interval.upper()));
            } else {
                assertEquals(0, BigDecimal.ONE.compareTo(interval.upper()));
            }
        }
    }

    private static BigDecimal tail(int n, int from, int to, BigDecimal p) {
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= to; k++) {
            if (k >= from) {
                BigDecimal chance = p.pow(k, Decimals.WORKING)
                        .multiply(BigDecimal.ONE.subtract(p).pow(n - k, Decimals.WORKING), Decimals.WORKING);
                sum = sum.add(new BigDecimal(choose).multiply(chance, Decimals.WORKING));
            }
            choose = choose.multiply(BigInteger.valueOf(n - (long) k)).divide(BigInteger.valueOf(k + 1L));
        }
        return sum;
    }

    /** Each end lies as many standard deviations of its own from the share as the confidence says. */
    @Property(tries = 100)
    void wilson_s_ends_solve_his_equation(
            @ForAll @IntRange(max = 40) int found, @ForAll @IntRange(min = 1, max = 40) int more) {
        int sample = found + more;
        Interval interval = Interval.wilson(found, sample, SURE).value();
        BigDecimal share = Ratio.of(found, sample).toDecimal(Decimals.WORKING);
        BigDecimal square = new BigDecimal("3.841458820694124");
        for (BigDecimal end : new BigDecimal[] {interval.lower(), interval.upper()}) {
            BigDecimal left = share.subtract(end).pow(2).multiply(BigDecimal.valueOf(sample));
            BigDecimal right = square.multiply(end).multiply(BigDecimal.ONE.subtract(end));
            assertTrue(left.subtract(right).abs().compareTo(new BigDecimal("1E-13")) < 0);
        }
        assertTrue(interval.lower().compareTo(share) <= 0 && interval.upper().compareTo(share) > 0);
    }
}
