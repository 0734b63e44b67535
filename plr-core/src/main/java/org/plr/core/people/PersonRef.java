package org.plr.core.people;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.HexText;
import org.plr.core.journal.Ref;

/**
 * A person: a manager, a practitioner, a reviewer. Holds no name; the host's staff directory knows who it is.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record PersonRef(long high, long low) implements Ref, Party {

    /**
     * Reads a reference from its text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException where the text is anything else
     */
    public static PersonRef of(String text) {
        return new PersonRef(HexText.high(text), HexText.low(text));
    }

    @Override
    public String text() {
        return Ref.super.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRef that && high == that.high && low == that.low;
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
