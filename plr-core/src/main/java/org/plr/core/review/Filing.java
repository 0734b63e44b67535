package org.plr.core.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;

/**
 * Records that the returned review was attached to the child's electronic record (TRK-6).
 *
 * @param receipt what the case system answered: its reference of the document
 */
@RuleOf("TRK-6")
record Filing(@Nullable String receipt) implements Request {

    @Override
    public void check(Checks checks) {
        checks.text(ClauseId.TRK_6, "$.receipt", receipt);
    }

    Decision decide(Review review, Moment moment) {
        List<Refusal> refusals = onlyReturned(review, ClauseId.TRK_6);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.AttachedToRecord(moment.pen().keep(receipt)),
                        moment);
    }

    /** What follows from a review follows from a returned one alone. */
    static List<Refusal> onlyReturned(Review review, ClauseId clause) {
        List<Refusal> refusals = new ArrayList<>(Open.ifWithdrawn(review));
        if (review.returnedAt().isEmpty()) {
            refusals.add(Refusal.by(
                    clause, "review.not-returned", "$", "Wait for the review's return: it has no outcome yet."));
        }
        return refusals;
    }

    /** Records that outcome and actions were discussed in supervision, on the child's record (TRK-5). */
    @RuleOf("TRK-5")
    record InSupervision() implements Request {

        @Override
        public void check(Checks checks) {}

        static Decision decide(Review review, Moment moment) {
            List<Refusal> refusals = onlyReturned(review, ClauseId.TRK_5);
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            return Decision.accept()
                    .tell(
                            Review.stream(review.ref()),
                            new ReviewFact.DiscussedInSupervision(moment.actor().person()),
                            moment);
        }
    }
}
