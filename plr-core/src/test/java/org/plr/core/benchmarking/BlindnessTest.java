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

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Cover;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Validity;
import org.plr.core.review.ReviewRef;

/** Whoever takes part sees nothing of anybody's grade but their own until the exercise is closed. */
@Proves("MOD-3")
class BlindnessTest {
    private final Held held = Held.here();

    private ExerciseRef halfGraded(PersonRef... participants) {
        Opening all = held.opening(GOOD, INADEQUATE, OUTSTANDING);
        ExerciseRef exercise = held.opened(new Opening(all.reviews(), List.of(participants), null));
        held.graded(exercise, ANN, GOOD, INADEQUATE);
        held.graded(exercise, BEN, INADEQUATE);
        return exercise;
    }

    private static void assertBlind(Exercise seen, PersonRef who, int answers) {
        assertTrue(seen.blind());
        assertTrue(seen.items().stream().allMatch(item -> item.gold() == null));
        assertEquals(answers, seen.answers().size());
        assertTrue(
                seen.answers().stream().allMatch(answer -> answer.participant().equals(who)));
    }

    @Test
    void a_participant_sees_the_reviews_and_their_own_answers_alone() {
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        assertBlind(assertAccepted(held.as(ANN).read(exercise)), ANN, 2);
        assertBlind(assertAccepted(held.as(BEN).read(exercise)), BEN, 1);
        assertBlind(assertAccepted(held.as(CAY).read(exercise)), CAY, 0);
        assertBlind(held.as(BEN).all().get(0), BEN, 1);
        assertBlind(assertAccepted(held.give(exercise, CAY, 0, GOOD)), CAY, 1);
        assertEquals(3, assertAccepted(held.as(CAY).read(exercise)).items().size());
    }

    @Test
    void a_participant_of_the_quality_assurance_service_is_as_blind_as_the_others() {
        ExerciseRef exercise = halfGraded(ANN, BEN, Scenario.QA_OFFICER);
        assertBlind(assertAccepted(held.as(Scenario.QA_OFFICER).read(exercise)), Scenario.QA_OFFICER, 0);
        assertBlind(held.as(Scenario.QA_OFFICER).all().get(0), Scenario.QA_OFFICER, 0);
    }

    @Test
    void the_lead_who_takes_part_is_blind_too_and_gives_no_gold() {
        Opening all = held.opening(null, null, null);
        List<PersonRef> people = List.of(ANN, BEN, Scenario.QA_LEAD);
        Exercise opened = assertAccepted(held.lead().open(new Opening(all.reviews(), people, null)));
        assertBlind(opened, Scenario.QA_LEAD, 0);
        held.graded(opened.ref(), ANN, GOOD);
        assertBlind(assertAccepted(held.lead().read(opened.ref())), Scenario.QA_LEAD, 0);
        Opening gold = held.opening(null, GOOD, null);
        assertRefused(held.lead().open(new Opening(gold.reviews(), people, null)), "participants.gave-gold");
    }

    @Test
    void the_quality_assurance_service_sees_all_and_nobody_else_anything() {
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        for (PersonRef person : List.of(Scenario.QA_LEAD, Scenario.QA_OFFICER)) {
            Exercise seen = assertAccepted(held.as(person).read(exercise));
            assertFalse(seen.blind());
            assertEquals(3, seen.answers().size());
            assertEquals(GOOD, seen.items().get(0).gold());
        }
        for (PersonRef person : List.of(
                Scenario.DIRECTOR,
                Scenario.SERVICE_MANAGER,
                Scenario.TEAM_MANAGER,
                Scenario.REVIEWER,
                Scenario.PRACTITIONER,
                Scenario.BOARD_MEMBER,
                Scenario.ADMINISTRATOR,
                Scenario.STRANGER)) {
            assertRefused(held.as(person).read(exercise), "access.denied");
            assertRefused(held.as(person).result(exercise), "access.denied");
            assertRefused(held.as(person).material(exercise, held.reviews.get(0)), "access.denied");
            assertRefused(held.give(exercise, person, 0, GOOD), "access.denied");
            assertEquals(List.of(), held.as(person).all());
        }
        assertRefused(held.give(exercise, Scenario.QA_LEAD, 0, GOOD), "access.denied");
        assertRefused(held.as(Scenario.QA_OFFICER).close(exercise), "access.denied");
        assertRefused(held.as(ANN).close(exercise), "access.denied");
        assertRefused(held.as(ANN).open(held.opening(null, null, null)), "access.denied");
    }

