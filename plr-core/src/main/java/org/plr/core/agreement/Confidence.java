package org.plr.core.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How sure to be: a share above nought and below one, such as 0.95. */
public final class Confidence {
    /** What is shown unless something else is asked. */
    public static final Confidence OF_95_PERCENT = new Confidence(new BigDecimal("0.95"));

    private static final int DIGITS = 15;

    private final BigDecimal level;
    private @Nullable BigDecimal deviations;

    private Confidence(BigDecimal level) {
        this.level = level;
    }

    /**
     * Reads a confidence from its text.
     *
     * @param text a decimal number between 0 and 1 with at most 15 places, such as {@code 0.95}
     * @return the confidence; empty where the text is anything else, or is 0 or 1
     */
    public static Optional<Confidence> of(String text) {
        boolean decimal = text.startsWith("0.")
                && text.length() <= DIGITS + 2
                && text.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
        boolean above = text.chars().skip(2).anyMatch(c -> c != '0');
        return decimal && above ? Optional.of(new Confidence(new BigDecimal(text))) : Optional.empty();
    }

    /** How sure not to be. */
    BigDecimal alpha() {
        return BigDecimal.ONE.subtract(level);
    }

    /** How many standard deviations of a normal distribution that is to either side; reckoned once. */
    synchronized BigDecimal deviations() {
        BigDecimal known = deviations;
        if (known == null) {
            known = Normal.twoSided(alpha());
            deviations = known;
        }
        return known;
    }

    /** The number, such as {@code 0.95}. */
    @Override
    public String toString() {
        return level.toPlainString();
    }
}
