package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

/** By how many places how many grades were changed: positive distances toward the worst grade, negative toward the best. */
final class Shifts {
    private final Map<Integer, BigInteger> byDistance = new TreeMap<>();

    private Shifts() {}

    static Shifts of(CrossTable table) {
        Shifts shifts = new Shifts();
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.size(); j++) {
                if (i != j && table.cell(i, j).signum() > 0) {
                    shifts.byDistance.merge(j - i, table.cell(i, j), BigInteger::add);
                }
            }
        }
        return shifts;
    }

    BigInteger total() {
        return sum(distance -> distance);
    }

    BigInteger distance() {
        return sum(Math::abs);
    }

    BigInteger squares() {
        return sum(distance -> (long) distance * distance);
    }

    BigInteger harsher() {
        return sum(distance -> distance > 0 ? 1 : 0);
    }

    BigInteger milder() {
        return sum(distance -> distance < 0 ? 1 : 0);
    }

    private BigInteger sum(IntToLongFunction value) {
        return byDistance.entrySet().stream()
                .map(each -> each.getValue().multiply(BigInteger.valueOf(value.applyAsLong(each.getKey()))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Where all were moved equally far, the total is told by the numbers of either side. */
    Said<BigDecimal> randomisation() {
        Map<Integer, BigInteger> either = new TreeMap<>();
        byDistance.forEach((distance, times) -> either.merge(Math.abs(distance), times, BigInteger::add));
        if (either.size() < 2) {
            return Binomial.evenSplit(harsher(), milder());
        }
        return total().signum() == 0 ? Said.of(BigDecimal.ONE) : new Randomisation(either).twoSided(total().abs());
    }
}
