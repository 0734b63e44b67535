package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.ROL_2;
import static org.plr.core.duty.Story.JUNE;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.OTHER_MANAGER;
import static org.plr.core.duty.Story.RESPONSIBLE;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.RE_AUDIT;
import static org.plr.core.duty.Story.instant;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;

@Proves("ROL-2")
class MonthlyReviewingTest {

    private static Story june() {
        return Story.begun().at("2022-06-01T00:05").monthOpened(JUNE, MANAGER);
    }

    @Test
    void each_manager_owes_one_collaborative_review_by_the_months_end() {
        Story story = Story.begun().at("2022-06-01T00:05").monthOpened(JUNE, MANAGER, OTHER_MANAGER);

        List<Duty> duties = story.all(ROL_2);
        assertEquals(
                List.of(MANAGER, OTHER_MANAGER),
                duties.stream().map(Duty::owedBy).toList());
        Duty first = duties.get(0);
        assertEquals("ROL-2/manager/" + MANAGER + "/" + story.last(), first.id().text());
        assertEquals(Optional.empty(), first.area());
        assertEquals(instant("2022-06-01T00:00"), first.arisen());
        assertEquals(Optional.of(instant("2022-07-01T00:00")), first.due());
        assertEquals(Standing.OVERDUE, first.standing(instant("2022-07-01T00:00")));
        assertEquals(
                2,
                story.book().dueWithin(instant("2022-06-01T00:00"), instant("2022-07-01T00:00")).stream()
                        .filter(duty -> duty.clause() == ROL_2)
                        .count());
    }

    @Test
    void is_met_by_the_return_of_a_collaborative_review_for_the_month() {
        Story story = june().at("2022-06-30T23:59").returned(REVIEW);

        assertEquals(Standing.MET, story.standing(ROL_2, "2022-07-05T00:00"));
    }

    @Test
    void a_return_after_the_months_end_is_late() {
        Story story = june().at("2022-07-01T00:00").returned(REVIEW);

        assertEquals(Standing.MET_LATE, story.standing(ROL_2, "2022-07-05T00:00"));
    }

    @Test
    @Proves({"ROL-2", "COL-1"})
    void one_completed_without_the_practitioner_does_not_count() {
        Story story = june().at("2022-06-10T12:00").returned(REVIEW, false);

        assertEquals(Standing.OVERDUE, story.standing(ROL_2, "2022-07-05T00:00"));
    }

    @Test
    void a_focussed_review_does_not_count() {
        Story story = june().focussed(RE_AUDIT).returned(RE_AUDIT);

        assertEquals(Standing.OPEN, story.standing(ROL_2, "2022-06-30T00:00"));
    }

    @Test
    void a_review_counts_for_the_month_for_which_it_was_allocated() {
        Story story = june().at("2022-07-01T00:05").monthOpened(YearMonth.of(2022, 7), MANAGER);

        story.at("2022-07-02T10:00").returned(REVIEW);

        assertEquals(
                List.of(false, true),
                story.all(ROL_2).stream().map(Duty::isOpen).toList());
    }

    @Test
    void a_review_withdrawn_that_met_nothing_changes_nothing() {
        Story story = june().allocated(RE_AUDIT, RESPONSIBLE).returned(REVIEW).withdrawn(RE_AUDIT);

        assertEquals(List.of(Kind.ARISEN, Kind.MET), Story.events(story.the(ROL_2)));
    }

    @Test
    void an_excused_manager_is_not_charged() {
        Story story = june().excused(JUNE, MANAGER);

        assertEquals(Standing.VOID, story.standing(ROL_2, "2022-07-05T00:00"));
        assertEquals(Optional.of(VoidCause.EXCUSED), story.the(ROL_2).voidCause());
    }

    @Test
    void an_exempted_manager_is_not_charged() {
        Story story = june().exempted(JUNE, MANAGER);

        assertEquals(Standing.VOID, story.standing(ROL_2, "2022-07-05T00:00"));
        assertEquals(Optional.of(VoidCause.EXCUSED), story.the(ROL_2).voidCause());
    }

    @Test
    void an_excuse_does_not_undo_what_is_met() {
        Story story = june().returned(REVIEW).excused(JUNE, MANAGER);

        assertEquals(Standing.MET, story.standing(ROL_2, "2022-07-05T00:00"));
    }

    @Test
    void a_review_withdrawn_meets_it_no_more() {
        Story story = june().at("2022-06-10T12:00").returned(REVIEW).withdrawn(REVIEW);

        assertEquals(Standing.OVERDUE, story.standing(ROL_2, "2022-07-05T00:00"));
        assertEquals(List.of(Kind.ARISEN, Kind.MET, Kind.UNMET), Story.events(story.the(ROL_2)));
    }

    @Test
    void another_review_of_the_month_takes_the_place_of_the_one_withdrawn() {
        Story story = june().at("2022-06-10T12:00").returned(REVIEW);
        story.allocated(RE_AUDIT, RESPONSIBLE).at("2022-06-20T12:00").returned(RE_AUDIT);

        story.withdrawn(REVIEW);

        assertEquals(Standing.MET, story.standing(ROL_2, "2022-07-05T00:00"));
        assertEquals(Optional.of(instant("2022-06-20T12:00")), story.the(ROL_2).metAt());
    }

    @Test
    void another_council_may_ask_for_two() {
        Story story = Story.under(Council.LITERAL.reviewsPerMonth(2)).monthOpened(JUNE, MANAGER);
        assertEquals(
                List.of("manager/" + MANAGER, "manager/" + MANAGER + "-2"),
                story.all(ROL_2).stream().map(duty -> duty.subject().value()).toList());

        story.returned(REVIEW);
        assertEquals(
                1,
                story.book().owedBy(MANAGER).stream()
                        .filter(duty -> duty.clause() == ROL_2)
                        .count());

        story.allocated(RE_AUDIT, RESPONSIBLE).returned(RE_AUDIT);
        assertEquals(
                List.of(false, false),
                story.all(ROL_2).stream().map(Duty::isOpen).toList());
    }

    @Test
    void a_month_ends_by_the_local_clock() {
        Story story = Story.begun().at("2023-03-01T00:05").monthOpened(YearMonth.of(2023, 3), MANAGER);

        assertEquals("2023-03-01T00:00:00Z", story.the(ROL_2).arisen().toString());
        assertEquals(
                "2023-03-31T23:00:00Z", story.the(ROL_2).due().orElseThrow().toString());
    }
}
