package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.clause.ClauseId.CON_1;
import static org.plr.core.clause.ClauseId.CON_2;
import static org.plr.core.clause.ClauseId.CON_3;
import static org.plr.core.clause.ClauseId.CON_5;
import static org.plr.core.duty.Story.ACTION;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.instant;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;

/** What the text leaves open and another council decides otherwise: from when duties count, and which are owed at all. */
class OtherCouncilsTest {
    private static final Council LATER = Council.LITERAL.with("CON-1", "{'from':'LATER'}");
    private static final Council FOUR_HOURS = Council.LITERAL.with("CON-2", "{'within':'PT4H'}");
    private static final Council IDENTIFIED = Council.LITERAL.with("CON-3", "{'from':'IDENTIFIED'}");
    private static final Council RETURNED = Council.LITERAL.with("CON-5", "{'from':'RETURNED'}");

    @Test
    @Proves("CON-1")
    void sharing_may_count_from_the_later_of_concern_and_grade() {
        Story story = Story.under(LATER).at("2022-06-03T17:00").concernIdentified();
        assertEquals(Optional.of(instant("2022-06-04T17:00")), story.the(CON_1).due());

        story.at("2022-06-03T21:00").graded(Grade.INADEQUATE);
        assertEquals(Optional.of(instant("2022-06-04T21:00")), story.the(CON_1).due());
    }

    @Test
    @Proves("CON-1")
    void an_earlier_cause_recorded_late_does_not_move_what_counts_from_the_later() {
        Story story = Story.under(LATER).at("2022-06-03T17:00").graded(Grade.INADEQUATE);

        story.at("2022-06-03T12:00").concernIdentified();
        assertEquals(Optional.of(instant("2022-06-04T17:00")), story.the(CON_1).due());
    }

    @Test
    @Proves("CON-2")
    void immediate_action_has_a_time_where_the_council_sets_one() {
        Story story = Story.under(FOUR_HOURS).at("2022-06-03T17:00").concernIdentified();
        assertEquals(Optional.of(instant("2022-06-03T21:00")), story.the(CON_2).due());
        assertEquals(Standing.OPEN, story.standing(CON_2, "2022-06-03T21:00"));

        story.at("2022-06-03T15:00").graded(Grade.INADEQUATE);
        assertEquals(Optional.of(instant("2022-06-03T19:00")), story.the(CON_2).due());
        assertEquals(Standing.OVERDUE, story.standing(CON_2, "2022-06-03T19:01"));
    }

    @Test
    @Proves("CON-3")
    void actions_may_count_from_the_day_of_the_concern() {
        Story story = Story.under(IDENTIFIED).at("2022-06-03T17:00").concernIdentified();

        story.at("2022-06-06T09:00").actionRaised(MANAGER);
        assertEquals(Optional.of(instant("2022-06-14T00:00")), story.the(CON_3).due());
        assertEquals(instant("2022-06-06T09:00"), story.the(CON_3).arisen());
    }

    @Test
    @Proves("CON-3")
    void an_action_raised_before_any_concern_counts_from_its_raising() {
        Story story = Story.under(IDENTIFIED).at("2022-06-06T09:00").actionRaised(MANAGER);
        assertEquals(Optional.of(instant("2022-06-17T00:00")), story.the(CON_3).due());

        story.at("2022-06-07T09:00").concernIdentified();
        assertEquals(Optional.of(instant("2022-06-17T00:00")), story.the(CON_3).due());

        story.at("2022-06-01T09:00").graded(Grade.INADEQUATE);
        assertEquals(Optional.of(instant("2022-06-12T00:00")), story.the(CON_3).due());
        assertEquals(Optional.of(ACTION), story.the(CON_3).action());
    }

    @Test
    @Proves("CON-5")
    void a_re_audit_may_count_from_the_return() {
        Story story = Story.under(RETURNED).at("2022-06-03T17:00").graded(Grade.INADEQUATE);
        assertEquals(List.of(), story.all(CON_5));

        story.at("2022-06-10T12:00").returned(REVIEW);
        assertEquals(Optional.of(instant("2022-08-10T00:00")), story.the(CON_5).opens());
        assertEquals(Optional.of(instant("2022-09-11T00:00")), story.the(CON_5).due());
    }

    @Test
    @Proves("CON-5")
    void a_grade_corrected_to_inadequate_after_the_return_counts_from_the_return_too() {
        Story story = Story.under(RETURNED).at("2022-06-03T17:00").graded(Grade.GOOD);
        story.at("2022-06-10T12:00").returned(REVIEW);
        assertEquals(List.of(), story.all(CON_5));

        story.at("2022-06-20T12:00").gradeCorrected(Grade.GOOD, Grade.INADEQUATE);
        assertEquals(Optional.of(instant("2022-08-10T00:00")), story.the(CON_5).opens());
    }

    @Test
    @Proves("CON-5")
    void where_no_share_is_audited_again_no_re_audit_is_owed() {
        Council none = Council.LITERAL.with("CON-5", "{'share':'0/1'}");
        Story story = Story.under(none).at("2022-06-03T17:00").graded(Grade.INADEQUATE);

        assertEquals(List.of(), story.all(CON_5));
        assertEquals(1, story.all(CON_1).size());
    }

    @Test
    @Proves({"CON-1", "CON-3"})
    void deadlines_asked_without_a_journal_follow_the_same_figures() {
        Instant identified = instant("2022-06-03T17:00");
        Found found =
                new Found(Grade.INADEQUATE, true, identified, instant("2022-06-03T21:00"), instant("2022-06-06T09:00"));
        assertEquals(
                instant("2022-06-04T17:00"),
                owed(Council.LITERAL, found).shareBy().orElseThrow());
        assertEquals(instant("2022-06-04T21:00"), owed(LATER, found).shareBy().orElseThrow());
        assertEquals(
                instant("2022-06-17T00:00"),
                owed(Council.LITERAL, found).actionsBy().orElseThrow().end());
        assertEquals(
                instant("2022-06-14T00:00"),
                owed(IDENTIFIED, found).actionsBy().orElseThrow().end());
    }

    private static Owed owed(Council council, Found found) {
        Framework framework = council.framework();
        return new Timetable(framework, Holidays.englandAndWales()).owed(found).value();
    }

    @Test
    @Proves("CON-5")
    void the_ticket_of_an_entry_is_within_all_and_never_within_nothing() {
        assertTrue(new Ticket(BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE)).isWithin(new Fraction(1, 1)));
        assertFalse(new Ticket(BigInteger.ZERO).isWithin(new Fraction(0, 1)));
        BigInteger half = BigInteger.ONE.shiftLeft(255);
        assertFalse(new Ticket(half).isWithin(new Fraction(1, 2)));
        assertTrue(new Ticket(half.subtract(BigInteger.ONE)).isWithin(new Fraction(2, 4)));
    }
}
