package org.plr.core.review;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * One Practice Learning Review. All its facts stand in the stream of this reference.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record ReviewRef(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static ReviewRef of(String text) {
        return new ReviewRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewRef that && high == that.high && low == that.low;
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
