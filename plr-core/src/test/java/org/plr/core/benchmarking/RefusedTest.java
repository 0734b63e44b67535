package org.plr.core.benchmarking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.benchmarking.Held.ANN;
import static org.plr.core.benchmarking.Held.BEN;
import static org.plr.core.benchmarking.Held.CAY;
import static org.plr.core.framework.Grade.GOOD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.review.ReviewRef;

/** Everything that an exercise refuses, and that a refusal changes nothing. */
@Proves("MOD-3")
class RefusedTest {
    private final Held held = Held.here();
    private final List<Opening.Again> reviews =
            held.reviews.stream().map(Opening.Again::of).toList();

    private Outcome<Exercise> open(List<Opening.Again> again, List<PersonRef> people) {
        int entries = held.given.journal().size();
        Outcome<Exercise> outcome = held.lead().open(new Opening(again, people, null));
        if (!outcome.isAccepted()) {
            assertEquals(entries, held.given.journal().size());
            outcome.refusals().forEach(refusal -> assertEquals(ClauseId.MOD_3, refusal.clause()));
        }
        return outcome;
    }

    private static List<String> paths(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::path).toList();
    }

    @Test
    void an_exercise_has_two_reviews_and_two_people_or_more_each_once() {
        assertRefused(held.lead().open(new Opening(null, null, null)), "reviews.missing", "participants.missing");
        assertRefused(open(List.of(), List.of()), "reviews.too-few", "participants.too-few");
        assertRefused(open(reviews.subList(0, 1), List.of(ANN)), "reviews.too-few", "participants.too-few");
        assertRefused(
                open(List.of(reviews.get(0), reviews.get(0)), List.of(ANN, BEN, ANN)),
                "reviews.repeated",
                "participants.repeated");
        assertRefused(
                open(Collections.singletonList(null), Arrays.asList(ANN, null)),
                "reviews.missing",
                "participants.missing");
        assertRefused(
                open(List.of(new Opening.Again(null, GOOD), reviews.get(0)), List.of(ANN, BEN)),
                "reviews.review.missing");
        List<Opening.Again> many = new ArrayList<>();
        List<PersonRef> crowd = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(Opening.Again.of(new ReviewRef(8, i)));
            crowd.add(new PersonRef(8, i));
        }
        assertRefused(open(many.subList(0, 101), crowd), "reviews.too-many", "participants.too-many");
    }

    @Test
    void its_reviews_are_returned_and_its_gold_grades_on_the_scale() {
        ReviewRef open = held.given.graded(GOOD);
        ReviewRef gone = held.given.returned(GOOD);
        assertAccepted(held.given.qa().reviews().withdraw(gone, Scenario.correction()));
        Outcome<Exercise> outcome = open(
                List.of(
                        Opening.Again.of(open),
                        Opening.Again.of(gone),
                        Opening.Again.of(new ReviewRef(9, 9)),
                        new Opening.Again(held.reviews.get(0), new Grade("SPLENDID"))),
                List.of(ANN, BEN));
        assertRefused(
                outcome,
                "reviews.review.not-returned",
                "reviews.review.withdrawn",
                "reviews.review.unknown",
                "reviews.gold.not-on-scale");
        assertEquals(
                List.of("$.reviews[0].review", "$.reviews[1].review", "$.reviews[2].review", "$.reviews[3].gold"),
                paths(outcome));
    }

    @Test
    void whoever_completed_a_review_takes_no_part_and_the_path_says_which() {
        Outcome<Exercise> outcome = open(reviews.subList(0, 2), List.of(ANN, Scenario.REVIEWER));
        assertRefused(outcome, "reviews.review.completed-by-participant", "reviews.review.completed-by-participant");
        assertEquals(List.of("$.reviews[0].review", "$.reviews[1].review"), paths(outcome));
        assertTrue(outcome.refusals().get(0).message().contains("participant 2 of the list"));
    }

    @Test
    void whoever_is_responsible_for_a_child_takes_no_part() {
        assertAccepted(held.given
                .qa()
                .reviews()
                .handOver(held.reviews.get(0), Responsibility.TEAM_MANAGER, Scenario.REVIEWER));
        for (PersonRef person : List.of(Scenario.SERVICE_MANAGER, Scenario.TEAM_MANAGER)) {
            Outcome<Exercise> outcome = open(reviews.subList(1, 3), List.of(person, ANN));
            assertRefused(outcome, "reviews.review.participant-responsible", "reviews.review.participant-responsible");
            assertTrue(outcome.refusals().get(0).message().contains("participant 1 of the list"));
        }
        assertRefused(
                open(reviews.subList(0, 2), List.of(Scenario.TEAM_MANAGER, ANN)),
                "reviews.review.participant-responsible");
    }

    @Test
    void participants_review_in_this_council() {
        Outcome<Exercise> outcome =
                open(reviews, List.of(ANN, Scenario.OTHER_PRACTITIONER, Scenario.BOARD_MEMBER, Scenario.STRANGER));
        assertRefused(
                outcome, "participants.not-a-reviewer", "participants.not-a-reviewer", "participants.not-a-reviewer");
        assertEquals(List.of("$.participants[1]", "$.participants[2]", "$.participants[3]"), paths(outcome));
        assertAccepted(open(reviews, List.of(ANN, Scenario.DIRECTOR, Scenario.QA_OFFICER)));
    }

    @Test
    void answers_are_not_asked_for_a_day_that_has_passed() {
        assertRefused(
                held.lead().open(new Opening(reviews, List.of(ANN, BEN), LocalDate.parse("2022-06-19"))),
                "answer-by.past");
        assertAccepted(held.lead().open(new Opening(reviews, List.of(ANN, BEN), LocalDate.parse("2022-06-20"))));
    }

    @Test
    void a_grade_is_of_the_exercise_on_its_scale_and_has_its_reason() {
        ExerciseRef exercise = held.opened();
        int entries = held.given.journal().size();
        assertRefused(
                held.as(ANN).grade(exercise, null, null, " "), "review.missing", "grade.missing", "rationale.missing");
        assertRefused(
                held.as(ANN).grade(exercise, new ReviewRef(9, 9), new Grade("SPLENDID"), null),
                "grade.not-on-scale",
                "rationale.missing",
                "review.not-in-exercise");
        assertRefused(held.give(new ExerciseRef(9, 9), ANN, 0, GOOD), "subject.unknown");
        assertEquals(entries, held.given.journal().size());
    }

    @Test
    void a_grade_comes_after_the_opening_and_before_the_close() {
        ExerciseRef exercise = held.opened();
        Instant before = Instant.parse("2022-06-20T08:59:59Z");
        assertRefused(
                held.given.as(ANN).at(before).benchmarking().grade(exercise, held.reviews.get(0), GOOD, Held.WHY),
                "occurred-at.out-of-order");
        held.given.clock.moveTo("2022-06-21T09:00:00Z");
        held.graded(exercise, ANN, GOOD);
        assertRefused(
                held.given
                        .qa()
                        .at(Instant.parse("2022-06-20T12:00:00Z"))
                        .benchmarking()
                        .close(exercise),
                "occurred-at.out-of-order");
        assertAccepted(held.lead().close(exercise));
        assertRefused(held.give(exercise, BEN, 0, GOOD), "exercise.closed");
        assertRefused(held.lead().close(exercise), "exercise.closed");
    }

    @Test
    void what_changed_since_the_opening_is_looked_at_anew() {
        ExerciseRef exercise = held.opened();
        assertAccepted(held.given.qa().reviews().handOver(held.reviews.get(0), Responsibility.TEAM_MANAGER, CAY));
        assertAccepted(held.given.qa().reviews().withdraw(held.reviews.get(1), Scenario.correction()));
        assertRefused(held.give(exercise, CAY, 0, GOOD), "review.participant-responsible");
        assertRefused(held.give(exercise, CAY, 1, GOOD), "review.withdrawn");
        assertAccepted(held.give(exercise, ANN, 0, GOOD));
        assertAccepted(held.give(exercise, CAY, 2, GOOD));
    }

    @Test
    void a_withdrawal_has_its_reason_and_another_person_s_approval() {
        ExerciseRef exercise = held.opened();
        assertRefused(
                held.lead().withdraw(exercise, new org.plr.core.review.Correction(" ", null)),
                "reason.missing",
                "approver.missing");
        assertRefused(
                held.lead().withdraw(exercise, new org.plr.core.review.Correction("Mine.", Scenario.QA_LEAD)),
                "approver.is-the-actor");
    }
}
