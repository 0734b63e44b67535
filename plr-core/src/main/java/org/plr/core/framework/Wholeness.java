package org.plr.core.framework;

import java.util.Objects;

/**
 * How strictly a review is held to what the text says without saying what follows.
 *
 * @param unappraised what becomes of one that leaves out what works well or what to do better (VAL-3)
 * @param alone what becomes of one completed without the practitioner (COL-1)
 */
public record Wholeness(Unappraised unappraised, Alone alone) {
    /** Neither is refused. */
    public static final Wholeness LITERAL = new Wholeness(Unappraised.INCOMPLETE, Alone.RECORDED);

    /** Refuses null. */
    public Wholeness {
        Objects.requireNonNull(unappraised, "unappraised");
        Objects.requireNonNull(alone, "alone");
    }

    /** What becomes of a review that leaves out what works well or what to do better (VAL-3). */
    public enum Unappraised {
        /** It is returned and held as incomplete. */
        INCOMPLETE,
        /** It cannot be returned. */
        REFUSED
    }

    /** What becomes of a review that was completed without the practitioner (COL-1). */
    public enum Alone {
        /** It is recorded with its reason, shown as not collaborative, and does not count for ROL-2. */
        RECORDED,
        /** It cannot be written. */
        REFUSED
    }
}
