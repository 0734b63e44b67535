package org.plr.core.benchmarking;

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
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * A participant's grade of one review of the exercise (MOD-3), on the scale in force when it was opened. Given again before
 * the close, it replaces their own.
 *
 * @param review which review
 * @param grade the grade
 * @param rationale the reason; may be null only where the framework asks for none
 */
@RuleOf("MOD-3")
record Regrading(
        @Nullable ReviewRef review,
        @Nullable Grade grade,
        @Nullable String rationale) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.MOD_3, "$.review", review);
        checks.required(ClauseId.COL_8, "$.grade", grade);
        checks.optionalText(ClauseId.COL_8, "$.rationale", rationale);
    }

    Decision decide(Exercise exercise, Benchmarking.Books books, Moment moment) {
        ReviewRef which = Objects.requireNonNull(review, "review");
        Grade given = Objects.requireNonNull(grade, "grade");
        PersonRef participant = moment.actor().person();
        List<Refusal> refusals = Underway.refusals(exercise, moment);
        judged(books.framework(exercise), given, refusals);
        if (moment.actor().inPlaceOf().isPresent()) {
            refuse(
                    "participant.in-person",
                    "$",
                    "Grade in your own name: an exercise measures the one who grades.",
                    refusals);
        }
        mayBeGraded(exercise, books, participant, refusals);
        return refusals.isEmpty()
                ? Decision.accept()
                        .tell(
                                Exercise.stream(exercise.ref()),
                                new BenchmarkingFact.Graded(
                                        participant, which, given, moment.pen().keepIfGiven(rationale)),
                                moment)
                : Decision.refuse(refusals);
    }

    private void judged(Framework framework, Grade given, List<Refusal> refusals) {
        framework.scale().refusal(given).ifPresent(refusals::add);
        if (rationale == null && framework.rationaleRequired()) {
            refusals.add(Refusal.by(
                    ClauseId.COL_8, "rationale.missing", "$.rationale", "Give the reason for the grade in words."));
        }
    }

    /** A review may have been withdrawn, or its child handed over to a participant, since the exercise was opened. */
    private void mayBeGraded(
            Exercise exercise, Benchmarking.Books books, PersonRef participant, List<Refusal> refusals) {
        if (exercise.items().stream().noneMatch(item -> item.review().equals(review))) {
            refuse("review.not-in-exercise", "$.review", "Grade one of the exercise's reviews.", refusals);
            return;
        }
        Review state = books.review(Objects.requireNonNull(review, "review"));
        if (state.isWithdrawn()) {
            refuse("review.withdrawn", "$.review", "Leave this review out: it was withdrawn.", refusals);
        }
        if (state.responsible().people().contains(participant)) {
            refuse(
                    "review.participant-responsible",
                    "$.review",
                    "Leave this review out: you are responsible for its child.",
                    refusals);
        }
    }

    private static void refuse(String code, String path, String message, List<Refusal> refusals) {
        refusals.add(Refusal.by(ClauseId.MOD_3, code, path, message));
    }
}
