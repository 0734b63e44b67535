package org.plr.core.focussed;

import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.focussed.FocussedFact.Side;

/** Starts a focussed review, under terms that are complete and that both have agreed (FOC-3). */
@RuleOf("FOC-3")
record Starting() implements Request {

    @Override
    public void check(Checks checks) {}

    static Decision decide(FocussedReview review, Moment moment) {
        List<Refusal> refusals = InOrder.afterCommission(review, moment);
        refusals.addAll(termsRefusals(review));
        if (review.startedAt().isPresent()) {
            refusals.add(
                    Refusal.by(ClauseId.FOC_3, "focussed.already-started", "$", "Go on: this review has started."));
        }
        return refusals.isEmpty()
                ? Decision.accept()
                        .tell(FocussedReview.stream(review.ref()), new FocussedFact.Started(review.version()), moment)
                : Decision.refuse(refusals);
    }

    /** What is missing of terms under which a review could start. */
    static List<Refusal> termsRefusals(FocussedReview review) {
        FocussedReview.Terms terms = review.terms();
        if (terms == null) {
            return List.of(Refusal.by(
                    ClauseId.FOC_3, "terms.missing", "$.terms", "Write the terms of reference first, all six items."));
        }
        if (terms.isAgreed()) {
            return List.of();
        }
        String who = terms.agreed().containsKey(Side.BOARD)
                ? "the Service Manager Quality Assurance"
                : terms.agreed().isEmpty() ? "the Service Manager Quality Assurance and the Board" : "the Board";
        return List.of(Refusal.by(
                ClauseId.FOC_3,
                "terms.not-agreed",
                "$.terms",
                "Have version " + review.version() + " of the terms agreed by " + who + " first."));
    }
}
