package org.plr.core.link;

import java.util.List;
import java.util.Objects;
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

/**
 * Declares that a reviewer must not be the link of a Service Manager, with the reason and who approved (LNK-1).
 *
 * @param between whose link, and who must not be it
 * @param reason why
 * @param approver who approved: another person than the one who declares it
 */
@RuleOf("LNK-1")
record DeclaringConflict(
        Linking between, @Nullable String reason, @Nullable PersonRef approver) implements Request {

    @Override
    public void check(Checks checks) {
        between.check(checks);
        checks.text(ClauseId.LNK_1, "$.reason", reason);
        checks.required(ClauseId.LNK_1, "$.approver", approver);
    }

    Decision decide(LinkScene scene) {
        LinkFact.Pair pair = between.pair();
        Moment moment = scene.moment();
        List<Refusal> refusals = Linking.refusals(pair, scene);
        refusals.addAll(new Correction(reason, approver).refusals(moment));
        if (scene.register().hasConflict(pair)) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_1,
                    "conflict.declared-already",
                    "$.reviewer",
                    "Leave it as it is: this conflict stands already."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        LinkFact fact = new LinkFact.ConflictDeclared(
                pair.serviceManager(),
                pair.reviewer(),
                moment.pen().keep(reason),
                Objects.requireNonNull(approver, "approver"));
        return Decision.accept().tell(LinkRegister.STREAM, fact, moment);
    }

    /**
     * Ends a conflict that was declared (LNK-1).
     *
     * @param between whose link, and who may be it again
     */
    @RuleOf("LNK-1")
    record Ending(Linking between) implements Request {

        @Override
        public void check(Checks checks) {
            between.check(checks);
        }

        Decision decide(LinkScene scene) {
            LinkFact.Pair pair = between.pair();
            if (!scene.register().hasConflict(pair)) {
                return Decision.refuse(Refusal.by(
                        ClauseId.LNK_1,
                        "conflict.unknown",
                        "$.reviewer",
                        "Name a conflict that stands: none was declared between these two, or it has ended."));
            }
            LinkFact fact = new LinkFact.ConflictEnded(pair.serviceManager(), pair.reviewer());
            return Decision.accept().tell(LinkRegister.STREAM, fact, scene.moment());
        }
    }
}
