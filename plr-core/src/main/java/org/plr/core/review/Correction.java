package org.plr.core.review;

import java.util.ArrayList;
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
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;

/**
 * Puts a mistake right, with its reason and who approved it. Nothing is rewritten: the mistake stays, and the correction
 * stands behind it.
 *
 * @param reason why
 * @param approver who approved: another person than the one who corrects
 */
public record Correction(@Nullable String reason, @Nullable PersonRef approver) implements Request {

    @Override
    public void check(Checks checks) {
        checks.text(ClauseId.ELE_1, "$.reason", reason);
        checks.required(ClauseId.ELE_1, "$.approver", approver);
    }

    /**
     * Why this correction may not stand, if it may not: the approver must be somebody of the organisation, and not the
     * one who corrects.
     *
     * @param moment who corrects, and when
     * @return the refusals, empty where it may stand
     */
    public List<Refusal> refusals(Moment moment) {
        PersonRef approving = Objects.requireNonNull(approver, "approver");
        List<Refusal> refusals = new ArrayList<>(1);
        if (approving.equals(moment.actor().person())) {
            refusals.add(Refusal.by(
                    ClauseId.ELE_1,
                    "approver.is-the-actor",
                    "$.approver",
                    "Ask another person to approve: nobody approves their own."));
        } else if (moment.organisation().roles(approving, moment.day()).isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.ELE_1,
                    "approver.unknown",
                    "$.approver",
                    "Name an approver whom the organisation has on that day."));
        }
        return refusals;
    }

    Decision withdraw(Review review, Moment moment) {
        List<Refusal> refusals = refusals(moment);
        refusals.addAll(Open.ifWithdrawn(review));
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        PersonRef approving = Objects.requireNonNull(approver, "approver");
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.Withdrawn(moment.pen().keep(reason), approving),
                        moment);
    }

    /**
     * Puts a grade right that was recorded by mistake. The right grade counts from when the wrong one was given, so that
     * no clock starts anew. Once moderation has decided the grade, it is no longer the reviewer's slip that counts.
     *
     * @param grade the right grade
     * @param correction why, and who approved
     */
    @RuleOf("COL-8")
    record OfGrade(@Nullable Grade grade, @Nullable Correction correction) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.COL_8, "$.grade", grade);
            if (checks.required(ClauseId.ELE_1, "$.correction", correction) && correction != null) {
                correction.check(checks);
            }
        }

        Decision decide(Review review, Moment moment) {
            Correction why = Objects.requireNonNull(correction, "correction");
            Grade right = Objects.requireNonNull(grade, "grade");
            List<Refusal> refusals = why.refusals(moment);
            refusals.addAll(Open.ifWithdrawn(review));
            moment.framework().scale().refusal(right).ifPresent(refusals::add);
            refusals.addAll(ifModerated(review));
            if (review.graded().filter(graded -> !graded.grade().equals(right)).isEmpty()) {
                refusals.add(Refusal.by(
                        ClauseId.COL_8,
                        "grade.nothing-to-correct",
                        "$.grade",
                        "Give another grade than the one that stands; a review without a grade is graded first."));
            }
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            Grade wrong = review.graded().orElseThrow().grade();
            PersonRef approver = Objects.requireNonNull(why.approver, "approver");
            return Decision.accept()
                    .tell(
                            Review.stream(review.ref()),
                            new ReviewFact.GradeCorrected(
                                    wrong, right, moment.pen().keep(why.reason), approver),
                            moment);
        }

        private static List<Refusal> ifModerated(Review review) {
            return review.moderated().isEmpty()
                    ? List.of()
                    : List.of(Refusal.by(
                            ClauseId.MOD_5,
                            "grade.moderated",
                            "$.grade",
                            "Have the moderation's decision disputed instead: a correction would undo it silently."));
        }
    }

    /**
     * Gives the review to another manager, because it was allocated by mistake or its manager cannot complete it.
     *
     * @param to who completes it now
     * @param correction why, and who approved
     */
    @RuleOf("ROL-1")
    record OfReviewer(@Nullable PersonRef to, @Nullable Correction correction) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.ROL_1, "$.to", to);
            if (checks.required(ClauseId.ELE_1, "$.correction", correction) && correction != null) {
                correction.check(checks);
            }
        }

        Decision decide(Review review, Suitability suitability, Moment moment) {
            Correction why = Objects.requireNonNull(correction, "correction");
            PersonRef reviewer = Objects.requireNonNull(to, "to");
            List<Refusal> refusals = why.refusals(moment);
            refusals.addAll(Open.refusals(review));
            refusals.addAll(Allocating.refusals(
                    review.kind(), reviewer, review.responsible().practitioner(), "$.to", moment));
            refusals.addAll(suitability.refusals(review.kind(), reviewer, "$.to", moment));
            if (review.reviewer().equals(reviewer)) {
                refusals.add(
                        Refusal.by(ClauseId.ROL_1, "to.same", "$.to", "Name another manager than the one who has it."));
            }
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            PersonRef approver = Objects.requireNonNull(why.approver, "approver");
            return Decision.accept()
                    .tell(
                            Review.stream(review.ref()),
                            new ReviewFact.Reassigned(
                                    review.reviewer(), reviewer, moment.pen().keep(why.reason), approver),
                            moment);
        }
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "correction";
    }
}
