package org.plr.core.draw;

import java.util.Objects;

/**
 * A review that is moderated without being drawn, though not for its grade: a second stratum of certainty.
 *
 * @param id the review's id
 * @param reason why
 */
public record AlsoCertain(String id, Reason reason) {

    /** Refuses null. */
    public AlsoCertain {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a review is moderated without being drawn. */
    public enum Reason {
        /** No review of its manager was moderated for as many months as the council allows. */
        MANAGER_NOT_MODERATED,
        /** The moderation was asked for, by the manager or by the Board. */
        ASKED_FOR
    }
}
