package org.plr.core.focussed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.review.Correction;

/**
 * Withdraws a focussed review, with the reason and who approved. It meets no quarter any more (FOC-1); reviews that were
 * given out under it stay.
 *
 * @param correction why, and who approved
 */
@RuleOf("ELE-9")
record Withdrawing(@Nullable Correction correction) implements Request {

    @Override
    public void check(Checks checks) {
        if (checks.required(ClauseId.ELE_9, "$.correction", correction) && correction != null) {
            correction.check(checks);
        }
    }

    Decision decide(FocussedReview review, Moment moment) {
        Correction why = Objects.requireNonNull(correction, "correction");
        List<Refusal> refusals = new ArrayList<>(InOrder.refusals(review, moment));
        refusals.addAll(why.refusals(moment));
        return refusals.isEmpty()
                ? Decision.accept()
                        .tell(
                                FocussedReview.stream(review.ref()),
                                new FocussedFact.Withdrawn(
                                        moment.pen().keep(why.reason()),
                                        Objects.requireNonNull(why.approver(), "approver")),
                                moment)
                : Decision.refuse(refusals);
    }
}
