package org.plr.core.duty;

import java.util.List;
import java.util.function.Consumer;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.ConcernFact.ActionCompleted;
import org.plr.core.concern.ConcernFact.ActionRaised;
import org.plr.core.concern.ConcernFact.ActionWithdrawn;
import org.plr.core.journal.Fact;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.people.UnitRef;
import org.plr.core.review.ReviewFact;
import org.plr.core.tracking.TrackingFact.LookedThrough;

/**
 * Link reviewer and Service Manager track each remedial action, so that none passes its limit unseen (LNK-2). It is owed by
 * the Service Manager until the limit of the action (CON-3), which it follows, and is met when the action is completed or when
 * one of the two has looked through the open actions of the area since it was raised. Past the limit it says: passed unseen.
 */
@RuleOf("LNK-2")
final class ActionTracking implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof ActionRaised) {
            raised(hearing);
        } else if (fact instanceof ActionCompleted completed) {
            find(completed.action(), hearing, hearing::meet);
        } else if (fact instanceof ActionWithdrawn withdrawn) {
            find(withdrawn.action(), hearing, duty -> hearing.makeVoid(duty, VoidCause.ACTION_WITHDRAWN));
        } else if (fact instanceof LookedThrough) {
            seen(UnitRef.of(hearing.stream().subject()), hearing);
        } else if (fact instanceof ReviewFact.HandedOver over) {
            handedOver(over, hearing);
        }
    }

    /** The rule of CON-3 has heard it before, and moves the limit of both. */
    private static void raised(Hearing hearing) {
        PersonRef serviceManager = hearing.review().responsible().serviceManager();
        hearing.open(ClauseId.CON_3).stream()
                .filter(duty -> duty.id().trigger() == hearing.position())
                .forEach(duty -> hearing.arise(
                        ClauseId.LNK_2, duty.terms().by(serviceManager).to(List.of()), duty.timing()));
    }

    private static void find(ActionRef action, Hearing hearing, Consumer<Duty> then) {
        hearing.open(ClauseId.LNK_2).stream()
                .filter(duty -> duty.action().filter(action::equals).isPresent())
                .forEach(then);
    }

    private static void seen(UnitRef area, Hearing hearing) {
        hearing.openIn(area).stream()
                .filter(duty -> duty.clause() == ClauseId.LNK_2)
                .filter(duty -> !duty.arisen().isAfter(hearing.at()))
                .forEach(hearing::meet);
    }

    private static void handedOver(ReviewFact.HandedOver over, Hearing hearing) {
        hearing.open(ClauseId.LNK_2).stream()
                .filter(duty -> over.responsibility() == Responsibility.SERVICE_MANAGER)
                .forEach(duty -> hearing.handOver(duty, duty.terms().by(over.to()), over.from(), over.to()));
    }
}
