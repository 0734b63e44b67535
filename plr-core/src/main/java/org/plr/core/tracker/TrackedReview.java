package org.plr.core.tracker;

import java.util.List;
import java.util.Optional;
import org.plr.core.concern.Concern;
import org.plr.core.duty.Duty;
import org.plr.core.review.Review;

/**
 * One review on a tracker.
 *
 * @param concern the review with its concerns, sharing and actions
 * @param duties every duty that it began, in the order in which they arose
 * @param isInadequate whether it is graded Inadequate now
 * @param isTracked whether it is Inadequate, or its grade was raised in moderation and its duties stay, and it still has an
 *     open action or no complete re-audit (CON-4, MOD-7)
 */
public record TrackedReview(Concern concern, List<Duty> duties, boolean isInadequate, boolean isTracked) {

    /** Keeps the duties as they are now. */
    public TrackedReview {
        duties = List.copyOf(duties);
    }

    /**
     * The review.
     *
     * @return the review as it is now
     */
    public Review review() {
        return concern.review();
    }

    /**
     * What moderation made of its grade (TRK-3).
     *
     * @return the last decision: upheld where both grades are one; empty where it was not moderated, or not yet
     */
    public Optional<Review.Moderated> moderated() {
        List<Review.Moderated> all = review().moderated();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
