package org.plr.core.review;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * One focussed review: a theme that the Quality Impact Board has commissioned (FOC-1). The Practice Learning Reviews that
 * are completed under it name it.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record FocussedRef(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static FocussedRef of(String text) {
        return new FocussedRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FocussedRef that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Ref.hash(high, low);
    }

    @Override
    public String toString() {
        return text();
    }
}
