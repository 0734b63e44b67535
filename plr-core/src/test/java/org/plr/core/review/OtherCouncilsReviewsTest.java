package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.OtherFrameworks;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyId;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;

/** What the text leaves open of a review and another council decides otherwise. */
class OtherCouncilsReviewsTest {
    private static final String TEN = """
            'COL-8':{'pass':'6','impact':[{'grade':'BETTER_OFF'},{'grade':'NO_BETTER'}],'scale':[
              {'grade':'10'},{'grade':'8'},{'grade':'6'},{'grade':'4'},{'grade':'2','inadequate':true}]}
            """;

    private static Scenario given(String clauses) {
        return given(OtherFrameworks.stating(clauses));
    }

    private static Scenario given(Frameworks frameworks) {
        return Scenario.on("2022-06-10T09:00:00Z", frameworks);
    }

    @Test
    @Proves({"GOV-3", "COL-8"})
    void where_impact_is_graded_too_a_review_is_not_returned_without() {
        Scenario given = given(TEN);
        ReviewRef review = given.graded(new Grade("8"));
        Reviews reviewer = given.reviewer().reviews();
        assertRefused(reviewer.complete(review), "impact.missing");

        assertAccepted(reviewer.gradeImpact(review, new Grade("NO_BETTER"), "The child still waits."));
        assertAccepted(reviewer.gradeImpact(review, new Grade("BETTER_OFF"), "School is going well."));
        Review returned = assertAccepted(reviewer.complete(review));
        assertEquals(Optional.of(new Grade("BETTER_OFF")), returned.impact().map(Review.Graded::grade));
        assertEquals(Optional.of(new Grade("8")), returned.graded().map(Review.Graded::grade));
        assertRefused(reviewer.gradeImpact(review, new Grade("NO_BETTER"), "Too late."), "review.returned");
    }

    @Test
    @Proves("GOV-3")
    void impact_is_graded_on_its_own_scale_with_its_reason() {
        Scenario given = given(TEN);
        ReviewRef review = given.graded(new Grade("8"));
        Reviews reviewer = given.reviewer().reviews();
        assertRefused(reviewer.gradeImpact(review, new Grade("8"), "No such grade."), "grade.not-on-scale");
        assertRefused(reviewer.gradeImpact(review, new Grade("BETTER_OFF"), null), "rationale.missing");
        assertRefused(reviewer.gradeImpact(review, null, " "), "grade.missing", "rationale.missing");
        assertRefused(
                given.as(Scenario.PRACTITIONER).reviews().gradeImpact(review, new Grade("BETTER_OFF"), "Mine."),
                "access.denied");
    }

    @Test
    @Proves("GOV-3")
    void without_a_second_axis_no_impact_is_graded() {
        Scenario given = given(Frameworks.bundled());
        ReviewRef review = given.graded(Grade.GOOD);
        assertRefused(
                given.reviewer().reviews().gradeImpact(review, Grade.GOOD, "None is asked for."), "impact.no-axis");
        assertEquals(Optional.empty(), given.review(review).impact());
    }

    @Test
    @Proves("COL-1")
    void a_council_may_accept_no_review_that_was_completed_alone() {
        Scenario given = given("'COL-1':{'alone':'REFUSED'}");
        ReviewRef review = given.allocated();
        Reflection together = given.reflection();
        Reflection alone = new Reflection(
                Collaboration.ALONE,
                "The practitioner has left.",
                together.purposeAndFocus(),
                together.livedExperience(),
                together.needsToChange(),
                together.inRecord(),
                together.appraisal(),
                together.standards());
        assertRefused(given.reviewer().reviews().reflect(review, alone), "collaboration.alone");
        assertAccepted(given.reviewer().reviews().reflect(review, together));
    }

    @Test
    @Proves("VAL-3")
    void a_council_may_accept_no_review_without_what_works_well_and_what_to_do_better() {
        Scenario given = given("'VAL-3':{'unappraised':'REFUSED'}");
        ReviewRef review = given.graded(Grade.GOOD);
        Reflection whole = given.reflection();
        Reflection half = new Reflection(
                whole.collaboration(),
                null,
                whole.purposeAndFocus(),
                whole.livedExperience(),
                whole.needsToChange(),
                whole.inRecord(),
                new Reflection.Appraisal("The trust that was built.", null, List.of()),
                whole.standards());
        assertAccepted(given.reviewer().reviews().reflect(review, half));
        assertRefused(given.reviewer().reviews().complete(review), "appraisal.missing");
        assertAccepted(given.reviewer().reviews().reflect(review, whole));
        assertAccepted(given.reviewer().reviews().complete(review));
    }

    @Test
    @Proves("ROL-3")
    void a_council_may_have_no_review_within_the_reviewers_own_line() {
        Scenario given = given("'ROL-3':{'line':'OUTSIDE'}");
        assertRefused(allocate(given, Scenario.TEAM_MANAGER), "reviewer.in-line");
        assertRefused(allocate(given, Scenario.SERVICE_MANAGER), "reviewer.in-line");
        assertAccepted(allocate(given, Scenario.REVIEWER));
    }

    private static Outcome<Review> allocate(Scenario given, PersonRef reviewer) {
        return given.qa()
                .reviews()
                .allocate(Allocation.collaborative(
                        Scenario.CHILD, reviewer, YearMonth.of(2022, 6), Scenario.TEAM, Scenario.PRACTITIONER));
    }

    @Test
    @Proves("CON-5")
    void a_council_may_have_the_same_manager_audit_again_or_another() {
        Scenario same = given("'CON-5':{'manager':'SAME_REQUIRED'}");
        assertRefused(auditAgain(same, Scenario.SERVICE_MANAGER, "On leave."), "re-audit.other-manager");
        assertAccepted(auditAgain(same, Scenario.REVIEWER, null));

        Scenario other = given("'CON-5':{'manager':'OTHER_REQUIRED'}");
        assertRefused(auditAgain(other, Scenario.REVIEWER, null), "re-audit.same-manager");
        assertAccepted(auditAgain(other, Scenario.SERVICE_MANAGER, null));
    }

    private static Outcome<Review> auditAgain(Scenario given, PersonRef reviewer, @Nullable String reason) {
        ReviewRef inadequate = given.returned(Grade.INADEQUATE);
        return given.qa()
                .reviews()
                .allocate(Allocation.collaborative(
                                Scenario.CHILD, reviewer, YearMonth.of(2022, 8), Scenario.TEAM, Scenario.PRACTITIONER)
                        .auditingAgain(inadequate, reason));
    }

    @Test
    @Proves("CON-5")
    void where_half_is_audited_again_about_half_of_many_is_drawn_and_a_replay_draws_the_same() {
        Frameworks half = OtherFrameworks.stating("'CON-5':{'share':'1/2'}");
        Scenario given = given(half);
        for (int i = 0; i < 200; i++) {
            given.graded(Grade.INADEQUATE);
        }
        List<DutyId> owed = reAudits(given.plr);
        assertEquals(100, owed.size(), 30);
        assertTrue(owed.equals(reAudits(given.overAgain(half))));
    }

    private static List<DutyId> reAudits(Plr plr) {
        return plr.as(Actor.of(Scenario.QA_LEAD)).duties().all().value().of(ClauseId.CON_5).duties().stream()
                .map(Duty::id)
                .toList();
    }
}
