package org.plr.core.review;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;

/**
 * The answer to one practice standard (COL-2): how far it is met, or not applicable with a reason.
 *
 * @param standard the standard's code in the framework
 * @param met how far it is met
 * @param note what was seen, or why it does not apply; null where nothing was written
 */
public record StandardAnswer(
        String standard, Met met, @Nullable NarrativeRef note) {

    /** How far a practice standard is met. */
    public enum Met {
        /** It is met. */
        MET,
        /** It is met in part. */
        PARTLY_MET,
        /** It is not met. */
        NOT_MET,
        /** It does not apply to this child; the note says why. */
        NOT_APPLICABLE
    }
}
