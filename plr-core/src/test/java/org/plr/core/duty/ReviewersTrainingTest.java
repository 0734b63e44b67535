package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.plr.core.clause.ClauseId.LNK_4;
import static org.plr.core.duty.Story.JUNE;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.OTHER_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.people.Absence;
import org.plr.core.people.Body;
import org.plr.core.people.Excuse;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.Validity;

@Proves("LNK-4")
class ReviewersTrainingTest {
    private static final YearMonth JULY = JUNE.plusMonths(1);

    private static Story june() {
        return Story.begun().at("2022-06-01T00:00").monthOpened(JUNE, MANAGER);
    }

    /** A team whose manager is in post to a day, and away in July where that is said. */
    private static Organisation chart(LocalDate to, boolean awayInJuly) {
        Validity always = Validity.since(LocalDate.of(2020, 1, 1));
        Validity held = Validity.between(LocalDate.of(2020, 1, 1), to);
        Validity july = Validity.between(JULY.atDay(1), JULY.atEndOfMonth());
        return Organisation.of(
                List.of(new Unit(Story.AREA, Level.SERVICE_AREA, "Area", null, "ASSESSMENT", always)),
                List.of(new Post(MANAGER, Role.SERVICE_MANAGER, Story.AREA, null, held)),
                awayInJuly ? List.of(new Absence(MANAGER, july)) : List.of(),
                List.of());
    }

    @Test
    void the_quality_assurance_service_owes_training_to_each_manager_who_completes_reviews() {
        Story story = Story.begun().at("2022-06-01T00:00").monthOpened(JUNE, MANAGER, OTHER_MANAGER);
        List<Duty> duties = story.all(LNK_4);
        assertEquals(
                List.of(List.of(MANAGER), List.of(OTHER_MANAGER)),
                duties.stream().map(Duty::owedTo).toList());
        Duty first = duties.get(0);
        assertEquals(Body.QUALITY_ASSURANCE_SERVICE, first.owedBy());
        assertEquals(
                "LNK-4/training/" + MANAGER + "/" + story.last(), first.id().text());
        assertEquals(instant("2022-06-01T00:00"), first.arisen());
    }

    @Test
    void the_text_sets_no_time_so_it_is_never_overdue_and_its_age_is_shown() {
        Duty duty = june().the(LNK_4);
        assertEquals(Optional.empty(), duty.due());
        assertEquals(Standing.OPEN, duty.standing(instant("2032-06-01T00:00")));
        assertEquals(Duration.ofDays(30), duty.age(instant("2022-07-01T00:00")));
    }

    @Test
    void it_is_met_as_the_training_is_given() {
        Story story = june().at("2022-06-09T14:00").trained(MANAGER);
        assertEquals(Standing.MET, story.standing(LNK_4, "2022-07-01T00:00"));
        assertEquals(Optional.of(instant("2022-06-09T14:00")), story.the(LNK_4).metAt());
    }

    @Test
    void coaching_and_mentoring_are_additional_and_meet_nothing() {
        Story story = june().at("2022-06-09T14:00").coached(MANAGER);
        assertEquals(Standing.OPEN, story.standing(LNK_4, "2022-07-01T00:00"));
    }

    @Test
    void whoever_was_trained_before_the_month_is_owed_none() {
        Story story = Story.begun().at("2022-05-30T09:00").trained(MANAGER).at("2022-06-01T00:00");
        assertEquals(List.of(), story.monthOpened(JUNE, MANAGER).all(LNK_4));
    }

    @Test
    void it_is_owed_once_however_many_months_pass() {
        Story story = june().at("2022-07-01T00:00").monthOpened(JULY, MANAGER);
        assertEquals(instant("2022-06-01T00:00"), story.the(LNK_4).arisen());
    }

    @Test
    void a_training_recorded_by_mistake_meets_it_no_more() {
        Story story = june().trained(MANAGER).sessionWithdrawn(MANAGER, 1);
        assertEquals(Standing.OPEN, story.standing(LNK_4, "2022-07-01T00:00"));
        assertEquals(List.of(Kind.ARISEN, Kind.MET, Kind.UNMET), Story.events(story.the(LNK_4)));
        story.at("2022-06-20T09:00").trained(MANAGER);
        assertEquals(Optional.of(instant("2022-06-20T09:00")), story.the(LNK_4).metAt());
        assertEquals(story.book().all(), story.rebuilt().all());
    }

    @Test
    void a_coaching_recorded_by_mistake_leaves_the_training_as_it_is() {
        Story story = june().trained(MANAGER).coached(MANAGER).sessionWithdrawn(MANAGER, 2);
        assertEquals(Standing.MET, story.standing(LNK_4, "2022-07-01T00:00"));
    }

    @Test
    void a_training_withdrawn_that_met_nothing_is_owed_from_the_next_month_on() {
        Story story = Story.begun().trained(MANAGER).sessionWithdrawn(MANAGER, 1);
        assertEquals(List.of(), story.all(LNK_4));
        story.at("2022-07-01T00:00").monthOpened(JULY, MANAGER);
        assertEquals(instant("2022-07-01T00:00"), story.the(LNK_4).arisen());
    }

    @Test
    void a_manager_excused_because_they_left_is_owed_none() {
        Story story = june().at("2022-06-20T09:00").excused(JUNE, MANAGER, Excuse.LEFT);
        assertEquals(Optional.of(VoidCause.LEFT), story.the(LNK_4).voidCause());
    }

    @Test
    void one_who_is_away_for_the_month_or_joins_in_it_is_still_to_be_trained() {
        Story story = june().excused(JUNE, MANAGER, Excuse.ABSENT);
        assertEquals(Standing.OPEN, story.standing(LNK_4, "2022-07-01T00:00"));
        story = june().excused(JUNE, MANAGER, Excuse.JOINED);
        assertEquals(Standing.OPEN, story.standing(LNK_4, "2022-07-01T00:00"));
    }

    @Test
    void one_who_left_at_the_end_of_a_month_is_owed_none_from_the_next_opening_on() {
        Story story = Story.begun().loaded(chart(JUNE.atEndOfMonth(), false));
        story.at("2022-06-01T00:00").monthOpened(JUNE, MANAGER);
        assertEquals(Standing.OPEN, story.standing(LNK_4, "2022-07-01T00:00"));
        story.at("2022-07-01T00:00").monthOpened(JULY);
        assertEquals(Optional.of(VoidCause.LEFT), story.the(LNK_4).voidCause());
        assertEquals(story.book().all(), story.rebuilt().all());
    }

    @Test
    void one_who_is_not_charged_with_the_next_month_but_manages_all_the_same_keeps_it() {
        Story story = Story.begun().loaded(chart(LocalDate.of(2023, 5, 31), true));
        story.at("2022-06-01T00:00").monthOpened(JUNE, MANAGER);
        story.at("2022-07-01T00:00").monthOpened(JULY);
        assertEquals(Standing.OPEN, story.standing(LNK_4, "2022-07-05T00:00"));
    }

    @Test
    void one_who_comes_back_untrained_is_owed_it_anew() {
        Story story = june().excused(JUNE, MANAGER, Excuse.LEFT).at("2022-09-01T00:00");
        story.monthOpened(YearMonth.of(2022, 9), MANAGER);
        assertEquals(
                List.of(false, true),
                story.all(LNK_4).stream().map(Duty::isOpen).toList());
    }

    @Test
    void leaving_does_not_undo_what_is_met() {
        Story story = june().trained(MANAGER).excused(JUNE, MANAGER, Excuse.LEFT);
        assertFalse(story.the(LNK_4).isVoid());
    }
}
