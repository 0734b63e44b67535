package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.MOD_3;
import static org.plr.core.clause.ClauseId.TRK_3;
import static org.plr.core.clause.ClauseId.TRK_5;
import static org.plr.core.clause.ClauseId.TRK_6;
import static org.plr.core.clause.ClauseId.TRK_7;
import static org.plr.core.duty.Story.NEWCOMER;
import static org.plr.core.duty.Story.PRACTITIONER;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.SERVICE_MANAGER;
import static org.plr.core.duty.Story.TEAM_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.people.Body;
import org.plr.core.people.Responsibility;

class AfterReturnTest {
    private final Story story =
            Story.begun().at("2022-06-20T10:00").graded(Grade.GOOD).returned(REVIEW);

    @Test
    @Proves({"TRK-5", "TRK-6", "TRK-7"})
    void what_follows_from_a_return_has_no_time_and_is_never_overdue() {
        assertEquals(
                List.of(MOD_3, TRK_5, TRK_6, TRK_7),
                story.book().withoutDue().stream().map(Duty::clause).toList());
        assertEquals(Standing.OPEN, story.standing(TRK_6, "2042-06-20T10:00"));
        assertEquals(
                List.of(TRK_3),
                story.book().overdue(instant("2023-01-01T00:00")).stream()
                        .map(Duty::clause)
                        .toList());
    }

    @Test
    @Proves("TRK-5")
    void the_team_manager_owes_the_discussion_in_supervision() {
        assertEquals(TEAM_MANAGER, story.the(TRK_5).owedBy());

        story.at("2022-06-28T10:00").discussed();

        assertEquals(Standing.MET, story.standing(TRK_5, "2022-07-01T10:00"));
    }

    @Test
    @Proves("TRK-5")
    void a_council_may_ask_the_service_manager_for_it() {
        Story other = Story.under(Council.LITERAL.supervisionOwedBy(Responsibility.SERVICE_MANAGER))
                .returned(REVIEW);

        assertEquals(SERVICE_MANAGER, other.the(TRK_5).owedBy());
    }

    @Test
    @Proves("TRK-5")
    void the_discussion_passes_with_the_responsibility() {
        story.handedOver(Responsibility.PRACTITIONER, PRACTITIONER, NEWCOMER);
        assertEquals(TEAM_MANAGER, story.the(TRK_5).owedBy());

        story.handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, NEWCOMER);
        assertEquals(NEWCOMER, story.the(TRK_5).owedBy());
    }

    @Test
    @Proves("TRK-6")
    void the_quality_assurance_service_attaches_the_review_to_the_record() {
        assertEquals(Body.QUALITY_ASSURANCE_SERVICE, story.the(TRK_6).owedBy());

        story.at("2022-06-21T10:00").attached();

        assertEquals(Standing.MET, story.standing(TRK_6, "2022-07-01T10:00"));
        assertEquals(story.last(), story.the(TRK_6).metBy().orElseThrow());
    }

    @Test
    @Proves("TRK-7")
    void the_outcome_is_told_when_all_three_were_told() {
        Duty telling = story.the(TRK_7);
        assertEquals(Body.QUALITY_ASSURANCE_SERVICE, telling.owedBy());
        assertEquals(List.of(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER), telling.outstanding());

        story.at("2022-06-20T10:05").told(PRACTITIONER, TEAM_MANAGER).tellingRefused(SERVICE_MANAGER);
        assertEquals(List.of(SERVICE_MANAGER), story.the(TRK_7).outstanding());
        assertEquals(DutyEvent.Kind.REFUSED, Story.events(story.the(TRK_7)).get(3));

        story.at("2022-06-22T10:05").told(SERVICE_MANAGER);
        assertEquals(Optional.of(instant("2022-06-22T10:05")), story.the(TRK_7).metAt());
    }

    @Test
    @Proves("TRK-7")
    void nobody_is_told_twice_for_one_duty() {
        story.told(PRACTITIONER, PRACTITIONER);

        assertEquals(List.of(PRACTITIONER), story.the(TRK_7).reached());
    }
}
