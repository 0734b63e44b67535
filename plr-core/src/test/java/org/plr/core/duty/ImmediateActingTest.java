package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.CON_2;
import static org.plr.core.clause.ClauseId.MOD_3;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.instant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;

@Proves("CON-2")
class ImmediateActingTest {

    @Test
    void immediate_concern_owes_immediate_action_without_a_time() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        Duty acting = story.the(CON_2);
        assertEquals(MANAGER, acting.owedBy());
        assertEquals(Optional.empty(), acting.due());
        assertEquals(Standing.OPEN, story.standing(CON_2, "2032-06-03T17:00"));
        assertEquals(Duration.ofHours(30), acting.age(instant("2022-06-04T23:00")));
        assertEquals(List.of(story.the(MOD_3), acting), story.book().withoutDue());
    }

    @Test
    void is_met_when_the_action_taken_is_recorded() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-03T17:30").immediateActionTaken();

        Duty acting = story.the(CON_2);
        assertEquals(Standing.MET, story.standing(CON_2, "2022-06-04T17:00"));
        assertEquals(Optional.of(instant("2022-06-03T17:30")), acting.metAt());
        assertEquals(Duration.ofMinutes(30), acting.age(instant("2022-06-04T17:00")));
    }

    @Test
    void one_situation_owes_it_once() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.immediateActionTaken().at("2022-06-03T18:00").graded(Grade.INADEQUATE);

        assertEquals(Standing.MET, story.standing(CON_2, "2022-06-03T19:00"));
    }

    @Test
    void what_has_to_be_shared_anew_has_to_be_acted_on_anew() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.immediateActionTaken().sharedWithAll().at("2022-06-20T09:00").graded(Grade.INADEQUATE);

        assertEquals(2, story.all(CON_2).size());
        assertEquals(Standing.OPEN, story.all(CON_2).get(1).standing(instant("2022-06-20T09:00")));
    }

    @Test
    void a_duty_still_open_is_not_doubled() {
        Story story = Story.begun().at("2022-06-03T17:00").concernIdentified();

        story.sharedWithAll().at("2022-06-20T09:00").graded(Grade.INADEQUATE);

        assertEquals(Standing.OPEN, story.standing(CON_2, "2022-06-20T09:00"));
    }
}
