package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plr.core.clause.ClauseId.CON_1;
import static org.plr.core.clause.ClauseId.CON_2;
import static org.plr.core.clause.ClauseId.CON_3;
import static org.plr.core.clause.ClauseId.CON_5;
import static org.plr.core.clause.ClauseId.GOV_1;
import static org.plr.core.clause.ClauseId.LNK_2;
import static org.plr.core.clause.ClauseId.MOD_3;
import static org.plr.core.clause.ClauseId.TRK_3;
import static org.plr.core.duty.Story.AREA;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.PRACTITIONER;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.journal.StreamId;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;

@Proves({"CON-1", "CON-2", "CON-3", "CON-5"})
class DutyBookTest {
    private final Story story =
            Story.begun().at("2022-06-03T17:00").graded(Grade.INADEQUATE).actionRaised(PRACTITIONER);

    private static List<ClauseId> clauses(List<Duty> duties) {
        return duties.stream().map(Duty::clause).toList();
    }

    @Test
    void open_duties_run_by_due_time_and_those_without_one_come_last() {
        assertEquals(
                List.of(CON_1, CON_3, LNK_2, TRK_3, CON_5, GOV_1, MOD_3, CON_2),
                clauses(story.book().open()));
        assertEquals(List.of(CON_1, CON_5, CON_2), clauses(story.book().owedBy(MANAGER)));
        assertEquals(
                List.of(CON_1, CON_3, LNK_2, TRK_3, CON_5, CON_2),
                clauses(story.book().inArea(AREA)));
        assertEquals(List.of(), story.book().inArea(new UnitRef(9, 9)));
    }

    @Test
    void overdue_is_told_by_party_and_by_area() {
        var now = instant("2022-06-14T00:00");

        assertEquals(List.of(CON_1, CON_3, LNK_2), clauses(story.book().overdue(now)));
        assertEquals(3, story.book().overdueCount(now));
        assertEquals(List.of(CON_1), clauses(story.book().overdue(MANAGER, now)));
        assertEquals(List.of(CON_1, CON_3, LNK_2), clauses(story.book().overdueIn(AREA, now)));
    }

    @Test
    void a_last_day_falls_due_within_that_day() {
        assertEquals(
                List.of(CON_3, LNK_2),
                clauses(story.book().dueWithin(instant("2022-06-13T00:00"), instant("2022-06-14T00:00"))));
        assertEquals(List.of(), story.book().dueWithin(instant("2022-06-14T00:00"), instant("2022-06-15T00:00")));
        assertEquals(List.of(), story.book().dueWithin(instant("2022-06-15T00:00"), instant("2022-06-13T00:00")));
    }

    @Test
    void the_duties_of_a_review_stay_with_it_in_the_order_in_which_they_arose() {
        story.sharedWithAll();

        assertEquals(
                List.of(CON_1, CON_2, CON_5, CON_3, LNK_2),
                clauses(story.book().bySubject(Review.stream(Story.REVIEW))));
        assertEquals(
                List.of(GOV_1, MOD_3, TRK_3, CON_1, CON_2, CON_5, CON_3, LNK_2),
                clauses(story.book().all()));
        assertEquals(List.of(), story.book().bySubject(StreamId.of("review", "none")));
    }

    @Test
    void a_duty_is_found_by_its_id() {
        Duty sharing = story.the(CON_1);

        assertEquals(
                Optional.of(sharing), story.book().at(DutyId.of(sharing.id().text())));
        assertEquals(sharing.history(), story.book().history(sharing.id()));
        DutyId unknown = new DutyId(CON_1, sharing.subject(), 99);
        assertEquals(Optional.empty(), story.book().at(unknown));
        assertEquals(List.of(), story.book().history(unknown));
    }

    @Test
    void an_answer_does_not_change_afterwards() {
        List<Duty> before = story.book().open();
        story.sharedWithAll();

        assertEquals(CON_1, before.get(0).clause());
        assertEquals(8, before.size());
        assertThrows(UnsupportedOperationException.class, () -> before.set(0, before.get(1)));
    }

    @Test
    void a_duty_does_not_print_people() {
        assertEquals("duty " + story.the(CON_3).id(), story.the(CON_3).toString());
    }
}
