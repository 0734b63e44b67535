package org.plr.core.review;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;

/** How each fact changes a review. Folding decided facts never refuses: what may not happen was refused before. */
final class ReviewFold implements ReviewCases<Review> {
    private final @Nullable Review before;
    private final Recorded recorded;

    private ReviewFold(@Nullable Review before, Recorded recorded) {
        this.before = before;
        this.recorded = recorded;
    }

    static Review fold(@Nullable Review before, Recorded recorded, ReviewFact fact) {
        return fact.answer(new ReviewFold(before, recorded));
    }

    private Review review() {
        return Objects.requireNonNull(before, "a review is allocated before anything else happens to it");
    }

    private Instant at() {
        return recorded.occurredAt();
    }

    @Override
    public Review allocated(ReviewFact.Allocated fact) {
        return new Review(ReviewRef.of(recorded.draft().stream().subject()), fact, at());
    }

    @Override
    public Review putUnderTerms(ReviewFact.PutUnderTerms fact) {
        return review().under(fact.focussed());
    }

    @Override
    public Review reflected(ReviewFact.Reflected fact) {
        return review().saying(fact, review().voice().orElse(null));
    }

    @Override
    public Review feedbackHeard(ReviewFact.FeedbackHeard fact) {
        return review().saying(review().reflection().orElse(null), fact);
    }

    @Override
    public Review feedbackNotPossible(ReviewFact.FeedbackNotPossible fact) {
        return review().saying(review().reflection().orElse(null), fact);
    }

    @Override
    public Review graded(ReviewFact.Graded fact) {
        return review().gradedAs(new Review.Graded(fact.grade(), at(), fact.rationale()));
    }

    @Override
    public Review impactGraded(ReviewFact.ImpactGraded fact) {
        return review().impactGradedAs(new Review.Graded(fact.grade(), at(), fact.rationale()));
    }

    @Override
    public Review returned(ReviewFact.Returned fact) {
        return review().returned(at());
    }

    @Override
    public Review outcomeTold(ReviewFact.OutcomeTold fact) {
        return review();
    }

    @Override
    public Review outcomeRefused(ReviewFact.OutcomeRefused fact) {
        return review();
    }

    @Override
    public Review outcomeBounced(ReviewFact.OutcomeBounced fact) {
        return review();
    }

    @Override
    public Review attachedToRecord(ReviewFact.AttachedToRecord fact) {
        return review().following(after -> after.asAttached(true));
    }

    @Override
    public Review attachedWrongly(ReviewFact.AttachedWrongly fact) {
        return review().following(after -> after.asAttached(false));
    }

    @Override
    public Review discussedInSupervision(ReviewFact.DiscussedInSupervision fact) {
        return review().following(Aftermath::asDiscussed);
    }

    @Override
    public Review handedOver(ReviewFact.HandedOver fact) {
        return review().heldBy(review().reviewer(), review().responsible().with(fact.responsibility(), fact.to()));
    }

    @Override
    public Review reassigned(ReviewFact.Reassigned fact) {
        return review().heldBy(fact.to(), review().responsible());
    }

    @Override
    public Review gradeCorrected(ReviewFact.GradeCorrected fact) {
        return review().graded()
                .map(graded -> review().gradedAs(new Review.Graded(fact.to(), graded.at(), fact.reason())))
                .orElseGet(this::review);
    }

    @Override
    public Review gradeModerated(ReviewFact.GradeModerated fact) {
        return review().moderated(new Review.Moderated(fact.from(), fact.to(), at()), fact.reason());
    }

    @Override
    public Review withdrawn(ReviewFact.Withdrawn fact) {
        return review().following(Aftermath::asWithdrawn);
    }
}
