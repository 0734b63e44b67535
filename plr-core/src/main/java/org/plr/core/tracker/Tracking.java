package org.plr.core.tracker;

import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.Action;
import org.plr.core.concern.Concern;
import org.plr.core.duty.Duty;
import org.plr.core.framework.Framework;
import org.plr.core.review.Review;

/**
 * Whether a review is tracked (CON-4): one graded Inadequate is, until its actions are done and its re-audit is complete.
 * One whose grade moderation raised is tracked on as long as the duties stay that Inadequate had begun (MOD-7).
 */
@RuleOf({"CON-4", "MOD-7"})
final class Tracking {
    private Tracking() {}

    static TrackedReview.Judgement of(Concern concern, List<Duty> duties, Framework framework) {
        boolean inadequate = isInadequate(concern.review(), framework);
        boolean begun = !concern.review().isWithdrawn() && concern.review().owesAsInadequate(framework);
        boolean done = concern.actions().stream().noneMatch(Action::isOpen) && isAuditedAgain(duties);
        return new TrackedReview.Judgement(framework, inadequate, begun && !done);
    }

    private static boolean isInadequate(Review review, Framework framework) {
        return !review.isWithdrawn()
                && review.graded()
                        .filter(graded -> framework.scale().isInadequate(graded.grade()))
                        .isPresent();
    }

    /** The duty of a reviewer who was replaced is void, and the same duty is owed by the next one. */
    private static boolean isAuditedAgain(List<Duty> duties) {
        return duties.stream().noneMatch(duty -> duty.clause() == ClauseId.CON_5 && duty.isOpen());
    }
}
