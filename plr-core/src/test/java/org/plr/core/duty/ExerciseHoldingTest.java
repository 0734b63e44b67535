package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.MOD_3;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.benchmarking.BenchmarkingFact;
import org.plr.core.benchmarking.Exercise;
import org.plr.core.benchmarking.ExerciseRef;
import org.plr.core.clause.Proves;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Body;

@Proves("MOD-3")
class ExerciseHoldingTest {
    private static final Council QUARTERLY = Council.LITERAL.with("MOD-3", "{'every':'P3M'}");
    private static final ExerciseRef FIRST = new ExerciseRef(8, 1);
    private static final ExerciseRef SECOND = new ExerciseRef(8, 2);

    private static Story closed(Story story, ExerciseRef exercise, String local, int compared) {
        return story.at(local).tell(Exercise.stream(exercise), new BenchmarkingFact.Closed(compared));
    }

    private static Story withdrawn(Story story, ExerciseRef exercise, String local) {
        NarrativeRef reason = new NarrativeRef(new NarrativeId(5, 2), "");
        return story.at(local)
                .tell(Exercise.stream(exercise), new BenchmarkingFact.Withdrawn(reason, Story.SERVICE_MANAGER));
    }

    private static List<Standing> standings(Story story) {
        return story.all(MOD_3).stream().map(duty -> duty.standing(story.now())).toList();
    }

    @Test
    void one_is_owed_once_a_framework_is_adopted_and_without_a_time_where_the_council_sets_none() {
        Duty duty = Story.begun().the(MOD_3);
        assertEquals(Body.QUALITY_ASSURANCE_SERVICE, duty.owedBy());
        assertEquals("MOD-3/benchmarking-exercises/1", duty.id().text());
        assertEquals(instant("2022-05-23T00:00"), duty.arisen());
        assertEquals(Optional.empty(), duty.due());
        assertEquals(Standing.OPEN, duty.standing(instant("2032-05-23T00:00")));
    }

    @Test
    void it_is_due_by_the_end_of_the_local_day_that_the_council_s_interval_ends_on() {
        Story story = Story.under(QUARTERLY);
        assertEquals(Optional.of(instant("2022-08-24T00:00")), story.the(MOD_3).due());
        assertEquals(Standing.OPEN, story.standing(MOD_3, "2022-08-23T23:59:59.999"));
        assertEquals(Standing.OVERDUE, story.standing(MOD_3, "2022-08-24T00:00"));
    }

    @Test
    void it_arises_as_the_framework_comes_into_force_where_that_is_later() {
        Story story = new Story().adopted(QUARTERLY.from("later", "2022-06-15"));
        assertEquals(instant("2022-06-15T00:00"), story.the(MOD_3).arisen());
        assertEquals(Optional.of(instant("2022-09-16T00:00")), story.the(MOD_3).due());
    }

    @Test
    void a_closed_exercise_meets_it_and_sets_the_next_one_going() {
        Story story = closed(Story.under(QUARTERLY), FIRST, "2022-06-20T12:00", 2);
        assertEquals(List.of(Standing.MET, Standing.OPEN), standings(story));
        assertEquals(
                Optional.of(instant("2022-09-21T00:00")),
                story.all(MOD_3).get(1).due());
        closed(story, SECOND, "2022-09-21T00:00", 2);
        assertEquals(List.of(Standing.MET, Standing.MET_LATE, Standing.OPEN), standings(story));
    }

    @Test
    void one_in_which_no_two_graded_the_same_review_meets_nothing() {
        Story story = closed(Story.under(QUARTERLY), FIRST, "2022-06-20T12:00", 0);
        assertEquals(List.of(Standing.OPEN), standings(story));
    }

    @Test
    void a_later_version_of_the_framework_does_not_double_it_and_does_not_change_it() {
        Story story = Story.begun().at("2022-07-01T09:00").adopted(QUARTERLY.from("later", "2022-07-01"));
        assertEquals(Optional.empty(), story.the(MOD_3).due());
        assertEquals("bcp-2022-1", story.the(MOD_3).framework().id());
        closed(story, FIRST, "2022-07-05T12:00", 2);
        assertEquals("later", story.all(MOD_3).get(1).framework().id());
        assertEquals(
                Optional.of(instant("2022-10-06T00:00")),
                story.all(MOD_3).get(1).due());
    }

    @Test
    void a_withdrawn_exercise_meets_nothing_any_more_and_what_was_owed_after_it_is_void() {
        Story story = closed(Story.under(QUARTERLY), FIRST, "2022-06-20T12:00", 2);
        withdrawn(story, FIRST, "2022-06-21T12:00");
        assertEquals(List.of(Standing.OPEN, Standing.VOID), standings(story));
        assertEquals(
                Optional.of(VoidCause.EXERCISE_WITHDRAWN),
                story.all(MOD_3).get(1).voidCause());
    }

    @Test
    void a_later_exercise_stands_by_for_a_withdrawn_one() {
        Story story = closed(Story.under(QUARTERLY), FIRST, "2022-06-20T12:00", 2);
        closed(story, SECOND, "2022-07-20T12:00", 2);
        withdrawn(story, FIRST, "2022-07-21T12:00");
        assertEquals(List.of(Standing.MET, Standing.VOID, Standing.OPEN), standings(story));
    }

    @Test
    void of_two_the_later_withdrawn_leaves_one_owed() {
        Story story = closed(Story.under(QUARTERLY), FIRST, "2022-06-20T12:00", 2);
        closed(story, SECOND, "2022-07-20T12:00", 2);
        withdrawn(story, SECOND, "2022-07-21T12:00");
        assertEquals(List.of(Standing.MET, Standing.OPEN, Standing.VOID), standings(story));
    }

    @Test
    void an_exercise_withdrawn_before_its_close_changes_nothing() {
        Story story = withdrawn(Story.under(QUARTERLY), FIRST, "2022-06-20T12:00");
        assertEquals(List.of(Standing.OPEN), standings(story));
    }

    @Test
    void whatever_the_order_in_which_closings_are_recorded_one_is_owed() {
        Story story = closed(Story.under(QUARTERLY), FIRST, "2022-07-20T12:00", 2);
        closed(story, SECOND, "2022-06-20T12:00", 2);
        assertEquals(List.of(Standing.MET, Standing.OPEN), standings(story));
        withdrawn(story, FIRST, "2022-07-21T12:00");
        assertEquals(List.of(Standing.MET, Standing.VOID, Standing.OPEN), standings(story));
        assertEquals(story.book().all(), story.rebuilt().all());
    }
}
