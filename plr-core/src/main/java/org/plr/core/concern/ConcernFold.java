package org.plr.core.concern;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.plr.core.concern.Concern.After;

/** How each fact changes what follows from a review. */
final class ConcernFold implements ConcernFact.Cases<After> {
    private final After before;
    private final Instant at;

    ConcernFold(After before, Instant at) {
        this.before = before;
        this.at = at;
    }

    @Override
    public After concernIdentified(ConcernFact.ConcernIdentified fact) {
        return before.with(fact.concern(), new Concern.Identified(at, fact.what()));
    }

    @Override
    public After sharedInWriting(ConcernFact.SharedInWriting fact) {
        return before.with(fact.recipient(), at);
    }

    @Override
    public After sharingRefused(ConcernFact.SharingRefused fact) {
        return before;
    }

    @Override
    public After sharingBounced(ConcernFact.SharingBounced fact) {
        return before.without(fact.recipient());
    }

    @Override
    public After immediateActionTaken(ConcernFact.ImmediateActionTaken fact) {
        return before.actedAt(at);
    }

    @Override
    public After actionRaised(ConcernFact.ActionRaised fact) {
        return before.with(new Action(fact.action(), fact.owner(), fact.what(), at, null, false));
    }

    @Override
    public After actionCompleted(ConcernFact.ActionCompleted fact) {
        return change(fact.action(), action -> action.completed(at));
    }

    @Override
    public After actionHandedOver(ConcernFact.ActionHandedOver fact) {
        return change(fact.action(), action -> action.ownedBy(fact.to()));
    }

    @Override
    public After actionWithdrawn(ConcernFact.ActionWithdrawn fact) {
        return change(fact.action(), Action::asWithdrawn);
    }

    private After change(ActionRef ref, UnaryOperator<Action> change) {
        Action action = before.actions().get(ref);
        if (action == null) {
            throw new IllegalStateException("An action is raised before anything else happens to it.");
        }
        return before.with(change.apply(action));
    }
}
