package org.plr.core.review;

/**
 * One answer a fact of a review, so that a new fact does not compile until every reader answers it.
 *
 * @param <R> the answer
 */
public interface ReviewCases<R> {
    R allocated(ReviewFact.Allocated fact);

    R putUnderTerms(ReviewFact.PutUnderTerms fact);

    R reflected(ReviewFact.Reflected fact);

    R feedbackHeard(ReviewFact.FeedbackHeard fact);

    R feedbackNotPossible(ReviewFact.FeedbackNotPossible fact);

    R graded(ReviewFact.Graded fact);

    R impactGraded(ReviewFact.ImpactGraded fact);

    R returned(ReviewFact.Returned fact);

    R outcomeTold(ReviewFact.OutcomeTold fact);

    R outcomeRefused(ReviewFact.OutcomeRefused fact);

    R outcomeBounced(ReviewFact.OutcomeBounced fact);

    R attachedToRecord(ReviewFact.AttachedToRecord fact);

    R attachedWrongly(ReviewFact.AttachedWrongly fact);

    R discussedInSupervision(ReviewFact.DiscussedInSupervision fact);

    R handedOver(ReviewFact.HandedOver fact);

    R reassigned(ReviewFact.Reassigned fact);

    R gradeCorrected(ReviewFact.GradeCorrected fact);

    R gradeModerated(ReviewFact.GradeModerated fact);

    R withdrawn(ReviewFact.Withdrawn fact);
}
