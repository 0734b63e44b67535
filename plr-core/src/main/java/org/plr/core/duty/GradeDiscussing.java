package org.plr.core.duty;

import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.moderation.ModerationFact.ChangeDiscussed;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.GradeModerated;

/**
 * When moderation changes the grade, the manager who completed the review discusses it with the practitioner, the Team
 * Manager and the Service Manager (MOD-5). It has no time, and is met when the last of them was spoken with; one who is the
 * manager themselves is left out. A second change, on a dispute, is discussed instead of the first.
 */
@RuleOf("MOD-5")
final class GradeDiscussing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof GradeModerated moderated && moderated.isChange()) {
            changed(hearing);
        } else if (fact instanceof ChangeDiscussed discussed) {
            hearing.open(ClauseId.MOD_5).forEach(duty -> hearing.reach(duty, discussed.person()));
        }
    }

    private static void changed(Hearing hearing) {
        Review review = hearing.review();
        hearing.open(ClauseId.MOD_5).stream()
                .filter(duty -> duty.owedBy().equals(review.reviewer()))
                .forEach(duty -> hearing.makeVoid(duty, VoidCause.GRADE_CHANGED_AGAIN));
        List<PersonRef> others = review.responsible().people().stream()
                .filter(person -> !person.equals(review.reviewer()))
                .toList();
        if (!others.isEmpty()) {
            hearing.arise(
                    ClauseId.MOD_5, hearing.owedInReviewBy(review.reviewer()).to(others), hearing.fromNow());
        }
    }
}
