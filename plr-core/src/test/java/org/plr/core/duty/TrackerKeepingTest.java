package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.CON_3;
import static org.plr.core.clause.ClauseId.LNK_2;
import static org.plr.core.clause.ClauseId.TRK_3;
import static org.plr.core.clause.ClauseId.TRK_4;
import static org.plr.core.duty.Story.AREA;
import static org.plr.core.duty.Story.NEWCOMER;
import static org.plr.core.duty.Story.PRACTITIONER;
import static org.plr.core.duty.Story.RESPONSIBLE;
import static org.plr.core.duty.Story.SERVICE_MANAGER;
import static org.plr.core.duty.Story.TEAM_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.concern.ActionRef;
import org.plr.core.people.Body;
import org.plr.core.people.Responsibility;
import org.plr.core.people.UnitRef;
import org.plr.core.review.ReviewRef;
import org.plr.core.tracking.AreaTracking;
import org.plr.core.tracking.TrackingFact;

class TrackerKeepingTest {
    private final Story story = Story.begun();

    private Story given(UnitRef area) {
        return story.tell(AreaTracking.stream(area), new TrackingFact.Given(SERVICE_MANAGER));
    }

    private Story lookedThrough(UnitRef area) {
        return story.tell(AreaTracking.stream(area), new TrackingFact.LookedThrough(SERVICE_MANAGER));
    }

    private List<Duty> ofTracker() {
        return story.book().bySubject(AreaTracking.stream(AREA));
    }

    @Test
    @Proves({"TRK-3", "TRK-1"})
    void the_first_allocation_of_a_month_owes_the_service_manager_a_tracker_by_its_end() {
        Duty owed = ofTracker().get(0);
        assertEquals(TRK_3, owed.clause());
        assertEquals(Body.QUALITY_ASSURANCE_SERVICE, owed.owedBy());
        assertEquals(List.of(SERVICE_MANAGER), owed.owedTo());
        assertEquals(Optional.of(AREA), owed.area());
        assertEquals(Optional.of(instant("2022-07-01T00:00")), owed.due());
        story.at("2022-06-29T09:00").allocated(new ReviewRef(3, 7), RESPONSIBLE);
        assertEquals(1, ofTracker().size());
    }

    @Test
    @Proves("TRK-3")
    void each_month_with_an_allocation_owes_one_and_the_tracker_given_meets_what_is_owed() {
        story.at("2022-07-07T09:00").allocated(new ReviewRef(3, 7), RESPONSIBLE);
        assertEquals(2, ofTracker().size());
        assertEquals(Standing.OVERDUE, ofTracker().get(0).standing(instant("2022-07-08T00:00")));
        story.at("2022-07-08T09:00");
        given(AREA);
        assertEquals(
                List.of(Standing.MET_LATE, Standing.MET),
                ofTracker().stream()
                        .map(duty -> duty.standing(instant("2022-07-09T00:00")))
                        .toList());
    }

    @Test
    @Proves("TRK-3")
    void another_areas_tracker_meets_nothing_here() {
        given(new UnitRef(2, 9));
        assertEquals(Standing.OPEN, ofTracker().get(0).standing(instant("2022-05-24T00:00")));
    }

    @Test
    @Proves("LNK-2")
    void an_action_is_to_be_seen_by_its_limit_and_is_once_somebody_looked_after_it_was_raised() {
        story.at("2022-06-03T17:00");
        lookedThrough(AREA);
        story.at("2022-06-03T18:00").actionRaised(PRACTITIONER);
        Duty tracking = story.the(LNK_2);
        assertEquals(SERVICE_MANAGER, tracking.owedBy());
        assertEquals(story.the(CON_3).due(), tracking.due());
        assertEquals(Standing.OVERDUE, story.standing(LNK_2, "2022-06-14T00:00"));
        story.at("2022-06-09T10:00");
        lookedThrough(new UnitRef(2, 9));
        assertEquals(Standing.OPEN, story.standing(LNK_2, "2022-06-09T11:00"));
        lookedThrough(AREA);
        assertEquals(Standing.MET, story.standing(LNK_2, "2022-06-14T00:00"));
        assertEquals(Standing.OVERDUE, story.standing(CON_3, "2022-06-14T00:00"));
    }

    @Test
    @Proves("LNK-2")
    void a_look_after_the_limit_is_late_and_a_completed_action_needs_none() {
        story.at("2022-06-03T17:00").actionRaised(PRACTITIONER).at("2022-06-14T10:00");
        lookedThrough(AREA);
        assertEquals(Standing.MET_LATE, story.standing(LNK_2, "2022-06-15T00:00"));
        Story other = Story.begun()
                .at("2022-06-03T17:00")
                .actionRaised(PRACTITIONER)
                .at("2022-06-05T10:00")
                .actionCompleted();
        assertEquals(Standing.MET, other.standing(LNK_2, "2022-06-15T00:00"));
    }

    @Test
    @Proves("LNK-2")
    void it_follows_a_day_that_is_sooner_and_passes_with_the_service_manager_alone() {
        story.at("2022-06-03T17:00").actionRaised(new ActionRef(4, 2), PRACTITIONER, "2022-06-06");
        assertEquals(Optional.of(instant("2022-06-07T00:00")), story.the(LNK_2).due());
        story.handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, NEWCOMER);
        assertEquals(SERVICE_MANAGER, story.the(LNK_2).owedBy());
        story.handedOver(Responsibility.SERVICE_MANAGER, SERVICE_MANAGER, NEWCOMER);
        assertEquals(NEWCOMER, story.the(LNK_2).owedBy());
    }

    @Test
    @Proves("LNK-2")
    void a_withdrawn_action_is_tracked_no_more() {
        story.at("2022-06-03T17:00").actionRaised(PRACTITIONER).actionWithdrawn();
        assertEquals(Standing.VOID, story.standing(LNK_2, "2022-06-15T00:00"));
    }

    @Test
    @Proves("TRK-4")
    void a_completed_action_was_to_be_reported_by_the_team_manager_and_is_by_its_entry() {
        story.at("2022-06-03T17:00").actionRaised(PRACTITIONER);
        assertEquals(List.of(), story.all(TRK_4));
        story.at("2022-06-08T12:00").actionCompleted();
        Duty reported = story.the(TRK_4);
        assertEquals(TEAM_MANAGER, reported.owedBy());
        assertEquals(instant("2022-06-08T12:00"), reported.arisen());
        assertEquals(Standing.MET, reported.standing(instant("2022-06-08T12:00")));
        assertEquals(
                List.of(ClauseId.CON_3, LNK_2, TRK_4),
                story.book().bySubject(reported.subject()).stream()
                        .map(Duty::clause)
                        .toList());
    }
}
