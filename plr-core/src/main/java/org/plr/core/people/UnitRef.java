package org.plr.core.people;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * A unit of the organisation: a team, a service area or the directorate.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record UnitRef(long high, long low) implements Ref {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static UnitRef of(String text) {
        return new UnitRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitRef that && high == that.high && low == that.low;
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
