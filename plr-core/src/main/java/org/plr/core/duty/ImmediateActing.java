package org.plr.core.duty;

import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ConcernFact.ImmediateActionTaken;

/**
 * The reviewer ensures that immediate action is taken (CON-2). It arises with the sharing of CON-1, once for each time that
 * has to be shared, and is open without a time until what was done is recorded.
 */
@RuleOf("CON-2")
final class ImmediateActing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Trigger.of(hearing).ifPresent(trigger -> triggered(trigger, hearing));
        if (hearing.fact() instanceof ImmediateActionTaken) {
            hearing.open(ClauseId.CON_2).forEach(hearing::meet);
        } else if (Trigger.isTakenBack(hearing)) {
            Trigger.voidWhereGradeAlone(ClauseId.CON_2, hearing);
        }
    }

    private static void triggered(Trigger trigger, Hearing hearing) {
        List<Duty> open = hearing.open(ClauseId.CON_2);
        Timing timing = Timing.from(trigger.from(), Deadline.NONE);
        if (open.isEmpty() && sharingAroseNow(hearing)) {
            Terms terms = hearing.owedInReviewBy(hearing.review().reviewer()).concern(trigger.concern());
            hearing.arise(ClauseId.CON_2, terms, timing);
        }
        open.forEach(duty -> trigger.comesTo(duty, timing, hearing));
    }

    /** The rule of CON-1 has heard the fact before. */
    private static boolean sharingAroseNow(Hearing hearing) {
        return hearing.open(ClauseId.CON_1).stream().anyMatch(duty -> duty.id().trigger() == hearing.position());
    }
}
