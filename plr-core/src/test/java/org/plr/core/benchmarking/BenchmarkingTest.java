package org.plr.core.benchmarking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.benchmarking.Held.ANN;
import static org.plr.core.benchmarking.Held.BEN;
import static org.plr.core.benchmarking.Held.CAY;
import static org.plr.core.framework.Grade.GOOD;
import static org.plr.core.framework.Grade.INADEQUATE;
import static org.plr.core.framework.Grade.OUTSTANDING;
import static org.plr.core.framework.Grade.REQUIRES_IMPROVEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.benchmarking.Exercise.Standing;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;

@Proves("MOD-3")
class BenchmarkingTest {
    private final Held held = Held.here();

    @Test
    void an_exercise_goes_from_its_opening_to_its_result() {
        ExerciseRef exercise = held.opened();
        assertEquals(Standing.OPEN, assertAccepted(held.lead().read(exercise)).standing());
        held.graded(exercise, ANN, GOOD, INADEQUATE, GOOD);
        held.graded(exercise, BEN, GOOD, INADEQUATE, OUTSTANDING);
        held.graded(exercise, CAY, GOOD, REQUIRES_IMPROVEMENT, GOOD);
        assertRefused(held.lead().result(exercise), "exercise.not-closed");
        Result result = held.closed(exercise);
        assertEquals(Standing.CLOSED, assertAccepted(held.lead().read(exercise)).standing());
        assertEquals(3, result.compared());
        // Of three pairs each: all of the first review, one of the second, one of the third.
        assertEquals("5/9", result.among().exact().toString());
        assertEquals("1/1", result.among().adjacent().toString());
        assertTrue(result.among().interval().value().lower().signum() > 0);
        assertTrue(result.among().alpha().isDefined());
        assertTrue(result.among().ac().isDefined());
        assertEquals(List.of("4/6", "3/6", "3/6"), Held.exact(result));
    }

    @Test
    void without_gold_each_is_held_against_the_grades_of_the_others() {
        ExerciseRef exercise = held.opened();
        held.graded(exercise, ANN, OUTSTANDING, GOOD);
        held.graded(exercise, BEN, GOOD, GOOD);
        held.graded(exercise, CAY, INADEQUATE, REQUIRES_IMPROVEMENT);
        Result result = held.closed(exercise);
        assertEquals(List.of("1/4", "1/4", "0/4"), Held.exact(result));
        // Ann lies one above the nearer of the others; Ben between them; Cay two, and one, below the nearer.
        assertEquals(List.of("1/2", "0/2", "-3/2"), Held.shifts(result));
        assertTrue(Held.part(result, ANN).severity().value().isTooFew());
    }

    @Test
    void with_gold_each_is_held_against_the_gold_grade_alone() {
        ExerciseRef exercise = held.opened(held.opening(GOOD, INADEQUATE, null));
        held.graded(exercise, ANN, GOOD, REQUIRES_IMPROVEMENT);
        held.graded(exercise, BEN, GOOD, INADEQUATE, GOOD);
        held.graded(exercise, CAY, OUTSTANDING, REQUIRES_IMPROVEMENT, GOOD);
        Result result = held.closed(exercise);
        assertEquals(List.of("1/2", "3/3", "1/3"), Held.exact(result));
        assertEquals(List.of("1/2", "0/3", "2/3"), Held.shifts(result));
        assertEquals(2, Held.part(result, ANN).graded());
    }

    @Test
    void gold_is_no_participant_in_the_agreement_among_them() {
        ExerciseRef exercise = held.opened(held.opening(INADEQUATE, INADEQUATE, INADEQUATE));
        held.graded(exercise, ANN, GOOD, GOOD, OUTSTANDING);
        held.graded(exercise, BEN, GOOD, GOOD, OUTSTANDING);
        Result result = held.closed(exercise);
        assertEquals("1/1", result.among().exact().toString());
        assertEquals("1/1", result.among().alpha().toString());
        assertEquals(List.of("0/3", "0/3", "undefined: no unit was rated"), Held.exact(result));
    }

    @Test
    void grades_that_are_missing_stay_missing() {
        ExerciseRef exercise = held.opened();
        held.graded(exercise, ANN, GOOD, INADEQUATE, null);
        held.graded(exercise, BEN, GOOD, null, null);
        held.graded(exercise, CAY, null, null, OUTSTANDING);
        Result result = held.closed(exercise);
        assertEquals(3, result.reviews());
        assertEquals(1, result.compared());
        assertEquals("1/1", result.among().exact().toString());
        assertEquals(List.of("1/1", "1/1", "undefined: no unit has two grades"), Held.exact(result));
        assertEquals("undefined: no unit has two grades", Held.shifts(result).get(2));
    }

    @Test
    void an_exercise_that_nobody_graded_says_so() {
        ExerciseRef exercise = held.opened(held.opening(GOOD, null, null));
        Result result = held.closed(exercise);
        assertEquals(0, result.compared());
        for (Object figure : List.of(
                result.among().exact(),
                result.among().interval(),
                result.among().adjacent(),
                result.among().alpha(),
                result.among().ac(),
                Held.part(result, ANN).exact(),
                Held.part(result, ANN).severity())) {
            assertEquals("undefined: no unit was rated", figure.toString());
        }
    }

    @Test
    void where_all_grades_are_the_same_alpha_is_undefined_and_ac_is_one() {
        ExerciseRef exercise = held.opened();
        held.graded(exercise, ANN, GOOD, GOOD, GOOD);
        held.graded(exercise, BEN, GOOD, GOOD, GOOD);
        Result result = held.closed(exercise);
        assertEquals("undefined: no variation", result.among().alpha().toString());
        assertEquals("1/1", result.among().ac().toString());
    }

