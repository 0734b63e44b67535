package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SECOND_MODERATOR;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.moderation.SampleJudgements.met;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.duty.VoidCause;
import org.plr.core.framework.Grade;
import org.plr.core.people.Body;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** A decision that somebody does not accept. */
@Proves("MOD-5")
class DisputingTest {
    private Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    private ReviewRef review = new ReviewRef(0, 0);

    private Moderations as(PersonRef person) {
        return given.as(person).moderations();
    }

    private void moderated(Grade before, Grade after) {
        review = given.selected(given.returned(before));
        assertAccepted(as(QA_LEAD).assign(review, MODERATOR));
        assertAccepted(as(MODERATOR).judge(review, met(after)));
    }

    private List<Duty> duties(ClauseId clause) {
        return assertAccepted(given.qa().duties().of(review)).of(clause).duties();
    }

    private Duty settling() {
        return duties(ClauseId.MOD_5).stream()
                .filter(duty -> duty.owedBy().equals(Body.QUALITY_ASSURANCE_SERVICE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_author_and_each_of_those_responsible_may_dispute_a_decision_and_nobody_else() {
        for (PersonRef person : List.of(REVIEWER, PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER)) {
            moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
            Moderation disputed = assertAccepted(as(person).dispute(review, "It overlooks the plan."));
            assertEquals(person, disputed.dispute().orElseThrow().by());
            assertEquals(Moderation.Standing.DISPUTED, disputed.standing());
        }
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        for (PersonRef person : List.of(MODERATOR, QA_LEAD, QA_OFFICER, Scenario.OTHER_PRACTITIONER)) {
            assertRefused(as(person).dispute(review, "It overlooks the plan."), "access.denied");
        }
    }

    @Test
    void the_lead_lets_the_decision_stand_and_nothing_else_changes() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        assertAccepted(as(REVIEWER).dispute(review, "It overlooks the plan."));
        Duty owed = settling();
        assertTrue(owed.due().isEmpty());
        Moderation settled =
                assertAccepted(as(QA_LEAD).decideDispute(review, Grade.REQUIRES_IMPROVEMENT, "The plan came later."));
        assertEquals(Moderation.Standing.DECIDED, settled.standing());
        assertEquals(
                ModerationFact.Verdict.UPHELD,
                settled.disputeDecision().orElseThrow().verdict());
        assertEquals(1, settled.review().moderated().size());
        assertEquals(Standing.MET, settling().standing(given.clock.instant()));
        assertRefused(as(REVIEWER).dispute(review, "Still not."), "dispute.raised");
        assertRefused(as(QA_LEAD).decideDispute(review, Grade.GOOD, "After all."), "dispute.none");
    }

    @Test
    void another_grade_has_the_consequences_of_a_moderation_that_changes_it() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        assertAccepted(as(REVIEWER).discussed(review, PRACTITIONER));
        assertAccepted(as(TEAM_MANAGER).dispute(review, "It is worse than that."));
        given.clock.moveTo("2022-07-01T09:00:00Z");
        Moderation settled = assertAccepted(as(QA_LEAD).decideDispute(review, Grade.INADEQUATE, "There is no plan."));
        assertEquals(Grade.INADEQUATE, settled.review().graded().orElseThrow().grade());
        assertEquals(2, settled.review().moderated().size());
        assertTrue(settled.escalation().isPresent());
        assertEquals(
                Optional.of(Instant.parse("2022-07-02T09:00:00Z")),
                duties(ClauseId.CON_1).get(0).due());
        List<Duty> discussions = duties(ClauseId.MOD_5).stream()
                .filter(duty -> duty.owedBy().equals(REVIEWER))
                .toList();
        assertEquals(
                Optional.of(VoidCause.GRADE_CHANGED_AGAIN), discussions.get(0).voidCause());
        assertEquals(3, discussions.get(1).outstanding().size());
        assertEquals(1, duties(ClauseId.MOD_4).size());
    }

    @Test
    void whoever_is_involved_does_not_decide_it_and_an_uninvolved_moderator_may() {
        given = Scenario.on(
                "2022-06-10T09:00:00Z",
                OtherFrameworks.stating(
                        "'MOD-1':{'moderators':['PRACTICE_LEARNING_REVIEWER','SERVICE_MANAGER_QUALITY_ASSURANCE']}"));
        review = given.selected(given.returned(Grade.GOOD));
        assertAccepted(as(QA_OFFICER).assign(review, QA_LEAD));
        assertAccepted(as(QA_LEAD).judge(review, met(Grade.REQUIRES_IMPROVEMENT)));
        assertAccepted(as(REVIEWER).dispute(review, "It overlooks the plan."));
        assertRefused(as(QA_LEAD).decideDispute(review, Grade.GOOD, "Hm."), "actor.involved");
        assertRefused(as(REVIEWER).decideDispute(review, Grade.GOOD, "Hm."), "access.denied");
        assertRefused(as(QA_OFFICER).decideDispute(review, Grade.GOOD, "Hm."), "access.denied");
        assertAccepted(as(SECOND_MODERATOR).decideDispute(review, Grade.GOOD, "The plan was there."));
        assertEquals(Grade.GOOD, given.review(review).graded().orElseThrow().grade());
    }

    @Test
    void a_council_sets_days_within_which_a_dispute_is_raised_and_decided() {
        given = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("""
                'MOD-5':{'disputedWithin':{'days':5,'count':'WORKING'},'decidedWithin':{'days':10,'count':'CALENDAR'}}
                """));
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        given.clock.moveTo("2022-06-17T23:00:00Z");
        assertRefused(as(REVIEWER).dispute(review, "It overlooks the plan."), "dispute.late");
        Instant inTime = Instant.parse("2022-06-17T22:59:59Z");
        assertAccepted(given.reviewer().at(inTime).moderations().dispute(review, "It overlooks the plan."));
        assertEquals(
                Optional.of(Instant.parse("2022-06-27T23:00:00Z")), settling().due());
    }

    @Test
    void a_dispute_and_its_decision_need_reasons_and_a_grade_on_the_scale() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        assertRefused(as(REVIEWER).dispute(review, " "), "reason.missing");
        assertAccepted(as(REVIEWER).dispute(review, "It overlooks the plan."));
        assertRefused(as(QA_LEAD).decideDispute(review, null, null), "grade.missing", "reason.missing");
        assertRefused(as(QA_LEAD).decideDispute(review, new Grade("11"), "Hm."), "grade.not-on-scale");
        Instant before = given.clock.instant().minusSeconds(1);
        assertRefused(
                given.qa().at(before).moderations().decideDispute(review, Grade.GOOD, "Hm."), "occurred-at.too-early");
    }
}
