package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.QA_LEAD;
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
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Notice;
import org.plr.core.tracker.TrackedReview;

/** What the decision of a moderation causes. */
class AfterModerationTest {
    private static final List<PersonRef> THE_THREE = List.of(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER);
    private static final String GRADED = "2022-06-10T09:00:00Z";
    private static final String DECIDED = "2022-07-04T09:00:00Z";

    private Scenario given = Scenario.on(GRADED);
    private ReviewRef review = new ReviewRef(0, 0);

    private void council(String figures) {
        given = Scenario.on(GRADED, OtherFrameworks.stating(figures));
    }

    /** Graded and returned on 10 June, its outcome told; moderated on 4 July. */
    private Moderation moderated(Grade before, Grade after) {
        review = given.selected(given.returned(before));
        given.plr.deliveries().run();
        given.clock.moveTo(DECIDED);
        assertAccepted(given.qa().moderations().assign(review, MODERATOR));
        return assertAccepted(given.as(MODERATOR).moderations().judge(review, met(after)));
    }

    private List<Duty> duties(ClauseId clause) {
        return assertAccepted(given.qa().duties().of(review)).of(clause).duties();
    }

    private Duty the(ClauseId clause) {
        assertEquals(1, duties(clause).size(), clause::id);
        return duties(clause).get(0);
    }

    private Standing standing(ClauseId clause) {
        return the(clause).standing(given.clock.instant());
    }

    private List<Notice> sent(Notice.News news, ClauseId clause) {
        given.plr.deliveries().run();
        return given.notifications.sent().stream()
                .map(MemoryNotifications.Sent::notice)
                .filter(notice -> notice.news() == news && notice.clause() == clause)
                .toList();
    }

    private List<PersonRef> told(Notice.News news, ClauseId clause) {
        return sent(news, clause).stream().map(Notice::recipient).toList();
    }

    private TrackedReview tracked() {
        return assertAccepted(given.qa().trackers().area(Scenario.AREA))
                .reviews()
                .get(0);
    }

    @Test
    @Proves("MOD-4")
    void the_moderator_owes_a_coaching_meeting_without_a_time_whatever_was_decided() {
        moderated(Grade.GOOD, Grade.GOOD);
        Duty coaching = the(ClauseId.MOD_4);
        assertEquals(MODERATOR, coaching.owedBy());
        assertEquals(List.of(REVIEWER), coaching.owedTo());
        assertTrue(coaching.due().isEmpty());
        Moderation met = assertAccepted(given.as(MODERATOR).moderations().coached(review));
        assertTrue(met.isCoached());
        assertEquals(Standing.MET, standing(ClauseId.MOD_4));
        assertRefused(given.as(MODERATOR).moderations().coached(review), "coaching.recorded");
        assertEquals(List.of(), duties(ClauseId.MOD_5));
    }

    @Test
    @Proves("MOD-4")
    void the_coaching_passes_on_where_the_moderator_leaves_and_the_judgement_stays_theirs() {
        moderated(Grade.GOOD, Grade.GOOD);
        Moderation passed = assertAccepted(
                given.qa().moderations().reassign(review, MODERATOR, SECOND_MODERATOR, Scenario.correction()));
        assertEquals(MODERATOR, passed.judgements().get(0).moderator());
        assertEquals(SECOND_MODERATOR, the(ClauseId.MOD_4).owedBy());
        assertRefused(given.as(MODERATOR).moderations().coached(review), "moderator.not-the-first");
        assertRefused(given.as(MODERATOR).moderations().judge(review, met(Grade.GOOD)), "judgement.given");
        assertAccepted(given.as(SECOND_MODERATOR).moderations().coached(review));
        assertEquals(Standing.MET, standing(ClauseId.MOD_4));
        assertRefused(
                given.qa().moderations().reassign(review, SECOND_MODERATOR, MODERATOR, Scenario.correction()),
                "from.nothing-left",
                "to.moderates-already");
    }

