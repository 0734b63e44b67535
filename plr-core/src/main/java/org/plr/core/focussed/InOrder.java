package org.plr.core.focussed;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Moment;

/** One thing follows another: nothing happens to a focussed review that was withdrawn, nor before what happened last. */
final class InOrder {
    private static final Refusal WITHDRAWN = Refusal.by(
            ClauseId.ELE_9,
            "focussed.withdrawn",
            "$",
            "Plan another review: this one was withdrawn and counts no more.");
    private static final Refusal TOO_EARLY = Refusal.by(
            ClauseId.FOC_3,
            "occurred-at.before-the-last",
            "$.occurredAt",
            "Say a moment after what happened last: plan, commission, terms, agreement and start follow one another.");
    private static final Refusal NOT_COMMISSIONED = Refusal.by(
            ClauseId.FOC_1, "commission.missing", "$", "Have the Quality Impact Board commission the review first.");

    private InOrder() {}

    /** Why nothing can follow now, in a list to which more can be added. */
    static List<Refusal> refusals(FocussedReview review, Moment moment) {
        List<Refusal> refusals = new ArrayList<>();
        if (review.withdrawn()) {
            refusals.add(WITHDRAWN);
        } else if (moment.occurredAt().isBefore(review.last())) {
            refusals.add(TOO_EARLY);
        }
        return refusals;
    }

    /** The same for what needs a commission. */
    static List<Refusal> afterCommission(FocussedReview review, Moment moment) {
        List<Refusal> refusals = refusals(review, moment);
        if (review.commission() == null && !review.withdrawn()) {
            refusals.add(NOT_COMMISSIONED);
        }
        return refusals;
    }
}
