package org.plr.core.duty;

import java.time.Instant;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ConcernFact.SharedInWriting;
import org.plr.core.concern.ConcernFact.SharingBounced;
import org.plr.core.concern.ConcernFact.SharingRefused;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Fact;
import org.plr.core.review.Review;

/**
 * An immediate concern or an Inadequate grade is shared in writing, within 24 hours, with practitioner, Team Manager and
 * Service Manager (CON-1). The reviewer owes it, from the earlier of the concern and the grade. A second trigger before
 * all three were reached belongs to the same duty; one after that opens a new one. What was shared before the trigger
 * shares nothing of it, and a message that came back has shared nothing either.
 */
@RuleOf("CON-1")
final class Sharing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Trigger.of(hearing).ifPresent(trigger -> triggered(trigger, hearing));
        Fact fact = hearing.fact();
        if (fact instanceof SharedInWriting shared) {
            hearing.open(ClauseId.CON_1).stream()
                    .filter(duty -> !hearing.at().isBefore(duty.arisen()))
                    .forEach(duty -> hearing.reach(duty, shared.recipient()));
        } else if (fact instanceof SharingRefused refused) {
            hearing.open(ClauseId.CON_1).forEach(duty -> hearing.refuse(duty, refused.recipient()));
        } else if (fact instanceof SharingBounced bounced) {
            hearing.standing(hearing.stream(), ClauseId.CON_1)
                    .forEach(duty -> hearing.bounce(duty, bounced.recipient()));
        } else if (Trigger.isTakenBack(hearing)) {
            Trigger.voidWhereGradeAlone(ClauseId.CON_1, hearing);
        }
    }

    private static void triggered(Trigger trigger, Hearing hearing) {
        List<Duty> open = hearing.open(ClauseId.CON_1);
        if (open.isEmpty()) {
            Review review = hearing.review();
            Terms terms = hearing.owedInReviewBy(review.reviewer())
                    .to(review.responsible().people())
                    .concern(trigger.concern());
            hearing.arise(ClauseId.CON_1, terms, timing(trigger.from(), terms.framework()));
        }
        open.forEach(duty -> trigger.comesTo(duty, timing(trigger.from(), duty.framework()), hearing));
    }

    private static Timing timing(Instant from, Framework framework) {
        return Timing.from(from, Deadline.at(Timetable.shareBy(from, framework)));
    }
}
