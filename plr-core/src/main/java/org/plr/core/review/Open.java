package org.plr.core.review;

import java.util.List;
import org.plr.core.Refusal;

/** Whether a review can still be worked on. What stands in one that was returned or withdrawn is not written over. */
final class Open {
    private static final Refusal WITHDRAWN = Refusal.plain(
            "review.withdrawn", "$", "Work on another review: this one was withdrawn and counts no more.");
    private static final Refusal RETURNED = Refusal.plain(
            "review.returned", "$", "Correct it instead: this review was returned and is not written over.");

    private Open() {}

    /** Why it cannot be worked on, if it cannot. */
    static List<Refusal> refusals(Review review) {
        if (review.isWithdrawn()) {
            return List.of(WITHDRAWN);
        }
        return review.returnedAt().isPresent() ? List.of(RETURNED) : List.of();
    }

    /** Why nothing more can follow from it, if nothing can. */
    static List<Refusal> ifWithdrawn(Review review) {
        return review.isWithdrawn() ? List.of(WITHDRAWN) : List.of();
    }
}
