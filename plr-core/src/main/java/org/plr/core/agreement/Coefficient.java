package org.plr.core.agreement;

import java.util.Objects;

/**
 * A coefficient of agreement beyond chance: one less the disagreement that was observed over the one that chance would
 * bring. One is agreement throughout, nought as much as by chance, below nought less.
 *
 * @param observed the disagreement that was observed, in the weights or the metric that was asked for
 * @param expected the one that chance would bring, above nought
 */
public record Coefficient(Ratio observed, Ratio expected) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException where no disagreement is expected: then there is no coefficient
     */
    public Coefficient {
        Objects.requireNonNull(observed, "observed");
        if (expected.signum() <= 0) {
            throw new IllegalArgumentException("Where chance brings no disagreement there is no coefficient.");
        }
    }

    /** The same, where there may be none. */
    static Said<Coefficient> of(Ratio observed, Ratio expected) {
        return expected.signum() == 0
                ? Said.undefined(Undefined.NO_VARIATION)
                : Said.of(new Coefficient(observed, expected));
    }

    /** {@return the coefficient, at most one} */
    public Ratio value() {
        return Ratio.ONE.minus(observed.dividedBy(expected));
    }

    /** Such as {@code 29/59}. */
    @Override
    public String toString() {
        return value().toString();
    }
}
