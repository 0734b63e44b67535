package org.plr.core.focussed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Moment;
import org.plr.core.people.PersonRef;
import org.plr.core.review.AllocatingUnderTerms;
import org.plr.core.review.Allocation;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.ReviewBook;

/**
 * Whether a Practice Learning Review may be given out under a focussed one: it has started, its latest terms are agreed
 * (FOC-3), they name the reviewer (ROL-1), and the sample has room.
 *
 * @param focussed the focussed review
 * @param books the reviews as caught up
 */
@RuleOf({"FOC-3", "ROL-1"})
record UnderTerms(FocussedRef focussed, FocussedReviews.Books books) implements AllocatingUnderTerms.Terms {

    @Override
    public int version() {
        return state().map(FocussedReview::version).orElse(0);
    }

    private Optional<FocussedReview> state() {
        return books.focussed().at(FocussedReview.stream(focussed));
    }

    @Override
    public List<Refusal> refusals(Allocation request, Moment moment) {
        return state().map(review -> refusals(review, request, moment))
                .orElseGet(() -> List.of(refusal(
                        ClauseId.FOC_3, "focussed.unknown", "$.focussed", "Name a focussed review that was planned.")));
    }

    private List<Refusal> refusals(FocussedReview review, Allocation request, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(InOrder.refusals(review, moment));
        refusals.addAll(Starting.termsRefusals(review));
        if (review.startedAt().isEmpty()) {
            refusals.add(
                    refusal(ClauseId.FOC_3, "focussed.not-started", "$.focussed", "Start the focussed review first."));
        }
        PersonRef reviewer = Objects.requireNonNull(request.reviewer(), "reviewer");
        if (review.version() > 0 && !review.names(reviewer, moment.day(), moment.organisation())) {
            refusals.add(refusal(
                    ClauseId.ROL_1,
                    "reviewer.not-in-terms",
                    "$.reviewer",
                    "Choose somebody whom the terms of reference name, or write them anew with this person."));
        }
        if (review.terms() != null && isFull(review.terms(), books.reviews())) {
            refusals.add(refusal(
                    ClauseId.FOC_3,
                    "sample.full",
                    "$",
                    "Write the terms anew with a larger sample: as many reviews are given out as it has."));
        }
        return refusals;
    }

    private boolean isFull(FocussedReview.Terms terms, ReviewBook reviews) {
        long givenOut = reviews.all().stream()
                .filter(review -> !review.isWithdrawn())
                .filter(review -> review.focussed().filter(focussed::equals).isPresent())
                .count();
        return givenOut >= terms.written().terms().sampleSize();
    }

    private static Refusal refusal(ClauseId clause, String code, String path, String message) {
        return Refusal.by(clause, code, path, message);
    }
}
