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

/**
 * Gives the overall grade with its reason (COL-8). It is given once: a mistake is corrected, a changed judgement is
 * moderated.
 *
 * @param grade a grade on the framework's scale
 * @param rationale the reason; may be null only where the framework asks for none
 */
@RuleOf("COL-8")
public record Grading(@Nullable Grade grade, @Nullable String rationale) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.COL_8, "$.grade", grade);
        checks.optionalText(ClauseId.COL_8, "$.rationale", rationale);
    }

    Decision decide(Review review, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(Open.refusals(review));
        Grade given = Objects.requireNonNull(grade, "grade");
        moment.framework().scale().refusal(given).ifPresent(refusals::add);
        if (rationale == null && moment.framework().rationaleRequired()) {
            refusals.add(Refusal.by(
                    ClauseId.COL_8, "rationale.missing", "$.rationale", "Give the reason for the grade in words."));
        }
        if (review.graded().isPresent() && review.returnedAt().isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.COL_8,
                    "grade.already-given",
                    "$.grade",
                    "Correct the grade instead: this review has one."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.Graded(given, moment.pen().keepIfGiven(rationale)),
                        moment);
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "grading";
    }
}
