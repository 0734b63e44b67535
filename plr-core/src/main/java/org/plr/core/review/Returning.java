package org.plr.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Wholeness;

/**
 * Returns the completed review to the Quality Assurance Service. It must say what every review says (COL-2 to COL-5), hold
 * the voice of the child and family or why not (COL-6, COL-7), and be graded (COL-8). Without both parts of VAL-3 it is
 * accepted and held as incomplete, unless the council refuses it.
 */
@RuleOf({"COL-1", "COL-3", "COL-6", "COL-8", "VAL-3", "GOV-3"})
record Returning() implements Request {

    @Override
    public void check(Checks checks) {}

    static Decision decide(Review review, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(Open.refusals(review));
        reflected(review, moment, refusals);
        if (review.voice().isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.COL_6,
                    "voice.missing",
                    "$.voice",
                    "Record direct feedback from the child or family, or why it was not possible (COL-7)."));
        }
        graded(review.graded(), moment, refusals);
        asTheCouncilAsks(review, moment, refusals);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.Returned(
                                review.isCollaborative(), review.reAuditOf().orElse(null)),
                        moment);
    }

    private static void reflected(Review review, Moment moment, List<Refusal> refusals) {
        Optional<ReviewFact.Reflected> reflection = review.reflection();
        if (reflection.isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.COL_3,
                    "reflection.missing",
                    "$.reflection",
                    "Write the review first: lived experience, what needs to change, purpose and focus, the record."));
            return;
        }
        List<String> open = new ArrayList<>(Reflecting.standardsOf(review, moment));
        reflection.get().standards().forEach(answer -> open.remove(answer.standard()));
        if (!open.isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.COL_2,
                    "standards.unanswered",
                    "$.standards",
                    "Answer each practice standard, or mark it not applicable with a reason: " + String.join(", ", open)
                            + "."));
        }
    }

    /** What the text does not refuse, and a council may. */
    private static void asTheCouncilAsks(Review review, Moment moment, List<Refusal> refusals) {
        Figures figures = moment.framework().figures();
        if (figures.review().wholeness().unappraised() == Wholeness.Unappraised.REFUSED && !review.isComplete()) {
            refusals.add(Refusal.by(
                    ClauseId.VAL_3,
                    "appraisal.missing",
                    "$.appraisal",
                    "Write both what works well and why, and what needs to be better."));
        }
        if (figures.grades().impact().isPresent() && review.impact().isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.GOV_3, "impact.missing", "$.impact", "Grade the impact on the child and family as well."));
        }
    }

    private static void graded(Optional<Review.Graded> graded, Moment moment, List<Refusal> refusals) {
        if (graded.isEmpty()) {
            refusals.add(Refusal.by(ClauseId.COL_8, "grade.missing", "$.grade", "Give the overall grade first."));
        } else if (moment.occurredAt().isBefore(graded.get().at())) {
            refusals.add(Refusal.by(
                    ClauseId.COL_8,
                    "returned.before-grading",
                    "$.occurredAt",
                    "Say a moment after the grading: a review is graded before it is returned."));
        }
    }
}
