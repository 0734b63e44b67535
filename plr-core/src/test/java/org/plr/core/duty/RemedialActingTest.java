package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.CON_3;
import static org.plr.core.clause.ClauseId.LNK_2;
import static org.plr.core.duty.Story.ACTION;
import static org.plr.core.duty.Story.AREA;
import static org.plr.core.duty.Story.NEWCOMER;
import static org.plr.core.duty.Story.PRACTITIONER;
import static org.plr.core.duty.Story.SERVICE_MANAGER;
import static org.plr.core.duty.Story.TEAM_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.Proves;
import org.plr.core.concern.ActionRef;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;
import org.plr.core.framework.RemedialActions.Binds;

@Proves("CON-3")
class RemedialActingTest {
    private static final Council WORKING_DAYS = Council.LITERAL.actions(10, Count.WORKING, Binds.EVERY_REVIEW);
    private static final Council BOUND_BY_CONCERN =
            Council.LITERAL.actions(10, Count.CALENDAR, Binds.CONCERN_OR_INADEQUATE);

    /** As they were known before 19 September 2022 was proclaimed. */
    private static final Holidays BEFORE = Holidays.parse("""
            holidays: before
            source: test
            licence: test
            known: 2022-01-01..2022-12-31
            2022-08-29 Summer bank holiday
            """);

    private static Optional<java.time.Instant> endOf(String day) {
        return Optional.of(instant(LocalDate.parse(day).plusDays(1) + "T00:00"));
    }

    @Test
    void remedial_action_is_due_by_the_end_of_the_tenth_calendar_day() {
        Story story = Story.begun().at("2022-06-03T17:00").actionRaised(PRACTITIONER);

        Duty acting = story.the(CON_3);
        assertEquals(PRACTITIONER, acting.owedBy());
        assertEquals(List.of(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER), acting.owedTo());
        assertEquals(List.of(), acting.outstanding());
        assertEquals(Optional.of(ACTION), acting.action());
        assertEquals(endOf("2022-06-13"), acting.due());
        assertEquals(Standing.OPEN, story.standing(CON_3, "2022-06-13T23:59:59.999"));
        assertEquals(Standing.OVERDUE, story.standing(CON_3, "2022-06-14T00:00"));
    }

    @Test
    void one_completed_on_the_tenth_day_is_met_and_on_the_eleventh_late() {
        Story tenth = Story.begun().at("2022-06-03T17:00").actionRaised(PRACTITIONER);
        Story eleventh = Story.begun().at("2022-06-03T17:00").actionRaised(PRACTITIONER);

        tenth.at("2022-06-13T23:59:59.999").actionCompleted();
        eleventh.at("2022-06-14T00:00").actionCompleted();

        assertEquals(Standing.MET, tenth.standing(CON_3, "2022-07-01T00:00"));
        assertEquals(Standing.MET_LATE, eleventh.standing(CON_3, "2022-07-01T00:00"));
    }

    @Test
    void the_tenth_day_ends_at_local_midnight_after_the_clock_went_forward_or_back() {
        Story spring = Story.begun().at("2023-03-20T12:00").actionRaised(PRACTITIONER);
        Story autumn = Story.begun().at("2022-10-25T12:00").actionRaised(PRACTITIONER);

        assertEquals(
                "2023-03-30T23:00:00Z", spring.the(CON_3).due().orElseThrow().toString());
        assertEquals(
                "2022-11-05T00:00:00Z", autumn.the(CON_3).due().orElseThrow().toString());
    }

    @Test
    void the_day_of_raising_is_the_local_one() {
        Story story = Story.begun().at("2022-06-04T00:30").actionRaised(PRACTITIONER);

        assertEquals(endOf("2022-06-14"), story.the(CON_3).due());
    }

    @Test
    @Proves({"CON-3", "LNK-2"})
    void what_the_child_needs_sooner_is_due_sooner() {
        Story story = Story.begun().at("2022-06-03T17:00").actionRaised(ACTION, PRACTITIONER, "2022-06-06");

        assertEquals(endOf("2022-06-06"), story.the(CON_3).due());
    }

    @Test
    void a_wish_for_later_does_not_stretch_the_limit() {
        Story story = Story.begun().at("2022-06-03T17:00").actionRaised(ACTION, PRACTITIONER, "2022-07-06");

        assertEquals(endOf("2022-06-13"), story.the(CON_3).due());
    }

    @Test
    void each_action_is_a_duty_of_its_own() {
        ActionRef other = new ActionRef(4, 2);
        Story story = Story.begun().at("2022-06-03T17:00").actionRaised(PRACTITIONER);

        story.actionRaised(other, TEAM_MANAGER, null).actionCompleted();

        assertEquals(
                List.of(ACTION, other),
                story.all(CON_3).stream()
                        .map(duty -> duty.action().orElseThrow())
                        .toList());
        assertEquals(
                List.of(false, true),
                story.all(CON_3).stream().map(Duty::isOpen).toList());
    }

    @Test
    void an_action_handed_over_is_owed_by_its_new_owner() {
        Story story = Story.begun().actionRaised(PRACTITIONER);

        story.actionHandedOver(PRACTITIONER, NEWCOMER);

        assertEquals(NEWCOMER, story.the(CON_3).owedBy());
        assertEquals(List.of(story.the(CON_3)), story.book().owedBy(NEWCOMER));
        assertEquals(List.of(), story.book().owedBy(PRACTITIONER));
        assertEquals(List.of(Kind.ARISEN, Kind.HANDED_OVER), Story.events(story.the(CON_3)));
    }

