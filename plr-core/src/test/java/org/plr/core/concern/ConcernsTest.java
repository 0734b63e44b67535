package org.plr.core.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyList;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Notice;

class ConcernsTest {
    private static final List<PersonRef> THE_THREE =
            List.of(Scenario.PRACTITIONER, Scenario.TEAM_MANAGER, Scenario.SERVICE_MANAGER);

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    @Proves("CON-1")
    void a_concern_is_shared_in_writing_with_the_three_who_are_responsible() {
        ReviewRef review = given.allocated();
        assertAccepted(given.reviewer().concerns().raise(review, "The child is not safe tonight."));
        given.plr.deliveries().run();
        assertEquals(THE_THREE, recipients(Notice.News.CONCERN_SHARED));
        Duty sharing = only(review, ClauseId.CON_1);
        assertEquals(Standing.MET, sharing.standing(given.clock.instant()));
        assertEquals(Scenario.REVIEWER, sharing.owedBy());
    }

    @Test
    @Proves("CON-1")
    void an_inadequate_grade_is_shared_in_writing_within_24_hours() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        Duty sharing = only(review, ClauseId.CON_1);
        assertEquals(Instant.parse("2022-06-11T09:00:00Z"), sharing.due().orElseThrow());
        given.clock.moveTo("2022-06-11T09:00:01Z");
        assertEquals(Standing.OVERDUE, only(review, ClauseId.CON_1).standing(given.clock.instant()));
        assertEquals(
                1,
                given.reviewer()
                        .duties()
                        .mine()
                        .overdue()
                        .of(ClauseId.CON_1)
                        .duties()
                        .size());
    }

    @Test
    @Proves("CON-1")
    void one_of_three_refused_leaves_the_duty_open_and_says_who_is_missing() {
        given.notifications.refuse(Scenario.TEAM_MANAGER, "smtp.550");
        ReviewRef review = given.graded(Grade.INADEQUATE);
        given.plr.deliveries().run();
        Duty open = only(review, ClauseId.CON_1);
        assertEquals(List.of(Scenario.TEAM_MANAGER), open.outstanding());
        assertTrue(open.isOpen());
        given.clock.moveTo("2022-06-10T12:00:00Z");
        assertAccepted(given.reviewer().concerns().shared(review, Scenario.TEAM_MANAGER, Channel.LETTER));
        assertEquals(Standing.MET, only(review, ClauseId.CON_1).standing(given.clock.instant()));
    }

    @Test
    @Proves("CON-1")
    void a_concern_identified_30_hours_ago_is_shared_at_once_and_shown_as_met_late() {
        ReviewRef review = given.allocated();
        Instant identified = Instant.parse("2022-06-09T03:00:00Z");
        assertAccepted(given.reviewer().at(identified).concerns().raise(review, "Seen yesterday."));
        assertEquals(Standing.OVERDUE, only(review, ClauseId.CON_1).standing(given.clock.instant()));
        given.plr.deliveries().run();
        Duty met = only(review, ClauseId.CON_1);
        assertEquals(Instant.parse("2022-06-10T03:00:00Z"), met.due().orElseThrow());
        assertEquals(Standing.MET_LATE, met.standing(given.clock.instant()));
    }

    @Test
    @Proves("CON-1")
    void a_moment_more_than_5_minutes_ahead_is_refused() {
        ReviewRef review = given.allocated();
        var ahead = given.reviewer().at(given.clock.instant().plusSeconds(301));
        assertRefused(ahead.concerns().raise(review, "Too soon."), "occurred-at.future");
        var within = given.reviewer().at(given.clock.instant().plusSeconds(299));
        assertAccepted(within.concerns().raise(review, "Clocks differ a little."));
    }

    @Test
    @Proves("CON-1")
    void a_second_cause_before_the_sharing_keeps_one_duty_from_the_earlier_moment() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        Instant earlier = Instant.parse("2022-06-10T07:00:00Z");
        assertAccepted(given.reviewer().at(earlier).concerns().raise(review, "Identified before the grading."));
        assertEquals(
                Instant.parse("2022-06-11T07:00:00Z"),
                only(review, ClauseId.CON_1).due().orElseThrow());
        given.plr.deliveries().run();
        assertEquals(3, recipients(Notice.News.CONCERN_SHARED).size());
    }

    @Test
    @Proves("CON-1")
    void reminders_follow_4_12_and_20_hours_after_the_concern_and_each_once() {
        given.notifications.refuse(Scenario.TEAM_MANAGER, "smtp.550");
        given.graded(Grade.INADEQUATE);
        for (String moment : List.of("13:00", "13:30", "21:00", "22:00")) {
            given.clock.moveTo("2022-06-10T" + moment + ":00Z");
            given.plr.deliveries().run();
        }
        given.clock.moveTo("2022-06-11T05:00:00Z");
        given.plr.deliveries().run();
        given.plr.deliveries().run();
        assertEquals(
                List.of(Scenario.REVIEWER, Scenario.REVIEWER, Scenario.REVIEWER), recipients(Notice.News.REMINDER));
    }

    @Test
    @Proves("CON-1")
    void while_the_channel_is_down_notices_wait_and_go_out_once_it_is_back() {
        given.notifications.setUnavailable(true);
        ReviewRef review = given.graded(Grade.INADEQUATE);
        assertEquals(3, given.plr.deliveries().run().postponed());
        assertTrue(only(review, ClauseId.CON_1).isOpen());
        given.notifications.setUnavailable(false);
        given.clock.moveTo("2022-06-10T09:05:00Z");
        assertEquals(3, given.plr.deliveries().run().sent());
        assertEquals(0, given.plr.deliveries().run().sent());
    }

    @Test
    @Proves("CON-2")
    void immediate_action_is_owed_without_a_time_until_it_is_recorded() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        given.clock.moveTo("2023-06-10T09:00:00Z");
        Duty open = only(review, ClauseId.CON_2);
        assertEquals(Standing.OPEN, open.standing(given.clock.instant()));
        assertTrue(open.due().isEmpty());
        assertAccepted(given.reviewer().concerns().acted(review, Scenario.TEAM_MANAGER, "A visit the same day."));
        assertEquals(Standing.MET, only(review, ClauseId.CON_2).standing(given.clock.instant()));
    }

    @Test
    @Proves("CON-3")
    void a_remedial_action_is_completed_no_later_than_the_end_of_the_tenth_day() {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef action = raised(review, null);
        Duty duty = only(review, ClauseId.CON_3);
        assertEquals(Scenario.TEAM_MANAGER, duty.owedBy());
        given.clock.moveTo("2022-06-20T22:59:59Z");
        assertEquals(Standing.OPEN, only(review, ClauseId.CON_3).standing(given.clock.instant()));
        given.clock.moveTo("2022-06-20T23:00:00Z");
        assertEquals(Standing.OVERDUE, only(review, ClauseId.CON_3).standing(given.clock.instant()));
        assertAccepted(given.as(Scenario.TEAM_MANAGER)
                .at(Instant.parse("2022-06-20T22:00:00Z"))
                .concerns()
                .completeAction(review, action, "Done with the family."));
        assertEquals(Standing.MET, only(review, ClauseId.CON_3).standing(given.clock.instant()));
    }

    @Test
    @Proves("CON-3")
    void an_action_is_done_sooner_where_the_child_needs_it() {
        ReviewRef review = given.graded(Grade.GOOD);
        raised(review, LocalDate.of(2022, 6, 12));
        given.clock.moveTo("2022-06-12T23:00:00Z");
        assertEquals(Standing.OVERDUE, only(review, ClauseId.CON_3).standing(given.clock.instant()));
        assertRefused(
                given.reviewer()
                        .concerns()
                        .raiseAction(review, Scenario.TEAM_MANAGER, "A plan.", LocalDate.of(2022, 6, 11)),
                "sooner.past");
    }

    @Test
    @Proves("CON-3")
    void a_closed_or_unknown_action_is_refused_and_one_raised_by_mistake_is_void() {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef action = raised(review, null);
        assertRefused(
                given.as(Scenario.TEAM_MANAGER).concerns().completeAction(review, new ActionRef(7, 7), null),
                "action.unknown");
        assertAccepted(given.qa().concerns().withdrawAction(review, action, Scenario.correction()));
        assertEquals(Standing.VOID, only(review, ClauseId.CON_3).standing(given.clock.instant()));
        assertRefused(given.as(Scenario.TEAM_MANAGER).concerns().completeAction(review, action, null), "action.closed");
    }

    @Test
    @Proves("CON-4")
    void an_inadequate_review_leaves_the_tracker_when_its_actions_are_done_and_it_was_audited_again() {
        ReviewRef review = given.returned(Grade.INADEQUATE);
        ActionRef action = raised(review, null);
        assertEquals(1, tracked());
        assertAccepted(given.as(Scenario.TEAM_MANAGER).concerns().completeAction(review, action, null));
        assertEquals(1, tracked());
        given.clock.moveTo("2022-08-15T09:00:00Z");
        auditedAgain(review);
        assertEquals(0, tracked());
    }

    @Test
    @Proves("CON-5")
    void a_re_audit_opens_2_months_after_the_grading_and_an_earlier_one_does_not_satisfy_it() {
        ReviewRef review = given.returned(Grade.INADEQUATE);
        given.clock.moveTo("2022-08-09T22:59:00Z");
        auditedAgain(review);
        assertEquals(Standing.OPEN, only(review, ClauseId.CON_5).standing(given.clock.instant()));
        given.clock.moveTo("2022-09-10T23:00:00Z");
        assertEquals(Standing.OVERDUE, only(review, ClauseId.CON_5).standing(given.clock.instant()));
        auditedAgain(review);
        assertEquals(Standing.MET_LATE, only(review, ClauseId.CON_5).standing(given.clock.instant()));
    }

    @Test
    @Proves("TRK-7")
    void the_outcome_of_every_review_is_told_to_those_responsible() {
        ReviewRef review = given.returned(Grade.GOOD);
        assertTrue(only(review, ClauseId.TRK_7).isOpen());
        given.plr.deliveries().run();
        assertEquals(THE_THREE, recipients(Notice.News.OUTCOME_TOLD));
        assertEquals(Standing.MET, only(review, ClauseId.TRK_7).standing(given.clock.instant()));
    }

    @Test
    @Proves({"CON-1", "CON-3", "TRK-7"})
    void who_takes_over_while_something_is_open_is_told_and_owns_what_was_the_other_s() {
        given.notifications.refuse(Scenario.PRACTITIONER, "smtp.550");
        ReviewRef review = given.returned(Grade.INADEQUATE);
        given.plr.deliveries().run();
        assertAccepted(given.reviewer().concerns().raiseAction(review, Scenario.PRACTITIONER, "A plan.", null));
        assertAccepted(given.qa().reviews().handOver(review, Responsibility.PRACTITIONER, Scenario.OTHER_PRACTITIONER));
        given.plr.deliveries().run();
        assertEquals(Standing.MET, only(review, ClauseId.CON_1).standing(given.clock.instant()));
        assertEquals(Standing.MET, only(review, ClauseId.TRK_7).standing(given.clock.instant()));
        assertEquals(Scenario.OTHER_PRACTITIONER, only(review, ClauseId.CON_3).owedBy());
        assertEquals(
                Scenario.OTHER_PRACTITIONER,
                assertAccepted(given.qa().concerns().read(review))
                        .actions()
                        .get(0)
                        .owner());
    }

    @Test
    @Proves("TRK-7")
    void who_could_not_be_reached_is_told_by_hand() {
        given.notifications.refuse(Scenario.TEAM_MANAGER, "smtp.550");
        ReviewRef review = given.returned(Grade.GOOD);
        given.plr.deliveries().run();
        assertEquals(
                List.of(Scenario.TEAM_MANAGER), only(review, ClauseId.TRK_7).outstanding());
        assertRefused(given.qa().reviews().told(review, Scenario.STRANGER, Channel.LETTER), "person.not-responsible");
        assertAccepted(given.qa().reviews().told(review, Scenario.TEAM_MANAGER, Channel.LETTER));
        assertEquals(Standing.MET, only(review, ClauseId.TRK_7).standing(given.clock.instant()));
    }

    @Test
    @Proves("TRK-7")
    void who_takes_over_a_responsibility_is_told_from_then_on() {
        ReviewRef review = given.graded(Grade.GOOD);
        assertAccepted(given.qa().reviews().handOver(review, Responsibility.PRACTITIONER, Scenario.OTHER_PRACTITIONER));
        assertAccepted(given.reviewer().reviews().complete(review));
        given.plr.deliveries().run();
        assertEquals(
                List.of(Scenario.OTHER_PRACTITIONER, Scenario.TEAM_MANAGER, Scenario.SERVICE_MANAGER),
                recipients(Notice.News.OUTCOME_TOLD));
    }

    @Test
    @Proves({"TRK-5", "TRK-6"})
    void a_returned_review_is_attached_to_the_record_and_discussed_in_supervision() {
        ReviewRef review = given.graded(Grade.GOOD);
        assertRefused(given.qa().reviews().attach(review, "DOC-1"), "review.not-returned");
        assertAccepted(given.reviewer().reviews().complete(review));
        assertTrue(only(review, ClauseId.TRK_6).isOpen());
        assertAccepted(given.qa().reviews().attach(review, "DOC-1"));
        assertEquals(Standing.MET, only(review, ClauseId.TRK_6).standing(given.clock.instant()));
        assertEquals(Scenario.TEAM_MANAGER, only(review, ClauseId.TRK_5).owedBy());
        assertAccepted(given.as(Scenario.TEAM_MANAGER).reviews().discussedInSupervision(review));
        assertEquals(Standing.MET, only(review, ClauseId.TRK_5).standing(given.clock.instant()));
    }

    @Test
    @Proves({"CON-1", "CON-5"})
    void a_withdrawn_review_leaves_its_duties_void_with_their_cause_and_whoever_was_told_is_corrected() {
        ReviewRef review = given.returned(Grade.INADEQUATE);
        given.plr.deliveries().run();
        assertAccepted(given.qa().reviews().withdraw(review, Scenario.correction()));
        given.plr.deliveries().run();
        DutyList duties = duties(review);
        assertTrue(duties.duties().size() >= 5);
        duties.forEach(duty -> assertEquals(Standing.VOID, duty.standing(given.clock.instant())));
        assertTrue(duties.duties().get(0).voidCause().isPresent());
        assertTrue(recipients(Notice.News.CORRECTION).containsAll(THE_THREE));
        assertRefused(given.reviewer().concerns().raise(review, "Too late."), "review.withdrawn");
    }

    @Test
    @Proves({"CON-1", "CON-5"})
    void a_grade_that_was_inadequate_by_mistake_leaves_its_duties_void() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        assertAccepted(given.qa().reviews().correctGrade(review, Grade.GOOD, Scenario.correction()));
        for (ClauseId clause : List.of(ClauseId.CON_1, ClauseId.CON_2, ClauseId.CON_5)) {
            assertEquals(Standing.VOID, only(review, clause).standing(given.clock.instant()));
        }
    }

    @Test
    @Proves("CON-1")
    void nobody_else_than_the_three_can_be_recorded_as_told() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        assertRefused(
                given.reviewer().concerns().shared(review, Scenario.OTHER_PRACTITIONER, Channel.LETTER),
                "recipient.not-responsible");
    }

    private void auditedAgain(ReviewRef first) {
        var again = Scenario.allocation().auditingAgain(first, null);
        ReviewRef ref = assertAccepted(given.qa().reviews().allocate(again)).ref();
        assertAccepted(given.reviewer().reviews().reflect(ref, given.reflection()));
        assertAccepted(given.reviewer()
                .reviews()
                .hear(ref, new org.plr.core.review.Feedback(List.of(org.plr.core.review.Voice.CHILD), "Better now.")));
        assertAccepted(given.reviewer().reviews().grade(ref, Grade.GOOD, "It has improved."));
        assertAccepted(given.reviewer().reviews().complete(ref));
    }

    private ActionRef raised(ReviewRef review, LocalDate sooner) {
        Concern concern = assertAccepted(
                given.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "Agree a safety plan.", sooner));
        return concern.actions().get(concern.actions().size() - 1).ref();
    }

    private int tracked() {
        return assertAccepted(given.qa().trackers().area(Scenario.AREA))
                .tracked()
                .size();
    }

    private DutyList duties(ReviewRef review) {
        return assertAccepted(given.qa().duties().of(review));
    }

    private Duty only(ReviewRef review, ClauseId clause) {
        List<Duty> duties = duties(review).of(clause).duties();
        assertEquals(1, duties.size(), clause.id());
        return duties.get(0);
    }

    private List<PersonRef> recipients(Notice.News news) {
        return given.notifications.sent().stream()
                .map(MemoryNotifications.Sent::notice)
                .filter(notice -> notice.news() == news)
                .map(Notice::recipient)
                .toList();
    }
}
