package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.CON_5;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.RE_AUDIT;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;
import org.plr.core.review.Review;

@Proves("CON-5")
class ReAuditingTest {

    private static Story inadequate() {
        return Story.begun().at("2022-06-03T17:00").graded(Grade.INADEQUATE);
    }

    @Test
    void inadequate_review_is_audited_again_after_2_months_within_a_window_of_one() {
        Duty again = inadequate().the(CON_5);

        assertEquals(MANAGER, again.owedBy());
        assertEquals(Optional.of(instant("2022-08-03T00:00")), again.opens());
        assertEquals(Optional.of(instant("2022-09-04T00:00")), again.due());
        assertEquals(Standing.OPEN, again.standing(instant("2022-09-03T23:59:59.999")));
        assertEquals(Standing.OVERDUE, again.standing(instant("2022-09-04T00:00")));
    }

    @Test
    void two_months_are_added_once_and_clamped_to_the_months_end() {
        Story story = Story.begun().at("2022-12-31T12:00").graded(Grade.INADEQUATE);

        assertEquals(Optional.of(instant("2023-02-28T00:00")), story.the(CON_5).opens());
        assertEquals(Optional.of(instant("2023-03-29T00:00")), story.the(CON_5).due());
    }

    @Test
    void a_concern_alone_asks_for_no_re_audit() {
        assertEquals(List.of(), Story.begun().concernIdentified().all(CON_5));
    }

    @Test
    void is_met_by_the_return_of_a_re_audit_from_the_first_day_on() {
        Story story = inadequate().reAuditAllocated().at("2022-08-03T00:00").returned(RE_AUDIT);

        assertEquals(Standing.MET, story.standing(CON_5, "2023-01-01T00:00"));
        assertEquals(story.last(), story.the(CON_5).metBy().orElseThrow());
    }

    @Test
    void an_earlier_one_does_not_satisfy_it_and_is_noted() {
        Story story = inadequate().reAuditAllocated().at("2022-08-02T23:59").returned(RE_AUDIT);

        assertEquals(Standing.OPEN, story.standing(CON_5, "2022-08-04T00:00"));
        assertEquals(List.of(Kind.ARISEN, Kind.TOO_EARLY), Story.events(story.the(CON_5)));
    }

    @Test
    void a_later_one_is_shown_as_late() {
        Story story = inadequate().reAuditAllocated().at("2022-09-04T00:00").returned(RE_AUDIT);

        assertEquals(Standing.MET_LATE, story.standing(CON_5, "2023-01-01T00:00"));
    }

    @Test
    void a_re_audit_that_is_inadequate_again_is_audited_again_in_its_turn() {
        Story story = inadequate().reAuditAllocated().at("2022-08-10T10:00").graded(RE_AUDIT, Grade.INADEQUATE);

        story.at("2022-08-10T11:00").returned(RE_AUDIT);

        List<Duty> duties = story.all(CON_5);
        assertEquals(Standing.MET, duties.get(0).standing(instant("2022-08-11T00:00")));
        assertEquals(Review.stream(RE_AUDIT), duties.get(1).subject());
        assertEquals(Optional.of(instant("2022-10-10T00:00")), duties.get(1).opens());
        assertEquals(Standing.OPEN, duties.get(1).standing(instant("2022-08-11T00:00")));
    }

    @Test
    void a_re_audit_withdrawn_meets_it_no_more() {
        Story story = inadequate().reAuditAllocated().at("2022-08-10T10:00").returned(RE_AUDIT);

        story.at("2022-08-12T10:00").withdrawn(RE_AUDIT);

        assertEquals(Standing.OVERDUE, story.standing(CON_5, "2022-09-04T00:00"));
        assertEquals(List.of(Kind.ARISEN, Kind.MET, Kind.UNMET), Story.events(story.the(CON_5)));
    }

    @Test
    void a_grade_that_never_was_inadequate_asks_for_none() {
        Story story = inadequate().gradeCorrected(Grade.INADEQUATE, Grade.GOOD);

        assertEquals(Optional.of(VoidCause.GRADE_CORRECTED), story.the(CON_5).voidCause());
    }

    @Test
    void another_council_may_wait_three_months_for_two_weeks() {
        Story story = Story.under(Council.LITERAL.reAudit("P3M", "P14D")).at("2022-06-03T17:00");

        Duty again = story.graded(Grade.INADEQUATE).the(CON_5);

        assertEquals(Optional.of(instant("2022-09-03T00:00")), again.opens());
        assertEquals(Optional.of(instant("2022-09-18T00:00")), again.due());
    }
}
