package org.plr.core.draw;

import java.util.Objects;

/**
 * A drawn review that cannot be moderated, and the one that is moderated instead.
 *
 * @param replaced the normalised id of the review that cannot be moderated
 * @param substitute the normalised id of the next up the list
 * @param reason why
 */
public record Substitution(String replaced, String substitute, Reason reason) implements Change {

    /** Refuses null. */
    public Substitution {
        Objects.requireNonNull(replaced, "replaced");
        Objects.requireNonNull(substitute, "substitute");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a drawn review cannot be moderated. */
    public enum Reason {
        /** The manager who completed it has left or is away for long. */
        MANAGER_GONE,
        /** The child's record was closed to readers. */
        RECORD_SEALED,
        /** The review was withdrawn. */
        REVIEW_WITHDRAWN,
        /** Everybody who may moderate had a part in it. */
        NOBODY_INDEPENDENT
    }
}