    @Test
    void a_grade_given_again_replaces_their_own_and_both_are_kept() {
        ExerciseRef exercise = held.opened();
        held.graded(exercise, ANN, INADEQUATE);
        held.graded(exercise, ANN, GOOD);
        held.graded(exercise, BEN, GOOD);
        Exercise seen = assertAccepted(held.as(ANN).read(exercise));
        assertEquals(
                List.of(INADEQUATE, GOOD),
                seen.answers().stream().map(Exercise.Answer::grade).toList());
        assertEquals(GOOD, seen.grade(ANN, held.reviews.get(0)).orElseThrow());
        assertEquals(List.of("1/1", "1/1"), Held.exact(held.closed(exercise)).subList(0, 2));
    }

    @Test
    void a_late_answer_is_taken_until_the_close() {
        Opening whole = held.opening(null, null, null);
        ExerciseRef exercise = held.opened(
                new Opening(whole.reviews(), whole.participants(), java.time.LocalDate.parse("2022-06-20")));
        held.given.clock.moveTo("2022-06-22T09:00:00Z");
        held.graded(exercise, ANN, GOOD);
        assertEquals(
                "2022-06-20",
                assertAccepted(held.as(ANN).read(exercise))
                        .answerBy()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void a_review_that_was_withdrawn_is_shown_no_more() {
        ExerciseRef exercise = held.opened();
        ReviewRef review = held.reviews.get(0);
        assertAccepted(held.as(BEN).material(exercise, review));
        assertAccepted(held.given.qa().reviews().withdraw(review, Scenario.correction()));
        assertRefused(held.as(BEN).material(exercise, review), "review.withdrawn");
    }

    @Test
    void what_was_withdrawn_counts_no_more() {
        ExerciseRef exercise = held.opened();
        held.graded(exercise, ANN, GOOD);
        assertRefused(held.lead().withdraw(exercise, null), "correction.missing");
        assertRefused(held.as(ANN).withdraw(exercise, Scenario.correction()), "access.denied");
        assertAccepted(held.lead().withdraw(exercise, Scenario.correction()));
        assertEquals(
                Standing.WITHDRAWN, assertAccepted(held.lead().read(exercise)).standing());
        assertRefused(held.give(exercise, BEN, 0, GOOD), "exercise.withdrawn");
        assertRefused(held.lead().close(exercise), "exercise.withdrawn");
        assertRefused(held.lead().result(exercise), "exercise.withdrawn");
        assertRefused(held.as(BEN).material(exercise, held.reviews.get(0)), "exercise.withdrawn");
        assertRefused(held.lead().withdraw(exercise, Scenario.correction()), "exercise.withdrawn");
    }

    @Test
    void a_closed_one_can_be_withdrawn_too() {
        ExerciseRef exercise = held.opened();
        assertAccepted(held.lead().close(exercise));
        assertAccepted(held.lead().withdraw(exercise, Scenario.correction()));
        assertRefused(held.lead().result(exercise), "exercise.withdrawn");
    }

    @Test
    void another_node_sees_the_same() {
        ExerciseRef exercise = held.opened(held.opening(GOOD, null, null));
        held.graded(exercise, ANN, GOOD, INADEQUATE, GOOD);
        held.graded(exercise, BEN, GOOD, GOOD, OUTSTANDING);
        Result result = held.closed(exercise);
        Benchmarking there = held.given.another().as(Actor.of(Scenario.QA_LEAD)).benchmarking();
        assertEquals(held.lead().read(exercise).value(), there.read(exercise).value());
        assertEquals(result, there.result(exercise).value());
    }

    @Test
    void no_word_of_it_stands_in_the_journal() {
        ExerciseRef exercise = held.opened();
        held.graded(exercise, ANN, GOOD);
        assertAccepted(held.lead().withdraw(exercise, Scenario.correction()));
        assertFalse(held.given.journal().stream()
                .anyMatch(entry -> entry.draft().payload().contains("visits")
                        || entry.draft().payload().contains("mistake")));
    }

    @Test
    void a_grade_of_the_review_itself_is_untouched() {
        ReviewRef review = held.reviews.get(0);
        Object before = held.given.review(review);
        ExerciseRef exercise = held.opened(held.opening(INADEQUATE, null, null));
        held.graded(exercise, ANN, INADEQUATE);
        held.graded(exercise, BEN, INADEQUATE);
        held.closed(exercise);
        assertEquals(before, held.given.review(review));
    }

    @Test
    void the_scale_of_the_opening_judges_the_grades_of_an_exercise_throughout() {
        ExerciseRef exercise = held.opened();
        assertAccepted(held.given
                .qa()
                .reference()
                .adopt("{\"id\":\"second\",\"effective\":\"2022-06-21\",\"clauses\":{\"COL-8\":{\"scale\":"
                        + "[{\"grade\":\"YES\",\"title\":\"Yes\"},{\"grade\":\"NO\",\"title\":\"No\","
                        + "\"inadequate\":true}]}}}"));
        held.given.clock.moveTo("2022-06-22T09:00:00Z");
        assertRefused(held.give(exercise, ANN, 0, new Grade("YES")), "grade.not-on-scale");
        held.graded(exercise, ANN, GOOD);
        held.graded(exercise, BEN, GOOD);
        assertEquals("1/1", held.closed(exercise).among().exact().toString());
    }
}
