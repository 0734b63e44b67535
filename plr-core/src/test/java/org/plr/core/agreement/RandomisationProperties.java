package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.agreement.Given.assertSame;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against counting every choice of signs. */
class RandomisationProperties {

    @Property
    void it_counts_every_choice_of_signs(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -4, max = 4) Integer> shifts) {
        int[][] table = new int[5][5];
        for (int shift : shifts) {
            table[shift < 0 ? -shift : 0][shift < 0 ? 0 : shift]++;
        }
        List<Integer> moved = shifts.stream().filter(shift -> shift != 0).toList();
        Said<BigDecimal> p = Given.direction(table).randomisation();
        if (moved.isEmpty()) {
            assertEquals(Said.undefined(Undefined.NO_SHIFT), p);
        } else {
            assertSame(counted(moved), p.value());
        }
    }

    private static BigDecimal counted(List<Integer> shifts) {
        int total = Math.abs(shifts.stream().mapToInt(Integer::intValue).sum());
        long extreme = 0;
        for (int signs = 0; signs < 1 << shifts.size(); signs++) {
            int sum = 0;
            for (int i = 0; i < shifts.size(); i++) {
                sum += (signs >> i & 1) == 1 ? shifts.get(i) : -shifts.get(i);
            }
            extreme += Math.abs(sum) >= total ? 1 : 0;
        }
        return new BigDecimal(extreme).divide(new BigDecimal(1L << shifts.size()));
    }

    @Property
    void the_sign_test_adds_up_binomial_coefficients(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        if (one + other > 0) {
            BigInteger ways = BigInteger.ZERO;
            BigInteger term = BigInteger.ONE;
            for (int k = 0; k <= Math.min(one, other); k++) {
                ways = ways.add(term);
                term = term.multiply(BigInteger.valueOf(one + other - (long) k)).divide(BigInteger.valueOf(k + 1L));
            }
            Ratio p = Ratio.of(ways.shiftLeft(1), BigInteger.ONE.shiftLeft(one + other));
            BigDecimal expected = p.compareTo(Ratio.ONE) > 0 ? BigDecimal.ONE : p.toDecimal();
            BigDecimal found = Binomial.evenSplit(BigInteger.valueOf(one), BigInteger.valueOf(other))
                    .value();
            assertSame(expected, found);
        }
    }
}
