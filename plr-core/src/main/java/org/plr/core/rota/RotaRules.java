package org.plr.core.rota;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Choosing;

/**
 * Which cases a manager may be given.
 *
 * @param line whether cases inside the own line are given out at all (ROL-3)
 * @param notAgainWithinOrNull how long a child is not reviewed again (ELE-1), or null for no such time
 * @param heldWithin for how long nobody reviews a case that they held or supervised; zero for today's alone
 */
public record RotaRules(Choosing.Line line, @Nullable Period notAgainWithinOrNull, Period heldWithin) {
    /** The library's: nobody reviews a case that they held or supervised within 12 months. */
    public static final Period HELD_WITHIN = Period.ofMonths(12);

    /** The library's, where a framework sets no time: a child is not reviewed again within 12 months, a re-audit excepted. */
    public static final Period NOT_AGAIN_WITHIN = Period.ofMonths(12);

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException where a period is negative
     */
    public RotaRules {
        Objects.requireNonNull(line, "line");
        if (heldWithin.isNegative() || (notAgainWithinOrNull != null && notAgainWithinOrNull.isNegative())) {
            throw new IllegalArgumentException("A period is no negative time: give zero or more.");
        }
    }

    /**
     * As a framework has it; where it sets no time for a child, {@link #NOT_AGAIN_WITHIN}.
     *
     * @param choosing which case goes to whom
     * @return the rules
     */
    public static RotaRules of(Choosing choosing) {
        Period set = choosing.cases().notAgainWithinOrNull();
        return new RotaRules(choosing.line(), set == null ? NOT_AGAIN_WITHIN : set, HELD_WITHIN);
    }

    /** {@return how long a child is not reviewed again, or empty} */
    public Optional<Period> notAgainWithin() {
        return Optional.ofNullable(notAgainWithinOrNull);
    }
}
