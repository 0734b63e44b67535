package org.plr.core.review;

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
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;

/**
 * Grades the impact on child and family, where the framework has a second axis beside the overall grade: both can be seen
 * and neither stands for the other (GOV-3). Until the return it may be graded anew; the latest counts.
 *
 * @param grade a grade on the framework's scale of impact
 * @param rationale the reason; may be null only where the framework asks for none
 */
@RuleOf("GOV-3")
public record ImpactGrading(@Nullable Grade grade, @Nullable String rationale) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.GOV_3, "$.grade", grade);
        checks.optionalText(ClauseId.GOV_3, "$.rationale", rationale);
    }

    Decision decide(Review review, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(Open.refusals(review));
        Grade given = Objects.requireNonNull(grade, "grade");
        Optional<Scale> axis = moment.framework().figures().grades().impact();
        if (axis.isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.GOV_3,
                    "impact.no-axis",
                    "$.grade",
                    "Give the overall grade alone: this framework has no second axis."));
        }
        axis.flatMap(scale -> scale.refusal(given)).ifPresent(refusals::add);
        if (rationale == null && moment.framework().rationaleRequired()) {
            refusals.add(Refusal.by(
                    ClauseId.GOV_3, "rationale.missing", "$.rationale", "Give the reason for the grade in words."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.ImpactGraded(given, moment.pen().keepIfGiven(rationale)),
                        moment);
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "grading of the impact";
    }
}
