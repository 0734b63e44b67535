package org.plr.core.journal;

import org.jspecify.annotations.Nullable;

/**
 * A text typed by a human, kept apart from the facts and erasable on its own.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record NarrativeId(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static NarrativeId of(String text) {
        return new NarrativeId(HexText.high(text), HexText.low(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NarrativeId that && high == that.high && low == that.low;
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
