package org.plr.core.duty;

import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.people.Body;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.OutcomeBounced;
import org.plr.core.review.ReviewFact.OutcomeRefused;
import org.plr.core.review.ReviewFact.OutcomeTold;
import org.plr.core.review.ReviewFact.Returned;

/**
 * The Quality Assurance Service ensures that practitioner, Team Manager and Service Manager are informed of the outcome of
 * every review (TRK-7). It has no time, and is met when the last of them was told.
 */
@RuleOf("TRK-7")
final class OutcomeTelling implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Returned) {
            Review review = hearing.review();
            Terms terms = hearing.owedInReviewBy(Body.QUALITY_ASSURANCE_SERVICE)
                    .to(review.responsible().people());
            hearing.arise(ClauseId.TRK_7, terms, hearing.fromNow());
        } else if (fact instanceof OutcomeTold told) {
            hearing.open(ClauseId.TRK_7).forEach(duty -> hearing.reach(duty, told.person()));
        } else if (fact instanceof OutcomeRefused refused) {
            hearing.open(ClauseId.TRK_7).forEach(duty -> hearing.refuse(duty, refused.person()));
        } else if (fact instanceof OutcomeBounced bounced) {
            hearing.standing(hearing.stream(), ClauseId.TRK_7).forEach(duty -> hearing.bounce(duty, bounced.person()));
        }
    }
}
