package org.plr.core.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.concern.Action;
import org.plr.core.concern.Concern;
import org.plr.core.duty.Duty;
import org.plr.core.framework.Framework;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/**
 * One review on a tracker.
 *
 * @param concern the review with its concerns, sharing and actions
 * @param duties every duty that it began, in the order in which they arose
 * @param judgement how it is judged
 * @param linkOrNull the link reviewer of the Service Manager who is responsible for the child (LNK-1), or null where none
 *     was ever allocated
 */
public record TrackedReview(
        Concern concern,
        List<Duty> duties,
        Judgement judgement,
        @Nullable PersonRef linkOrNull) {

    /** Keeps the duties as they are now. */
    public TrackedReview {
        duties = List.copyOf(duties);
    }

    /**
     * How a review is judged.
     *
     * @param framework by which: the one in force when it was graded, or now where it is not
     * @param isInadequate whether it is graded Inadequate now
     * @param isTracked whether it is Inadequate, or its grade was raised in moderation and its duties stay, and it still has
     *     an open action or no complete re-audit (CON-4, MOD-7)
     */
    public record Judgement(Framework framework, boolean isInadequate, boolean isTracked) {}

    /**
     * The review.
     *
     * @return the review as it is now
     */
    public Review review() {
        return concern.review();
    }

    /** {@return whether it is graded Inadequate now} */
    public boolean isInadequate() {
        return judgement.isInadequate;
    }

    /** {@return whether it is still tracked (CON-4)} */
    public boolean isTracked() {
        return judgement.isTracked;
    }

    /** {@return the link reviewer of its Service Manager (LNK-1), or empty where none was ever allocated} */
    public Optional<PersonRef> link() {
        return Optional.ofNullable(linkOrNull);
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

    /**
     * The re-audit that is owed for it, or was (CON-5).
     *
     * @return the duty of the reviewer who owes it now; empty where none was ever owed
     */
    public Optional<Duty> reAudit() {
        return last(
                duties.stream().filter(duty -> duty.clause() == ClauseId.CON_5).toList());
    }

    /**
     * Its remedial actions (CON-3).
     *
     * @return the open, completed and withdrawn ones, as they were raised
     */
    public List<TrackedAction> actions() {
        List<TrackedAction> tracked = new ArrayList<>();
        for (Action action : concern.actions()) {
            Duty duty = last(duties.stream()
                            .filter(each ->
                                    each.action().filter(action.ref()::equals).isPresent())
                            .toList())
                    .orElse(null);
            tracked.add(new TrackedAction(review(), action, tracked.size() + 1, duty));
        }
        return List.copyOf(tracked);
    }

    private static Optional<Duty> last(List<Duty> duties) {
        return duties.isEmpty() ? Optional.empty() : Optional.of(duties.get(duties.size() - 1));
    }
}
