package org.plr.core.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.AREA;
import static org.plr.core.Scenario.BOARD_MEMBER;
import static org.plr.core.Scenario.CHILD;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.Scenario.correction;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.concern.Action;
import org.plr.core.concern.Concern;
import org.plr.core.framework.Grade;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

/** Impact is demonstrated by everyone, with its evidence; what has none is not yet shown (TRK-8). */
@Proves("TRK-8")
class ImpactsTest {
    private final Scenario given = Scenario.on("2022-06-10T12:00:00Z");

    private Impact impact() {
        return assertAccepted(given.as(SERVICE_MANAGER).impact().of(AREA));
    }

    private static List<Evidence.Kind> kinds(ReviewImpact review) {
        return review.evidence().stream().map(Evidence::kind).toList();
    }

    @Test
    void a_returned_review_is_not_yet_shown_until_there_is_evidence_and_one_not_returned_is_not_there() {
        given.graded(Grade.GOOD);
        assertEquals(List.of(), impact().reviews());
        assertAccepted(given.reviewer()
                .reviews()
                .complete(given.qa().reviews().all().get(0).ref()));
        assertEquals(1, impact().notYetShown().size());
        assertEquals(List.of(), impact().shown());
    }

    @Test
    void an_action_completed_with_a_word_of_what_shows_it_is_evidence_and_one_without_is_not() {
        ReviewRef review = given.returned(Grade.REQUIRES_IMPROVEMENT);
        complete(review, null);
        assertEquals(1, impact().notYetShown().size());
        complete(review, "The school confirms that she attends every day.");
        ReviewImpact shown = impact().shown().get(0);
        assertEquals(List.of(Evidence.Kind.ACTION_COMPLETED), kinds(shown));
        assertEquals(TEAM_MANAGER, shown.evidence().get(0).by());
        assertEquals(
                "The school confirms that she attends every day.",
                assertAccepted(given.as(TEAM_MANAGER)
                        .reviews()
                        .text(review, shown.evidence().get(0).text().orElseThrow())));
    }

    private void complete(ReviewRef review, String evidence) {
        Concern raised = assertAccepted(
                given.reviewer().concerns().raiseAction(review, PRACTITIONER, "Agree a plan with the school.", null));
        Action last = raised.actions().get(raised.actions().size() - 1);
        assertAccepted(given.as(TEAM_MANAGER).concerns().completeAction(review, last.ref(), evidence));
    }

    @Test
    void an_immediate_action_is_evidence() {
        ReviewRef review = given.returned(Grade.INADEQUATE);
        assertAccepted(given.as(TEAM_MANAGER).concerns().acted(review, TEAM_MANAGER, "The child was seen today."));
        assertEquals(
                List.of(Evidence.Kind.IMMEDIATE_ACTION), kinds(impact().shown().get(0)));
    }

    @Test
    void a_better_grade_when_the_record_is_audited_again_is_evidence_for_the_first_review() {
        ReviewRef first = given.returned(Grade.INADEQUATE);
        auditAgain(first, Grade.GOOD);
        Impact impact = impact();
        assertEquals(
                List.of(first),
                impact.shown().stream().map(ReviewImpact::review).toList());
        assertEquals(
                List.of(Evidence.Kind.BETTER_AT_RE_AUDIT), kinds(impact.shown().get(0)));
        assertEquals(2, impact.reviews().size());
    }

    @Test
    void the_same_grade_again_shows_nothing() {
        auditAgain(given.returned(Grade.INADEQUATE), Grade.INADEQUATE);
        assertEquals(List.of(), impact().shown());
    }

    private void auditAgain(ReviewRef first, Grade grade) {
        given.clock.moveTo("2022-08-15T09:00:00Z");
        Allocation allocation = Allocation.collaborative(CHILD, REVIEWER, YearMonth.of(2022, 8), TEAM, PRACTITIONER)
                .auditingAgain(first, null);
        ReviewRef again =
                assertAccepted(given.qa().reviews().allocate(allocation)).ref();
        assertAccepted(given.reviewer().reviews().reflect(again, given.reflection()));
        assertAccepted(given.reviewer().reviews().hear(again, new Feedback(List.of(Voice.CHILD), "Better now.")));
        assertAccepted(given.reviewer().reviews().grade(again, grade, "Because of what the record shows."));
        assertAccepted(given.reviewer().reviews().complete(again));
    }

    @Test
    void a_withdrawn_review_counts_no_more() {
        ReviewRef review = given.returned(Grade.GOOD);
        complete(review, "A word of what shows it.");
        assertAccepted(given.qa().reviews().withdraw(review, correction()));
        assertEquals(List.of(), impact().reviews());
    }

    @Test
    void each_level_of_staff_that_took_part_sees_what_is_shown_and_what_is_not_yet() {
        complete(given.returned(Grade.GOOD), "A word of what shows it.");
        for (Role role : List.of(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER)) {
            assertEquals(new Impact.OfLevel(1, 0), impact().byLevel().get(role), role::code);
        }
    }

    @Test
    void whoever_may_not_see_the_areas_tracker_may_not_see_its_impact() {
        assertRefused(given.as(PRACTITIONER).impact().of(AREA), "access.denied");
        assertRefused(given.as(BOARD_MEMBER).impact().of(AREA), "access.denied");
        assertEquals(
                List.of(),
                assertAccepted(given.qa().impact().of(new UnitRef(9, 9))).reviews());
    }
}
