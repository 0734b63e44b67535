package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.clause.ClauseId.CON_1;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.PRACTITIONER;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.SERVICE_MANAGER;
import static org.plr.core.duty.Story.TEAM_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;
import org.plr.core.review.Responsible;

@Proves("CON-1")
class SharingTest {

    @Test
    void immediate_concern_owes_written_sharing_within_24_hours() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        Duty sharing = story.the(CON_1);
        assertEquals(MANAGER, sharing.owedBy());
        assertEquals(List.of(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER), sharing.owedTo());
        assertEquals(sharing.owedTo(), sharing.outstanding());
        assertEquals(Optional.of(Story.AREA), sharing.area());
        assertEquals(instant("2022-06-03T17:00"), sharing.arisen());
        assertEquals(Optional.of(instant("2022-06-04T17:00")), sharing.due());
        assertEquals("CON-1/review/" + REVIEW + "/3", sharing.id().text());
    }

    @Test
    void inadequate_grade_owes_written_sharing_within_24_hours() {
        Story story = Story.begun().at("2022-06-03T17:00").graded(Grade.INADEQUATE);

        assertEquals(Optional.of(instant("2022-06-04T17:00")), story.the(CON_1).due());
    }

    @Test
    void any_other_grade_owes_no_sharing() {
        Story story = Story.begun().graded(Grade.REQUIRES_IMPROVEMENT);

        assertEquals(List.of(), story.all(CON_1));
    }

    @Test
    void a_focussed_review_owes_it_as_well() {
        Story story = Story.begun().focussed(Story.RE_AUDIT).graded(Story.RE_AUDIT, Grade.INADEQUATE);

        assertEquals(MANAGER, story.the(CON_1).owedBy());
    }

    @Test
    void exactly_24_hours_are_in_time_and_a_millisecond_more_is_not() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        assertEquals(Standing.OPEN, story.standing(CON_1, "2022-06-04T17:00"));
        assertEquals(Standing.OVERDUE, story.standing(CON_1, "2022-06-04T17:00:00.001"));
        assertEquals(0, story.book().overdueCount(instant("2022-06-04T17:00")));
        assertEquals(1, story.book().overdueCount(instant("2022-06-04T17:00:00.001")));

        story.at("2022-06-04T17:00").sharedWithAll();
        assertEquals(Standing.MET, story.standing(CON_1, "2022-06-10T09:00"));
    }

    @Test
    void twenty_four_hours_elapse_through_the_clock_going_forward() {
        Story story = Story.begun().at("2023-03-25T17:00").concernIdentified();

        assertEquals(Optional.of(instant("2023-03-26T18:00")), story.the(CON_1).due());
    }

    @Test
    void twenty_four_hours_elapse_through_the_clock_going_back() {
        Story story = Story.begun().at("2022-10-29T17:00").concernIdentified();

        assertEquals(Optional.of(instant("2022-10-30T16:00")), story.the(CON_1).due());
    }

    @Test
    void is_met_only_when_each_of_the_three_was_reached() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-03T17:05").shared(PRACTITIONER, SERVICE_MANAGER);
        assertEquals(Standing.OPEN, story.standing(CON_1, "2022-06-03T18:00"));
        assertEquals(List.of(TEAM_MANAGER), story.the(CON_1).outstanding());

        story.at("2022-06-03T19:00").shared(TEAM_MANAGER);
        Duty sharing = story.the(CON_1);
        assertEquals(Standing.MET, story.standing(CON_1, "2022-06-03T20:00"));
        assertEquals(Optional.of(instant("2022-06-03T19:00")), sharing.metAt());
        assertEquals(story.last(), sharing.metBy().orElseThrow());
        assertEquals(List.of(), sharing.outstanding());
        assertEquals(
                List.of(),
                story.book().open().stream()
                        .filter(duty -> duty.clause() == CON_1)
                        .toList());
    }

    @Test
    void is_met_when_the_last_was_reached_in_whatever_order_that_is_recorded() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-03T21:00").shared(PRACTITIONER, SERVICE_MANAGER);
        story.at("2022-06-03T18:00").shared(TEAM_MANAGER);

        assertEquals(Optional.of(instant("2022-06-03T21:00")), story.the(CON_1).metAt());
    }

    @Test
    void one_person_who_holds_two_of_the_roles_counts_for_both() {
        Responsible two = new Responsible(PRACTITIONER, TEAM_MANAGER, TEAM_MANAGER);
        Story story = Story.begun().allocated(Story.RE_AUDIT, two).graded(Story.RE_AUDIT, Grade.INADEQUATE);

        assertEquals(List.of(PRACTITIONER, TEAM_MANAGER), story.the(CON_1).owedTo());
    }

    @Test
    void one_refused_of_three_leaves_it_open_and_says_who_is_missing() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-03T17:05").shared(PRACTITIONER, SERVICE_MANAGER).sharingRefused(TEAM_MANAGER);

        Duty sharing = story.the(CON_1);
        assertEquals(Standing.OVERDUE, story.standing(CON_1, "2022-06-04T18:00"));
        assertEquals(List.of(TEAM_MANAGER), sharing.outstanding());
        DutyEvent refused = sharing.history().get(sharing.history().size() - 1);
        assertEquals(Kind.REFUSED, refused.kind());
        assertEquals(TEAM_MANAGER.text(), refused.detail());
        assertEquals(story.last(), refused.entry());
    }

    @Test
    void a_concern_recorded_30_hours_late_is_shared_at_once_and_shown_as_met_late() {
        Story story = Story.begun().at("2022-06-03T09:00").concernIdentified();
        assertEquals(Standing.OVERDUE, story.standing(CON_1, "2022-06-04T15:00"));

        story.at("2022-06-04T15:00").sharedWithAll();

        assertEquals(Standing.MET_LATE, story.standing(CON_1, "2022-06-04T15:01"));
        assertEquals(Optional.of(instant("2022-06-04T09:00")), story.the(CON_1).due());
    }

    @Test
    void what_was_shared_before_the_concern_shares_nothing_of_it() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-03T16:59").sharedWithAll();

        assertEquals(3, story.the(CON_1).outstanding().size());
    }

    @Test
    void the_clock_runs_from_the_concern_where_the_grade_comes_later() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-03T20:00").graded(Grade.INADEQUATE);

        Duty sharing = story.the(CON_1);
        assertEquals(Optional.of(instant("2022-06-04T17:00")), sharing.due());
        assertEquals(List.of(Kind.ARISEN, Kind.TRIGGERED_AGAIN), Story.events(sharing));
    }

    @Test
    void the_clock_runs_from_the_concern_where_it_is_recorded_after_the_grade_but_was_earlier() {
        Story story = Story.begun().at("2022-06-03T20:00").graded(Grade.INADEQUATE);

        story.at("2022-06-03T17:00").concernIdentified();

        Duty sharing = story.the(CON_1);
        assertEquals(instant("2022-06-03T17:00"), sharing.arisen());
        assertEquals(Optional.of(instant("2022-06-04T17:00")), sharing.due());
        DutyEvent moved = sharing.history().get(2);
        assertEquals(Kind.DUE_MOVED, moved.kind());
        assertEquals(instant("2022-06-04T20:00").toString(), moved.detail());
    }

    @Test
    void a_second_trigger_before_all_were_reached_belongs_to_the_same_duty() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified().shared(PRACTITIONER);

        story.at("2022-06-03T18:00").concernIdentified();

        assertEquals(List.of(PRACTITIONER), story.the(CON_1).reached());
    }

    @Test
    void a_second_trigger_after_all_were_reached_opens_a_new_one() {
        Story story = Story.begun()
                .at("2022-06-03T17:00")
                .concernIdentified()
                .at("2022-06-03T17:10")
                .sharedWithAll();

        story.at("2022-06-05T10:00").graded(Grade.INADEQUATE);

        List<Duty> sharings = story.all(CON_1);
        assertEquals(2, sharings.size());
        assertEquals(Standing.MET, sharings.get(0).standing(instant("2022-06-05T11:00")));
        assertEquals(Optional.of(instant("2022-06-06T10:00")), sharings.get(1).due());
        assertEquals(3, sharings.get(1).outstanding().size());
    }

    @Test
    void another_council_may_give_48_hours() {
        Story story = Story.under(Council.LITERAL.sharing("PT48H"))
                .at("2022-06-03T17:00")
                .concernIdentified();

        assertEquals(Optional.of(instant("2022-06-05T17:00")), story.the(CON_1).due());
    }

    @Test
    void the_framework_in_force_when_the_concern_was_identified_judges_it_for_life() {
        Story story = Story.begun()
                .adopted(Council.LITERAL.from("bcp-2023-1", "2023-06-01").sharing("PT12H"))
                .at("2023-05-31T20:00")
                .concernIdentified();

        story.at("2023-06-01T10:00").graded(Grade.INADEQUATE);

        Duty sharing = story.the(CON_1);
        assertEquals("bcp-2022-1", sharing.framework().id());
        assertEquals(Optional.of(instant("2023-06-01T20:00")), sharing.due());
        assertTrue(
                story.at("2023-06-01T19:00").sharedWithAll().the(CON_1).metAt().isPresent());
    }

    @Test
    void a_grade_corrected_to_inadequate_counts_from_when_the_wrong_one_was_given() {
        Story story = Story.begun().at("2022-06-03T17:00").graded(Grade.GOOD);

        story.at("2022-06-06T09:00").gradeCorrected(Grade.GOOD, Grade.INADEQUATE);

        assertEquals(Optional.of(instant("2022-06-04T17:00")), story.the(CON_1).due());
        assertEquals(Standing.OVERDUE, story.standing(CON_1, "2022-06-06T09:00"));
    }
}
