package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.MOD_5;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.TEAM_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.moderation.ModerationFact;
import org.plr.core.people.Body;

@Proves("MOD-5")
class DisputeSettlingTest {
    private static final Council FIVE_WORKING_DAYS =
            Council.LITERAL.with("MOD-5", "{'decidedWithin':{'days':5,'count':'WORKING'}}");
    private static final Holidays BEFORE = Holidays.parse("""
            holidays: before
            source: test
            licence: test
            known: 2022-01-01..2022-12-31
            2022-08-29 Summer bank holiday
            """);
    private static final NarrativeRef TEXT = new NarrativeRef(new NarrativeId(5, 1), "");

    private static Story disputed() {
        return Story.under(FIVE_WORKING_DAYS)
                .loaded(BEFORE)
                .at("2022-09-14T12:00")
                .tell(REVIEW, new ModerationFact.Disputed(TEAM_MANAGER, TEXT));
    }

    @Test
    void a_holiday_proclaimed_later_moves_an_open_dispute() {
        Story story = disputed();
        assertEquals(Body.QUALITY_ASSURANCE_SERVICE, story.the(MOD_5).owedBy());
        assertEquals(Optional.of(instant("2022-09-22T00:00")), story.the(MOD_5).due());
        story.loaded(BEFORE.with(LocalDate.parse("2022-09-19")));
        assertEquals(Optional.of(instant("2022-09-23T00:00")), story.the(MOD_5).due());
        assertEquals(List.of(Kind.ARISEN, Kind.DUE_MOVED), Story.events(story.the(MOD_5)));
    }

    @Test
    void a_dispute_decided_late_is_met_late_and_moves_no_more() {
        Story story = disputed()
                .at("2022-09-22T12:00")
                .tell(
                        REVIEW,
                        new ModerationFact.DisputeDecided(
                                TEAM_MANAGER, ModerationFact.Verdict.UPHELD, Grade.GOOD, Grade.GOOD, TEXT));
        story.loaded(BEFORE.with(LocalDate.parse("2022-09-19")));
        assertEquals(Standing.MET_LATE, story.standing(MOD_5, "2022-10-01T00:00"));
        assertEquals(story.book().all(), story.rebuilt().all());
    }
}
