package org.plr.core.duty;

import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Fact;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewFact.DiscussedInSupervision;
import org.plr.core.review.ReviewFact.HandedOver;
import org.plr.core.review.ReviewFact.Returned;

/**
 * Outcome and actions are discussed in supervision, on the child's record (TRK-5). The text names nobody: the framework
 * says which of those responsible owes it, the Team Manager by default. It has no time, and passes with the
 * responsibility.
 */
@RuleOf("TRK-5")
final class SupervisionDiscussing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Returned) {
            Framework framework = hearing.framework();
            PersonRef supervisor = hearing.review().responsible().who(framework.supervisionOwedBy());
            hearing.arise(ClauseId.TRK_5, hearing.owedInReviewBy(supervisor), hearing.fromNow());
        } else if (fact instanceof DiscussedInSupervision) {
            hearing.open(ClauseId.TRK_5).forEach(hearing::meet);
        } else if (fact instanceof HandedOver over) {
            hearing.open(ClauseId.TRK_5).stream()
                    .filter(duty -> duty.framework().supervisionOwedBy() == over.responsibility())
                    .forEach(duty -> hearing.handOver(duty, duty.terms().by(over.to()), over.from(), over.to()));
        }
    }
}