    @Test
    void nobody_sees_a_result_before_the_close_and_all_who_took_part_do_after() {
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        for (PersonRef person : List.of(ANN, CAY, Scenario.QA_LEAD)) {
            assertRefused(held.as(person).result(exercise), "exercise.not-closed");
        }
        Result result = held.closed(exercise);
        for (PersonRef person : List.of(ANN, CAY, Scenario.QA_OFFICER)) {
            assertEquals(result, assertAccepted(held.as(person).result(exercise)));
            Exercise seen = assertAccepted(held.as(person).read(exercise));
            assertFalse(seen.blind());
            assertEquals(3, seen.answers().size());
        }
        assertRefused(held.as(Scenario.REVIEWER).result(exercise), "access.denied");
    }

    @Test
    void a_participant_who_covers_for_the_lead_stays_blind() {
        coveredBy(ANN, Scenario.QA_LEAD);
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        Benchmarking inPlace =
                held.given.plr.as(Actor.of(ANN).onBehalfOf(Scenario.QA_LEAD)).benchmarking();
        assertBlind(assertAccepted(inPlace.read(exercise)), ANN, 2);
        assertBlind(inPlace.all().get(0), ANN, 2);
    }

    @Test
    void a_participant_who_covers_for_another_sees_no_more_than_their_own_and_grades_for_nobody_else() {
        coveredBy(ANN, BEN);
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        Benchmarking inPlace = held.given.plr.as(Actor.of(ANN).onBehalfOf(BEN)).benchmarking();
        assertBlind(assertAccepted(inPlace.read(exercise)), ANN, 2);
        assertRefused(inPlace.grade(exercise, held.reviews.get(1), GOOD, Held.WHY), "participant.in-person");
    }

    private void coveredBy(PersonRef delegate, PersonRef absent) {
        held.cover(new Cover(absent, delegate, Validity.since(Scenario.START)));
    }

    @Test
    void the_material_is_the_review_without_its_grade_and_without_the_reason_of_it() {
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        ReviewRef review = held.reviews.get(1);
        Material material = assertAccepted(held.as(CAY).material(exercise, review));
        assertEquals(Scenario.CHILD, material.child());
        NarrativeRef life = material.reflection().orElseThrow().livedExperience();
        int noted = held.given.readLog.reads().size();
        assertEquals(
                "Life at home has become calmer.", assertAccepted(held.as(CAY).text(exercise, review, life)));
        assertEquals(noted + 1, held.given.readLog.reads().size());
        for (NarrativeRef text : material.texts()) {
            assertAccepted(held.as(CAY).text(exercise, review, text));
        }
        assertEquals(6, material.texts().size());

        NarrativeRef reason = Objects.requireNonNull(
                held.given.review(review).graded().orElseThrow().rationale());
        assertRefused(held.as(CAY).text(exercise, review, reason), "text.not-shown");
        assertRefused(held.as(CAY).material(exercise, new ReviewRef(9, 9)), "review.not-in-exercise");
        assertRefused(held.given.as(CAY).reviews().text(review, life), "access.denied");
    }

    @Test
    void the_reasons_of_others_are_shown_after_the_close() {
        ExerciseRef exercise = halfGraded(ANN, BEN, CAY);
        NarrativeRef reason = Objects.requireNonNull(
                held.as(ANN).read(exercise).value().answers().get(0).rationale());
        assertEquals(Held.WHY, assertAccepted(held.as(ANN).rationale(exercise, reason)));
        assertEquals(Held.WHY, assertAccepted(held.lead().rationale(exercise, reason)));
        assertRefused(held.as(BEN).rationale(exercise, reason), "text.not-shown");
        held.closed(exercise);
        assertEquals(Held.WHY, assertAccepted(held.as(BEN).rationale(exercise, reason)));
    }
}
