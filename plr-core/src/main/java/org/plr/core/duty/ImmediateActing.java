package org.plr.core.duty;

import java.time.Instant;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ConcernFact.ImmediateActionTaken;
import org.plr.core.framework.Framework;

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
        if (open.isEmpty() && sharingAroseNow(hearing)) {
            Terms terms = hearing.owedInReviewBy(hearing.review().reviewer()).concern(trigger.concern());
            hearing.arise(ClauseId.CON_2, terms, timing(trigger.from(), terms.framework()));
        }
        open.forEach(duty -> trigger.comesTo(duty, timing(trigger.from(), duty.framework()), hearing));
    }

    private static Timing timing(Instant from, Framework framework) {
        return Timing.from(
                from,
                framework
                        .immediateAction()
                        .within()
                        .map(within -> Deadline.at(from.plus(within)))
                        .orElse(Deadline.NONE));
    }

    /** The rule of CON-1 has heard the fact before. */
    private static boolean sharingAroseNow(Hearing hearing) {
        return hearing.open(ClauseId.CON_1).stream().anyMatch(duty -> duty.id().trigger() == hearing.position());
    }
}
