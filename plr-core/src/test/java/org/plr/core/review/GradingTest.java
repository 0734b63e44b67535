package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;

@Proves("COL-8")
class GradingTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    void each_review_carries_an_overall_grade_with_its_reason() {
        ReviewRef review = given.allocated();
        Review graded = assertAccepted(given.reviewer().reviews().grade(review, Grade.GOOD, "Strong planning."));
        assertGraded(Grade.GOOD, graded);
        assertEquals(
                "Strong planning.",
                assertAccepted(given.qa()
                        .reviews()
                        .text(review, graded.graded().orElseThrow().rationale())));
    }

    @Test
    void a_grade_without_its_reason_is_refused() {
        assertRefused(given.reviewer().reviews().grade(given.allocated(), Grade.INADEQUATE, null), "rationale.missing");
    }

    @Test
    void a_grade_that_is_not_on_the_scale_is_refused() {
        assertRefused(
                given.reviewer().reviews().grade(given.allocated(), new Grade("SPLENDID"), "A reason."),
                "grade.not-on-scale");
    }

    @Test
    void a_second_grade_is_refused_and_asks_for_a_correction() {
        ReviewRef review = given.graded(Grade.GOOD);
        assertRefused(given.reviewer().reviews().grade(review, Grade.GOOD, "Again."), "grade.already-given");
    }

    @Test
    void a_corrected_grade_counts_from_when_the_wrong_one_was_given() {
        ReviewRef review = given.graded(Grade.GOOD);
        given.clock.moveTo("2022-06-12T09:00:00Z");
        Review corrected =
                assertAccepted(given.qa().reviews().correctGrade(review, Grade.INADEQUATE, Scenario.correction()));
        assertGraded(Grade.INADEQUATE, corrected);
    }

    @Test
    void a_correction_to_the_grade_that_stands_is_refused() {
        ReviewRef review = given.graded(Grade.GOOD);
        assertRefused(
                given.qa().reviews().correctGrade(review, Grade.GOOD, Scenario.correction()),
                "grade.nothing-to-correct");
    }

    @Test
    void nobody_approves_their_own_correction() {
        ReviewRef review = given.graded(Grade.GOOD);
        Correction own = new Correction("A mistake.", Scenario.QA_LEAD);
        assertRefused(given.qa().reviews().correctGrade(review, Grade.INADEQUATE, own), "approver.is-the-actor");
    }

    @Test
    void a_grade_is_given_by_the_reviewer_alone() {
        ReviewRef review = given.allocated();
        assertRefused(
                given.as(Scenario.TEAM_MANAGER).reviews().grade(review, Grade.GOOD, "Not mine."), "access.denied");
    }

    private static void assertGraded(Grade grade, Review review) {
        Review.Graded graded = review.graded().orElseThrow();
        assertEquals(grade, graded.grade());
        assertEquals(Instant.parse("2022-06-10T09:00:00Z"), graded.at());
    }
}
