package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.CHILD;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;
import org.plr.core.review.Voice;

/** Who has a turn in a month, and what it goes to first. */
class RotaTurnsTest extends RotaScene {
    /** As the text has it, from before the first review. */
    private static final Frameworks TEXT = OtherFrameworks.stating("'ROL-2':{'perMonth':1}");

    private ReviewRef inadequateInApril(Frameworks frameworks) {
        given = Scenario.on("2022-04-05T09:00:00Z", frameworks);
        YearMonth april = YearMonth.of(2022, 4);
        ReviewRef review = assertAccepted(given.qa()
                        .reviews()
                        .allocate(Allocation.collaborative(CHILD, REVIEWER, april, TEAM, PRACTITIONER)))
                .ref();
        Reviews reviews = given.reviewer().reviews();
        assertAccepted(reviews.reflect(review, given.reflection()));
        assertAccepted(reviews.hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        assertAccepted(reviews.grade(review, Grade.INADEQUATE, "Because of what the record shows."));
        assertAccepted(reviews.complete(review));
        given.clock.moveTo("2022-05-31T15:00:00Z");
        return review;
    }

    @Test
    @Proves("CON-5")
    void what_was_graded_inadequate_is_audited_again_first_by_the_same_manager_whose_turn_it_takes() {
        ReviewRef first = inadequateInApril(TEXT);
        MonthPlanned june = planned();
        RotaFact.Again again = result(june).reAudits().get(0);
        assertEquals(REVIEWER, again.manager());
        Review review = given.review(again.review());
        assertEquals(first, review.reAuditOf().orElseThrow());
        assertEquals(CHILD, review.child());
        assertTrue(turn(june, REVIEWER).isEmpty());
        assertEquals(3, result(june).turns().size());
        result(june).turns().forEach(turn -> assertFalse(review(turn).child().equals(CHILD)));
        ReAuditPlan plan = june.explained().orElseThrow().reAudits();
        assertTrue(plan.planned().get(0).otherManager().isEmpty());
        assertTrue(plan.why(0).sentence().length() > 20);
    }

    @Test
    @Proves("CON-5")
    void where_another_manager_audits_again_the_library_says_why() {
        inadequateInApril(TEXT);
        announced();
        opened();
        assertAccepted(given.qa().programmes().excuse(JUNE, REVIEWER, Excuse.ABSENT));
        RotaFact.Again again = result(assertAccepted(plan())).reAudits().get(0);
        assertFalse(Set.of(REVIEWER, TEAM_MANAGER).contains(again.manager()), "nor who supervises the practitioner");
        assertEquals(
                "The manager of the first review is not charged with this month.",
                assertAccepted(given.qa().reviews().text(again.review(), reason(again.review()))));
    }

    private NarrativeRef reason(ReviewRef review) {
        return given.journal().stream()
                .map(entry -> entry.draft())
                .filter(draft -> draft.stream().equals(Review.stream(review)))
                .filter(draft -> draft.type().equals("review.allocated"))
                .map(draft -> (ReviewFact.Allocated)
                        new JsonFactCodec().read(draft.type(), draft.typeVersion(), draft.payload()))
                .map(ReviewFact.Allocated::otherManagerReason)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Proves("CON-5")
    void where_the_council_has_another_manager_audit_again_another_does_and_no_reason_is_asked_for() {
        inadequateInApril(OtherFrameworks.stating("'CON-5':{'manager':'OTHER_REQUIRED'}"));
        MonthPlanned june = planned();
        assertFalse(result(june).reAudits().get(0).manager().equals(REVIEWER));
        assertTrue(june.explained()
                .orElseThrow()
                .reAudits()
                .planned()
                .get(0)
                .otherManager()
                .isEmpty());
    }

    @Test
    @Proves("CON-5")
    void where_only_the_same_manager_may_and_is_not_there_the_re_audit_stays_owed() {
        ReviewRef first = inadequateInApril(OtherFrameworks.stating("'CON-5':{'manager':'SAME_REQUIRED'}"));
        announced();
        opened();
        assertAccepted(given.qa().programmes().excuse(JUNE, REVIEWER, Excuse.ABSENT));
        MonthPlanned june = assertAccepted(plan());
        assertEquals(List.of(), result(june).reAudits());
        ReAuditPlan plan = june.explained().orElseThrow().reAudits();
        assertEquals(first, plan.leftOver().get(0).of());
        assertEquals(3, result(june).turns().size());
    }

    @Test
    @Proves("CON-5")
    void a_case_that_was_closed_cannot_be_audited_again_and_the_plan_says_which() {
        ReviewRef first = inadequateInApril(TEXT);
        universe.removeIf(open -> open.child().equals(CHILD));
        MonthPlanned june = planned();
        assertEquals(List.of(), result(june).reAudits());
        assertEquals(List.of(first), june.explained().orElseThrow().closed());
        assertEquals(4, result(june).turns().size());
    }

    @Test
    @Proves({"ROL-2", "ELE-1"})
    void a_review_that_was_given_out_before_takes_its_managers_turn_and_is_not_moved() {
        announced();
        opened();
        Review before = assertAccepted(
                given.qa().reviews().allocate(Allocation.collaborative(child(1), DIRECTOR, JUNE, TEAM, PRACTITIONER)));
        MonthPlanned june = assertAccepted(plan());
        assertTrue(turn(june, DIRECTOR).isEmpty());
        assertEquals(3, result(june).turns().size());
        assertEquals(DIRECTOR, given.review(before.ref()).reviewer());
        result(june).turns().forEach(turn -> assertFalse(review(turn).child().equals(child(1)), "under way"));
    }

    @Test
    @Proves("ROL-2")
    void an_excused_manager_is_given_nothing_and_where_two_are_owed_each_is_given_two() {
        given = Scenario.on(
                "2022-05-31T15:00:00Z",
                OtherFrameworks.stating("'ROL-2':{'perMonth':2},'ROL-1':{'managerRoles':['TEAM_MANAGER']}"));
        announced();
        opened();
        assertAccepted(given.qa().programmes().excuse(JUNE, TEAM_MANAGER, Excuse.ABSENT));
        List<PersonRef> managers = new ArrayList<>();
        result(assertAccepted(plan())).turns().forEach(turn -> managers.add(turn.manager()));
        assertEquals(List.of(REVIEWER, REVIEWER), managers);
    }

    @Test
    @Proves("LNK-4")
    void whoever_is_untrained_is_shown_and_reviews_as_the_text_has_it() {
        announced();
        opened();
        assertAccepted(given.qa().training().record(REVIEWER, MODERATOR));
        MonthPlanned june = assertAccepted(plan());
        assertEquals(4, result(june).turns().size());
        assertEquals(
                Set.of(DIRECTOR, SERVICE_MANAGER, TEAM_MANAGER),
                Set.copyOf(result(june).untrained()));
    }

    @Test
    @Proves("LNK-4")
    void where_the_council_says_so_whoever_is_untrained_goes_without() {
        given = Scenario.on("2022-05-31T15:00:00Z", OtherFrameworks.stating("'LNK-4':{'untrained':'NOT_ALLOCATED'}"));
        announced();
        opened();
        assertAccepted(given.qa().training().record(REVIEWER, MODERATOR));
        MonthPlanned june = assertAccepted(plan());
        assertEquals(1, result(june).turns().size());
        assertEquals(List.of(), result(june).untrained());
        assertEquals(
                Set.of(DIRECTOR, SERVICE_MANAGER, TEAM_MANAGER),
                result(june).without().stream()
                        .filter(one -> one.reason() == RotaFact.Reason.NOT_TRAINED)
                        .map(RotaFact.Without::manager)
                        .collect(Collectors.toSet()));
    }

    @Test
    @Proves("MOD-3")
    void whoever_has_not_reached_the_councils_benchmark_goes_without() {
        given = Scenario.on("2022-05-31T15:00:00Z", OtherFrameworks.stating("'MOD-3':{'benchmark':'4/5'}"));
        MonthPlanned june = planned();
        assertEquals(List.of(), result(june).turns());
        assertEquals(4, result(june).without().size());
        result(june).without().forEach(one -> assertEquals(RotaFact.Reason.BENCHMARK_NOT_REACHED, one.reason()));
    }

    @Test
    @Proves("ROL-2")
    void where_nothing_is_left_to_draw_the_month_is_planned_all_the_same() {
        universe.removeIf(open -> !open.child().equals(CHILD));
        announced();
        opened();
        given.allocated();
        MonthPlanned june = assertAccepted(plan());
        assertEquals(3, result(june).without().size());
        assertTrue(june.explained().orElseThrow().cases().isEmpty());
    }
}
