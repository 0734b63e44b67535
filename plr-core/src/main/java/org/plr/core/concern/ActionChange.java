package org.plr.core.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;

/** What can happen to a remedial action once it was raised (CON-3, TRK-4): completed, handed over, withdrawn. */
@RuleOf({"CON-3", "TRK-4"})
final class ActionChange {
    private ActionChange() {}

    private static List<Refusal> refusals(Concern concern, ActionRef ref, Moment moment) {
        Optional<Action> action = concern.action(ref);
        List<Refusal> refusals = new ArrayList<>(ConcernRaising.ifWithdrawn(concern));
        if (action.isEmpty()) {
            refusals.add(refusal("action.unknown", "$.action", "Name an action of this review."));
        } else if (!action.get().isOpen()) {
            refusals.add(refusal("action.closed", "$.action", "Name an open action: this one is done or withdrawn."));
        } else if (moment.occurredAt().isBefore(action.get().raisedAt())) {
            refusals.add(refusal("action.before-raising", "$.occurredAt", "Say a moment after the action was raised."));
        }
        return refusals;
    }

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.CON_3, code, path, message);
    }

    private static Decision tell(Concern concern, ConcernFact fact, Moment moment) {
        return Decision.accept().tell(Review.stream(concern.review().ref()), fact, moment);
    }

    /** Records that it was completed with the child and family, when it occurred. */
    record Completing(ActionRef action, @Nullable String evidence) implements Request {

        @Override
        public void check(Checks checks) {
            checks.optionalText(ClauseId.CON_3, "$.evidence", evidence);
        }

        Decision decide(Concern concern, Moment moment) {
            List<Refusal> refusals = refusals(concern, action, moment);
            return refusals.isEmpty()
                    ? tell(
                            concern,
                            new ConcernFact.ActionCompleted(action, moment.pen().keepIfGiven(evidence)),
                            moment)
                    : Decision.refuse(refusals);
        }
    }

    /** Passes it to another owner, with the same day to be done by. */
    record HandingOver(ActionRef action, @Nullable PersonRef to) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.CON_3, "$.to", to);
        }

        Decision decide(Concern concern, Moment moment) {
            PersonRef owner = Objects.requireNonNull(to, "to");
            List<Refusal> refusals = refusals(concern, action, moment);
            refusals.addAll(ActionRaising.unknown(owner, "$.to", moment));
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            PersonRef from = concern.action(action).orElseThrow().owner();
            return from.equals(owner)
                    ? Decision.accept()
                    : tell(concern, new ConcernFact.ActionHandedOver(action, from, owner), moment);
        }
    }

    /** Withdraws one that was raised by mistake; its duty stands as void. */
    record Withdrawing(ActionRef action, Correction correction) implements Request {

        @Override
        public void check(Checks checks) {
            correction.check(checks);
        }

        Decision decide(Concern concern, Moment moment) {
            List<Refusal> refusals = refusals(concern, action, moment);
            refusals.addAll(correction.refusals(moment));
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            PersonRef approver = Objects.requireNonNull(correction.approver(), "approver");
            return tell(
                    concern,
                    new ConcernFact.ActionWithdrawn(action, moment.pen().keep(correction.reason()), approver),
                    moment);
        }
    }
}
