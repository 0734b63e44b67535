package org.plr.core.duty;

import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.people.Body;
import org.plr.core.review.ReviewFact.AttachedToRecord;
import org.plr.core.review.ReviewFact.AttachedWrongly;
import org.plr.core.review.ReviewFact.Returned;

/**
 * The Quality Assurance Service attaches the returned review to the child's electronic record (TRK-6). It has no time. Where
 * it was attached wrongly, it is owed again.
 */
@RuleOf("TRK-6")
final class Attaching implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Returned) {
            hearing.arise(ClauseId.TRK_6, hearing.owedInReviewBy(Body.QUALITY_ASSURANCE_SERVICE), hearing.fromNow());
        } else if (fact instanceof AttachedToRecord) {
            hearing.open(ClauseId.TRK_6).forEach(hearing::meet);
        } else if (fact instanceof AttachedWrongly) {
            hearing.standing(hearing.stream(), ClauseId.TRK_6).forEach(hearing::unmeet);
        }
    }
}
