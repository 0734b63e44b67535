package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.CON_1;
import static org.plr.core.clause.ClauseId.CON_5;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.OTHER_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;

@Proves("CON-1")
class RemindingTest {
    private final Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

    private List<Integer> stepsDue(String local) {
        return story.book().remindersDue(instant(local)).stream()
                .map(Reminder::step)
                .toList();
    }

    private void remind(String local) {
        story.book().remindersDue(instant(local)).forEach(story.at(local)::reminded);
    }

    @Test
    void open_sharing_is_reminded_after_4_12_and_20_hours() {
        assertEquals(List.of(), stepsDue("2022-06-03T20:59:59.999"));
        assertEquals(List.of(1), stepsDue("2022-06-03T21:00"));
        remind("2022-06-03T21:00");
        assertEquals(List.of(), stepsDue("2022-06-04T04:59"));
        assertEquals(List.of(2), stepsDue("2022-06-04T05:00"));
        remind("2022-06-04T05:00");
        assertEquals(List.of(3), stepsDue("2022-06-04T13:00"));
        remind("2022-06-04T13:00");
        assertEquals(List.of(), stepsDue("2022-07-01T00:00"));
    }

    @Test
    void a_step_is_due_until_it_is_noted_and_then_stands_in_the_history() {
        assertEquals(List.of(1), stepsDue("2022-06-03T21:00"));
        assertEquals(List.of(1), stepsDue("2022-06-03T21:30"));

        remind("2022-06-03T21:30");

        assertEquals(List.of(), stepsDue("2022-06-03T21:30"));
        assertEquals(List.of(Kind.ARISEN, Kind.REMINDED), Story.events(story.the(CON_1)));
        assertEquals("1", story.the(CON_1).history().get(1).detail());
    }

    @Test
    void a_concern_recorded_late_is_reminded_of_the_highest_step_alone() {
        assertEquals(List.of(3), stepsDue("2022-06-05T09:00"));

        remind("2022-06-05T09:00");

        assertEquals(List.of(), stepsDue("2022-06-05T09:00"));
    }

    @Test
    void what_is_shared_is_reminded_no_more() {
        story.at("2022-06-03T18:00").sharedWithAll();

        assertEquals(List.of(), stepsDue("2022-06-04T17:00"));
    }

    @Test
    void a_clock_that_turns_out_to_run_earlier_reminds_earlier() {
        story.at("2022-06-03T10:00").concernIdentified();

        assertEquals(List.of(1), stepsDue("2022-06-03T14:00"));
    }

    @Test
    void a_new_reviewer_is_reminded_of_what_is_left_to_them() {
        remind("2022-06-03T21:00");
        story.at("2022-06-03T22:00").reassigned(MANAGER, OTHER_MANAGER);

        Reminder reminder =
                story.book().remindersDue(instant("2022-06-03T22:00")).get(0);

        assertEquals(OTHER_MANAGER, reminder.duty().owedBy());
    }

    @Test
    void a_reminder_noted_twice_does_not_take_a_step_back() {
        Reminder first = story.book().remindersDue(instant("2022-06-03T21:00")).get(0);
        remind("2022-06-04T05:00");

        story.reminded(first);

        assertEquals(List.of(), stepsDue("2022-06-04T12:00"));
        assertEquals(List.of(3), stepsDue("2022-06-04T13:00"));
    }

    @Test
    @Proves("CON-5")
    void whoever_owes_a_re_audit_is_reminded_once_when_its_time_opens() {
        Story graded = Story.begun()
                .at("2022-06-03T17:00")
                .graded(Grade.INADEQUATE)
                .at("2022-06-03T18:00")
                .sharedWithAll();
        assertEquals(List.of(), graded.book().remindersDue(instant("2022-08-02T23:59:59.999")));
        Reminder reminder =
                graded.book().remindersDue(instant("2022-08-03T00:00")).get(0);
        assertEquals(
                List.of(CON_5, 1, true, List.of()),
                List.of(reminder.duty().clause(), reminder.step(), reminder.remindsOwner(), reminder.escalatedTo()));
        graded.at("2022-08-03T00:00").reminded(reminder);
        assertEquals(List.of(), graded.book().remindersDue(instant("2022-09-30T00:00")));
        assertEquals(List.of(Kind.ARISEN, Kind.REMINDED), Story.events(graded.the(CON_5)));
    }
}
