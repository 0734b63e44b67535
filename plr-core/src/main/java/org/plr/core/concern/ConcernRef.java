package org.plr.core.concern;

import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * One immediate concern of a review (CON-1).
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record ConcernRef(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static ConcernRef of(String text) {
        return new ConcernRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
