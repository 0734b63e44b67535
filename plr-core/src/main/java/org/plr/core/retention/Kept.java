package org.plr.core.retention;

import java.util.List;

/**
 * Texts whose time has come and that are kept all the same.
 *
 * @param due the texts
 * @param cause why they are kept
 * @param holds the holds in force on them; none where they are kept because their subject is open
 */
public record Kept(Due due, Cause cause, List<Hold> holds) {

    /** Keeps the list as it is now. */
    public Kept {
        holds = List.copyOf(holds);
    }

    /** Why texts are kept. */
    public enum Cause {
        /** A legal hold is in force. */
        HELD,
        /** The subject is at work: a duty is open on it, or it is not returned, closed or started yet. */
        OPEN
    }
}