    @Test
    void an_action_raised_by_mistake_stands_as_void() {
        Story story = Story.begun().actionRaised(PRACTITIONER).actionWithdrawn();

        assertEquals(Standing.VOID, story.standing(CON_3, "2023-01-01T00:00"));
        assertEquals(Optional.of(VoidCause.ACTION_WITHDRAWN), story.the(CON_3).voidCause());
    }

    @Test
    void working_days_leave_out_weekends_and_holidays() {
        Story story = Story.under(WORKING_DAYS)
                .at("2022-05-31T12:00")
                .allocated(Story.RE_AUDIT, Story.RESPONSIBLE)
                .actionRaised(PRACTITIONER);

        assertEquals(endOf("2022-06-16"), story.the(CON_3).due());
    }

    @Test
    void a_holiday_proclaimed_later_moves_what_is_open_and_keeps_the_old_due_time() {
        Story story =
                Story.under(WORKING_DAYS).loaded(BEFORE).at("2022-09-07T12:00").actionRaised(PRACTITIONER);
        assertEquals(endOf("2022-09-21"), story.the(CON_3).due());

        story.at("2022-09-10T12:00").loaded(BEFORE.with(LocalDate.parse("2022-09-19")));

        Duty acting = story.the(CON_3);
        assertEquals(endOf("2022-09-22"), acting.due());
        DutyEvent moved = acting.history().get(1);
        assertEquals(Kind.DUE_MOVED, moved.kind());
        assertEquals(instant("2022-09-22T00:00").toString(), moved.detail());
        assertEquals(story.last(), moved.entry());
        assertEquals(acting.due(), story.the(LNK_2).due());
        assertEquals(
                List.of(),
                story.book().overdueIn(AREA, instant("2022-09-22T12:00")).stream()
                        .filter(duty -> duty.clause() == CON_3 || duty.clause() == LNK_2)
                        .toList());
    }

    @Test
    void a_holiday_taken_back_shortens_what_is_open_not_without_a_trace() {
        Holidays proclaimed = BEFORE.with(LocalDate.parse("2022-09-19"));
        Story story = Story.under(WORKING_DAYS)
                .loaded(proclaimed)
                .at("2022-09-07T12:00")
                .actionRaised(PRACTITIONER);

        story.loaded(BEFORE);

        assertEquals(endOf("2022-09-21"), story.the(CON_3).due());
        assertEquals(List.of(Kind.ARISEN, Kind.DUE_MOVED), Story.events(story.the(CON_3)));
    }

    @Test
    void a_holiday_proclaimed_later_never_moves_what_is_met() {
        Story story = Story.under(WORKING_DAYS)
                .loaded(BEFORE)
                .at("2022-09-07T12:00")
                .actionRaised(PRACTITIONER)
                .at("2022-09-22T12:00")
                .actionCompleted();

        story.loaded(BEFORE.with(LocalDate.parse("2022-09-19")));

        assertEquals(endOf("2022-09-21"), story.the(CON_3).due());
        assertEquals(Standing.MET_LATE, story.standing(CON_3, "2022-10-01T00:00"));
    }

    @Test
    void holidays_do_not_touch_calendar_days_nor_what_is_needed_sooner() {
        Story calendar = Story.begun().loaded(BEFORE).at("2022-09-07T12:00").actionRaised(PRACTITIONER);
        Story sooner = Story.under(WORKING_DAYS)
                .loaded(BEFORE)
                .at("2022-09-07T12:00")
                .actionRaised(ACTION, PRACTITIONER, "2022-09-21");

        calendar.loaded(BEFORE.with(LocalDate.parse("2022-09-19")));
        sooner.loaded(BEFORE.with(LocalDate.parse("2022-09-19")));

        assertEquals(endOf("2022-09-17"), calendar.the(CON_3).due());
        assertEquals(endOf("2022-09-21"), sooner.the(CON_3).due());
        assertEquals(List.of(Kind.ARISEN), Story.events(sooner.the(CON_3)));
    }

    @Test
    void a_council_may_bind_only_reviews_with_a_concern_or_an_inadequate_grade() {
        Story story = Story.under(BOUND_BY_CONCERN).at("2022-06-03T17:00").actionRaised(PRACTITIONER);
        assertEquals(Optional.empty(), story.the(CON_3).due());

        story.at("2022-06-05T17:00").graded(Grade.INADEQUATE);
        assertEquals(endOf("2022-06-13"), story.the(CON_3).due());
        assertEquals("", story.the(CON_3).history().get(1).detail());

        story.at("2022-06-06T17:00").gradeCorrected(Grade.INADEQUATE, Grade.GOOD);
        assertEquals(Optional.empty(), story.the(CON_3).due());
    }

    @Test
    void an_unbound_action_is_still_due_when_the_child_needs_it() {
        Story story = Story.under(BOUND_BY_CONCERN).actionRaised(ACTION, PRACTITIONER, "2022-06-06");

        assertEquals(endOf("2022-06-06"), story.the(CON_3).due());
    }
}
