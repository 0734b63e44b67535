package org.plr.core.training;

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
import org.plr.core.review.Correction;

/**
 * Withdraws a training or a coaching that was recorded by mistake, with the reason and who approved (LNK-4). Where it was
 * the training, the person counts as untrained again, and what it had met is owed again.
 *
 * @param session its number among the person's
 * @param correction why, and who approved
 */
@RuleOf("LNK-4")
record Withdrawing(int session, @Nullable Correction correction) implements Request {

    @Override
    public void check(Checks checks) {
        if (checks.required(ClauseId.LNK_4, "$.correction", correction) && correction != null) {
            correction.check(checks);
        }
    }

    Decision decide(Training training, Moment moment) {
        Correction why = Objects.requireNonNull(correction, "correction");
        List<Refusal> refusals = why.refusals(moment);
        refusal(training).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        TrainingFact fact = new TrainingFact.Withdrawn(
                session, moment.pen().keep(why.reason()), Objects.requireNonNull(why.approver(), "approver"));
        return Decision.accept().tell(Training.stream(training.person()), fact, moment);
    }

    private Optional<Refusal> refusal(Training training) {
        Optional<Training.Session> found = training.session(session);
        if (found.isEmpty()) {
            return refusal("session.unknown", "Name a session by its number: the person has none of this number.");
        }
        return found.get().withdrawal().isPresent()
                ? refusal("session.withdrawn", "Leave it as it is: this session was withdrawn already.")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.by(ClauseId.LNK_4, code, "$.session", message));
    }
}
