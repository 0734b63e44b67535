package org.plr.core.filing;

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
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;

/**
 * Marks a filing as wrong, with its reason and who approved. Nothing goes from the record by that: the case system's own
 * people remove it. A review that was filed wrongly is owed to the record again (TRK-6).
 *
 * @param filing which filing
 * @param correction why, and who approved
 */
@RuleOf("TRK-6")
record MarkingWrong(FilingRef filing, @Nullable Correction correction) implements Request {

    @Override
    public void check(Checks checks) {
        if (checks.required(ClauseId.ELE_1, "$.correction", correction) && correction != null) {
            correction.check(checks);
        }
    }

    Decision decide(FiledReview filed, Moment moment) {
        Correction why = Objects.requireNonNull(correction, "correction");
        List<Refusal> refusals = new ArrayList<>(why.refusals(moment));
        Optional<Filing> found = filed.at(filing);
        if (found.filter(one -> one.standing() == Filing.Standing.FILED).isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.TRK_6,
                    "filing.not-filed",
                    "$.filing",
                    "Name a filing that is on the record: what is not there cannot lie there wrongly."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return told(filed.review(), found.orElseThrow(), why, moment);
    }

    private static Decision told(Review review, Filing wrong, Correction why, Moment moment) {
        StreamId stream = Review.stream(review.ref());
        NarrativeRef reason = moment.pen().keep(why.reason());
        PersonRef approver = Objects.requireNonNull(why.approver(), "approver");
        Decision decision = Decision.accept();
        decision.tell(stream, new FilingFact.MarkedWrong(wrong.ref(), reason, approver), moment);
        if (wrong.kind() == DocumentKind.REVIEW) {
            decision.tell(stream, new ReviewFact.AttachedWrongly(reason, approver), moment);
        }
        return decision;
    }

    /**
     * Records how a wrong filing was put right in the case system.
     *
     * @param filing which filing
     * @param how how: by whom it was removed, and when
     */
    @RuleOf("TRK-6")
    record PuttingRight(FilingRef filing, @Nullable String how) implements Request {

        @Override
        public void check(Checks checks) {
            checks.text(ClauseId.TRK_6, "$.how", how);
        }

        Decision decide(FiledReview filed, Moment moment) {
            if (filed.at(filing)
                    .filter(one -> one.standing() == Filing.Standing.WRONG)
                    .isEmpty()) {
                return Decision.refuse(Refusal.by(
                        ClauseId.TRK_6,
                        "filing.not-wrong",
                        "$.filing",
                        "Name a filing that was marked as wrong and is not put right yet."));
            }
            return Decision.accept()
                    .tell(
                            Review.stream(filed.review().ref()),
                            new FilingFact.PutRight(filing, moment.pen().keep(how)),
                            moment);
        }
    }
}
