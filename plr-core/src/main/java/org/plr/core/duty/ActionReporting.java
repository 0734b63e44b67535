package org.plr.core.duty;

import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ConcernFact.ActionCompleted;
import org.plr.core.review.Review;

/**
 * When a remedial action has been completed with the child and family, the tracker is updated (TRK-4). The Team Manager owes
 * it, and to the Service Manager, who is as responsible; whoever makes the entry has made it for both. It arises when the
 * action was completed and is met when that is recorded, so that its age says how late the tracker was: completed on 8 June,
 * entered on 13 June, it was five days behind. Until the entry nobody can know; the action itself is overdue then (CON-3).
 */
@RuleOf("TRK-4")
final class ActionReporting implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        if (hearing.fact() instanceof ActionCompleted completed) {
            Review review = hearing.review();
            Terms terms = hearing.owedInReviewBy(review.responsible().teamManager())
                    .doing(RemedialAction.of(completed.action(), null));
            hearing.arise(ClauseId.TRK_4, terms, hearing.fromNow());
            hearing.open(ClauseId.TRK_4).forEach(duty -> hearing.meet(duty, hearing.recordedAt()));
        }
    }
}
