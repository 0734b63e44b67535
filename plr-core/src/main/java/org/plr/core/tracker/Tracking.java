package org.plr.core.tracker;

import java.time.Instant;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.Action;
import org.plr.core.concern.Concern;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Framework;
import org.plr.core.review.Review;

/**
 * Whether a review is tracked (CON-4): one graded Inadequate is, until its actions are done and its re-audit is complete.
 */
@RuleOf("CON-4")
final class Tracking {
    private Tracking() {}

    static TrackedReview of(Concern concern, List<Duty> duties, Framework framework, Instant now) {
        boolean inadequate = isInadequate(concern.review(), framework);
        boolean done = concern.actions().stream().noneMatch(Action::isOpen) && isAuditedAgain(duties, now);
        return new TrackedReview(concern, duties, inadequate, inadequate && !done);
    }

    private static boolean isInadequate(Review review, Framework framework) {
        return !review.isWithdrawn()
                && review.graded()
                        .filter(graded -> framework.scale().isInadequate(graded.grade()))
                        .isPresent();
    }

    private static boolean isAuditedAgain(List<Duty> duties, Instant now) {
        return duties.stream()
                .filter(duty -> duty.clause() == ClauseId.CON_5)
                .map(duty -> duty.standing(now))
                .allMatch(standing -> standing == Standing.MET || standing == Standing.MET_LATE);
    }
}
