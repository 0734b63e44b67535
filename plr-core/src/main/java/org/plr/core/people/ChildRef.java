package org.plr.core.people;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * A child, by a random reference. The mapping to the case system's id lies apart and can be erased.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record ChildRef(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static ChildRef of(String text) {
        return new ChildRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChildRef that && high == that.high && low == that.low;
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