    @Test
    @Proves("MOD-5")
    void the_author_owes_each_of_the_three_the_discussion_of_a_changed_grade() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        Duty discussion = the(ClauseId.MOD_5);
        assertEquals(REVIEWER, discussion.owedBy());
        assertEquals(THE_THREE, discussion.outstanding());
        assertTrue(discussion.due().isEmpty());
        var author = given.reviewer().moderations();
        assertAccepted(author.discussed(review, PRACTITIONER));
        assertAccepted(author.discussed(review, TEAM_MANAGER));
        assertEquals(List.of(SERVICE_MANAGER), the(ClauseId.MOD_5).outstanding());
        assertRefused(author.discussed(review, Scenario.STRANGER), "person.not-responsible");
        assertRefused(given.as(MODERATOR).moderations().discussed(review, SERVICE_MANAGER), "access.denied");
        assertAccepted(author.discussed(review, SERVICE_MANAGER));
        assertEquals(Standing.MET, standing(ClauseId.MOD_5));
    }

    @Test
    @Proves("MOD-5")
    void the_discussion_passes_on_with_the_responsibility() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        assertAccepted(given.qa().reviews().handOver(review, Responsibility.PRACTITIONER, Scenario.OTHER_PRACTITIONER));
        assertEquals(
                List.of(Scenario.OTHER_PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER),
                the(ClauseId.MOD_5).outstanding());
    }

    @Test
    @Proves("MOD-5")
    void an_upheld_grade_is_discussed_with_nobody() {
        moderated(Grade.GOOD, Grade.GOOD);
        assertRefused(given.reviewer().moderations().discussed(review, TEAM_MANAGER), "grade.unchanged");
        assertEquals(List.of(), told(Notice.News.CORRECTION, ClauseId.TRK_7));
    }

    @Test
    @Proves({"MOD-5", "TRK-7"})
    void those_responsible_are_told_of_the_changed_outcome() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        assertEquals(THE_THREE, told(Notice.News.CORRECTION, ClauseId.TRK_7));
        assertEquals(List.of(), told(Notice.News.ESCALATION, ClauseId.MOD_6));
    }

    @Test
    @Proves("MOD-6")
    void an_inadequate_grade_is_escalated_to_the_service_manager_with_who_and_when() {
        Moderation moderation = moderated(Grade.INADEQUATE, Grade.INADEQUATE);
        assertEquals(
                Optional.of(new ModerationFact.Escalated(SERVICE_MANAGER, Grade.INADEQUATE)), moderation.escalation());
        assertEquals(Optional.of(Instant.parse(DECIDED)), moderation.escalatedAt());
        assertEquals(List.of(SERVICE_MANAGER), told(Notice.News.ESCALATION, ClauseId.MOD_6));
    }

    @Test
    @Proves("MOD-6")
    void a_council_names_the_grades_that_are_escalated() {
        council("'MOD-6':{'escalated':['REQUIRES_IMPROVEMENT']}");
        assertTrue(
                moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT).escalation().isPresent());
        council("'MOD-6':{'escalated':['REQUIRES_IMPROVEMENT']}");
        assertTrue(moderated(Grade.INADEQUATE, Grade.INADEQUATE).escalation().isEmpty());
    }

    @Test
    @Proves({"MOD-7", "CON-1", "CON-2", "CON-4", "CON-5"})
    void a_grade_turned_inadequate_starts_the_duties_of_the_author_from_the_decision() {
        moderated(Grade.GOOD, Grade.INADEQUATE);
        Duty sharing = the(ClauseId.CON_1);
        assertEquals(REVIEWER, sharing.owedBy());
        assertEquals(Instant.parse("2022-07-05T09:00:00Z"), sharing.due().orElseThrow());
        assertEquals(REVIEWER, the(ClauseId.CON_2).owedBy());
        Duty reAudit = the(ClauseId.CON_5);
        assertEquals(REVIEWER, reAudit.owedBy());
        assertEquals(Instant.parse("2022-09-03T23:00:00Z"), reAudit.opens().orElseThrow());
        assertTrue(tracked().isTracked());
        List<Notice> shared = sent(Notice.News.CONCERN_SHARED, ClauseId.CON_1);
        assertEquals(THE_THREE, shared.stream().map(Notice::recipient).toList());
        assertEquals(sharing.due(), shared.get(0).due());
        assertEquals(Standing.MET, standing(ClauseId.CON_1));
    }

    @Test
    @Proves("MOD-7")
    void where_the_council_counts_from_the_grading_the_sharing_is_overdue_at_once() {
        council("'MOD-7':{'from':'GRADED'}");
        moderated(Grade.GOOD, Grade.INADEQUATE);
        assertEquals(
                Instant.parse("2022-06-11T09:00:00Z"), the(ClauseId.CON_1).due().orElseThrow());
        assertEquals(Standing.OVERDUE, standing(ClauseId.CON_1));
        assertEquals(
                Instant.parse("2022-08-09T23:00:00Z"),
                the(ClauseId.CON_5).opens().orElseThrow());
        assertEquals(
                the(ClauseId.CON_1).due(),
                sent(Notice.News.CONCERN_SHARED, ClauseId.CON_1).get(0).due());
    }

    @Test
    @Proves({"MOD-7", "CON-5"})
    void where_re_audits_count_from_the_return_one_from_moderation_counts_from_the_decision() {
        council("'CON-5':{'from':'RETURNED'}");
        moderated(Grade.GOOD, Grade.INADEQUATE);
        assertEquals(
                Instant.parse("2022-09-03T23:00:00Z"),
                the(ClauseId.CON_5).opens().orElseThrow());
    }

    @Test
    @Proves({"MOD-7", "CON-3"})
    void where_actions_have_a_time_only_under_inadequate_a_moderated_grade_gives_them_theirs() {
        council("'CON-3':{'binds':'CONCERN_OR_INADEQUATE'}");
        review = given.selected(given.returned(Grade.GOOD));
        assertAccepted(given.reviewer().concerns().raiseAction(review, TEAM_MANAGER, "A plan.", null));
        assertTrue(the(ClauseId.CON_3).due().isEmpty());
        assertAccepted(given.qa().moderations().assign(review, MODERATOR));
        assertAccepted(given.as(MODERATOR).moderations().judge(review, met(Grade.INADEQUATE)));
        assertEquals(
                Instant.parse("2022-06-20T23:00:00Z"), the(ClauseId.CON_3).due().orElseThrow());
    }

    @Test
    @Proves({"MOD-7", "CON-4"})
    void of_a_raised_grade_the_duties_stay_and_so_does_the_tracking() {
        moderated(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT);
        assertTrue(the(ClauseId.CON_2).isOpen());
        assertTrue(the(ClauseId.CON_5).isOpen());
        assertEquals(Standing.MET, standing(ClauseId.CON_1));
        assertTrue(tracked().isTracked());
        assertTrue(!tracked().isInadequate());
        assertEquals(THE_THREE, told(Notice.News.CORRECTION, ClauseId.CON_1));
    }

    @Test
    @Proves({"MOD-7", "CON-5"})
    void the_re_audit_that_stays_of_a_raised_grade_can_be_allocated_and_no_other() {
        moderated(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT);
        assertAccepted(given.qa().reviews().allocate(Scenario.allocation().auditingAgain(review, null)));
        council("'MOD-7':{'raised':'DUTIES_END'}");
        moderated(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT);
        assertRefused(
                given.qa().reviews().allocate(Scenario.allocation().auditingAgain(review, null)),
                "re-audit.of.not-inadequate");
    }

    @Test
    @Proves({"MOD-7", "CON-4"})
    void where_the_council_has_them_end_what_is_open_is_void_and_no_longer_tracked() {
        council("'MOD-7':{'raised':'DUTIES_END'}");
        moderated(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT);
        assertEquals(Standing.MET, standing(ClauseId.CON_1));
        for (ClauseId clause : List.of(ClauseId.CON_2, ClauseId.CON_5)) {
            assertEquals(Optional.of(VoidCause.GRADE_RAISED), the(clause).voidCause());
        }
        assertTrue(!tracked().isTracked());
    }

    @Test
    @Proves("MOD-7")
    void what_a_concern_asks_for_too_does_not_end_with_the_grade() {
        council("'MOD-7':{'raised':'DUTIES_END'}");
        review = given.selected(given.returned(Grade.INADEQUATE));
        assertAccepted(given.reviewer().concerns().raise(review, "Not safe."));
        assertAccepted(given.qa().moderations().assign(review, MODERATOR));
        assertAccepted(given.as(MODERATOR).moderations().judge(review, met(Grade.GOOD)));
        assertTrue(the(ClauseId.CON_1).isOpen());
        assertTrue(the(ClauseId.CON_2).isOpen());
        assertEquals(Optional.of(VoidCause.GRADE_RAISED), the(ClauseId.CON_5).voidCause());
    }

    @Test
    @Proves({"MOD-7", "CON-1"})
    void a_concern_found_in_moderation_is_shared_and_its_duties_fall_on_the_author() {
        review = given.selected(given.returned(Grade.GOOD));
        assertRefused(given.as(Scenario.BOARD_MEMBER).moderations().raiseConcern(review, "Not safe."), "access.denied");
        assertAccepted(given.qa().moderations().assign(review, MODERATOR));
        assertAccepted(given.as(MODERATOR).moderations().raiseConcern(review, "Not safe."));
        assertEquals(REVIEWER, the(ClauseId.CON_1).owedBy());
        assertEquals(REVIEWER, the(ClauseId.CON_2).owedBy());
        assertEquals(THE_THREE, told(Notice.News.CONCERN_SHARED, ClauseId.CON_1));
    }

    @Test
    @Proves({"MOD-1", "MOD-7"})
    void a_council_s_own_moderating_role_reads_judges_and_raises_a_concern_on_its_review_alone() {
        council("'MOD-1':{'moderators':['BOARD_MEMBER']}");
        review = given.selected(given.returned(Grade.GOOD));
        var moderator = given.as(Scenario.BOARD_MEMBER).moderations();
        assertRefused(moderator.read(review), "access.denied");
        assertAccepted(given.qa().moderations().assign(review, Scenario.BOARD_MEMBER));
        var written = given.review(review).reflection().orElseThrow().livedExperience();
        assertEquals("Life at home has become calmer.", assertAccepted(moderator.text(review, written)));
        assertAccepted(moderator.raiseConcern(review, "Not safe."));
        assertAccepted(moderator.judge(review, met(Grade.GOOD)));
        ReviewRef other = given.selected(given.returned(Grade.GOOD));
        assertRefused(moderator.raiseConcern(other, "Not safe."), "access.denied");
        assertRefused(moderator.text(other, written), "access.denied");
    }

    @Test
    @Proves("TRK-3")
    void the_tracker_shows_what_moderation_made_of_a_grade() {
        moderated(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT);
        var once = tracked().moderated().orElseThrow();
        assertEquals(Grade.GOOD, once.from());
        assertEquals(Grade.REQUIRES_IMPROVEMENT, once.to());
        assertEquals(Instant.parse(DECIDED), once.at());
    }

    @Test
    @Proves("MOD-4")
    void a_review_withdrawn_after_its_moderation_owes_nothing_more() {
        moderated(Grade.GOOD, Grade.INADEQUATE);
        assertAccepted(given.as(QA_LEAD).reviews().withdraw(review, Scenario.correction()));
        assertTrue(assertAccepted(given.qa().duties().of(review)).duties().stream()
                .allMatch(duty -> duty.voidCause().equals(Optional.of(VoidCause.REVIEW_WITHDRAWN))));
    }
}
