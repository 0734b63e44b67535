package org.plr.core.spi;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * One document that is to lie on a child's record: the key by which the record knows it, however often it is handed over.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record FilingRef(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static FilingRef of(String text) {
        return new FilingRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilingRef that && high == that.high && low == that.low;
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
