package org.plr.core.journal;

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
    public String toString() {
        return text();
    }
}
