package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.clause.ClauseId.CON_1;
import static org.plr.core.clause.ClauseId.CON_2;
import static org.plr.core.clause.ClauseId.CON_3;
import static org.plr.core.clause.ClauseId.CON_5;
import static org.plr.core.clause.ClauseId.TRK_5;
import static org.plr.core.clause.ClauseId.TRK_7;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.NEWCOMER;
import static org.plr.core.duty.Story.OTHER_MANAGER;
import static org.plr.core.duty.Story.PRACTITIONER;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.SERVICE_MANAGER;
import static org.plr.core.duty.Story.TEAM_MANAGER;
import static org.plr.core.duty.Story.instant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;
import org.plr.core.people.Responsibility;
import org.plr.core.review.Responsible;
import org.plr.core.review.Review;

class CorrectingTest {

    private static Story concern() {
        return Story.begun().at("2022-06-03T17:00").concernIdentified();
    }

    @Test
    @Proves({"CON-1", "CON-2", "CON-3", "CON-5", "TRK-5", "TRK-6", "TRK-7"})
    void every_duty_of_a_withdrawn_review_stands_as_void_with_the_cause_the_met_ones_too() {
        Story story =
                concern().graded(Grade.INADEQUATE).actionRaised(PRACTITIONER).returned(REVIEW);
        story.sharedWithAll().attached().withdrawn(REVIEW);

        List<Duty> duties = story.book().bySubject(Review.stream(REVIEW));
        assertEquals(8, duties.size());
        for (Duty duty : duties) {
            assertEquals(Standing.VOID, duty.standing(instant("2023-01-01T00:00")), () -> duty.toString());
            DutyEvent last = duty.history().get(duty.history().size() - 1);
            assertEquals(Kind.VOIDED, last.kind());
            assertEquals(VoidCause.REVIEW_WITHDRAWN.name(), last.detail());
            assertEquals(story.last(), last.entry());
        }
        assertEquals(List.of(), story.book().owedBy(MANAGER));
    }

    @Test
    @Proves({"CON-1", "CON-2", "CON-5"})
    void what_a_grade_alone_asked_for_is_void_once_it_never_was_inadequate() {
        Story story = Story.begun().graded(Grade.INADEQUATE).gradeCorrected(Grade.INADEQUATE, Grade.GOOD);

        for (ClauseId clause : List.of(CON_1, CON_2, CON_5)) {
            assertEquals(
                    Optional.of(VoidCause.GRADE_CORRECTED), story.the(clause).voidCause());
        }
    }

    @Test
    @Proves({"CON-1", "CON-2"})
    void what_a_concern_asks_for_too_remains_after_the_grade_is_corrected() {
        Story gradeFirst = Story.begun().graded(Grade.INADEQUATE).concernIdentified();
        Story concernFirst = concern().graded(Grade.INADEQUATE);

        for (Story story : List.of(gradeFirst, concernFirst)) {
            story.gradeCorrected(Grade.INADEQUATE, Grade.GOOD);
            assertTrue(story.the(CON_1).isOpen());
            assertTrue(story.the(CON_2).isOpen());
            assertEquals(
                    Optional.of(VoidCause.GRADE_CORRECTED), story.the(CON_5).voidCause());
        }
    }

    @Test
    @Proves({"CON-1", "CON-2", "CON-5"})
    void a_reassigned_review_owes_the_same_by_the_same_time_by_its_new_reviewer() {
        Story story = concern().graded(Grade.INADEQUATE).shared(PRACTITIONER);

        story.at("2022-06-04T09:00").reassigned(MANAGER, OTHER_MANAGER);

        for (ClauseId clause : List.of(CON_1, CON_2, CON_5)) {
            Duty before = story.all(clause).get(0);
            Duty after = story.all(clause).get(1);
            assertEquals(Optional.of(VoidCause.REASSIGNED), before.voidCause());
            assertEquals(OTHER_MANAGER, after.owedBy());
            assertEquals(before.due(), after.due());
            assertEquals(before.opens(), after.opens());
            assertEquals(before.arisen(), after.arisen());
            assertEquals(story.last(), after.id().trigger());
            assertTrue(after.isOpen());
        }
        assertEquals(List.of(PRACTITIONER), story.all(CON_1).get(1).reached());
        assertEquals(List.of(), story.book().owedBy(MANAGER));
    }

    @Test
    @Proves("CON-1")
    void what_is_met_stays_with_the_reviewer_who_met_it() {
        Story story = concern().sharedWithAll().reassigned(MANAGER, OTHER_MANAGER);

        assertEquals(MANAGER, story.the(CON_1).owedBy());
        assertEquals(Standing.MET, story.standing(CON_1, "2022-06-04T00:00"));
    }

    @Test
    @Proves({"CON-1", "CON-3", "TRK-7"})
    void what_is_owed_to_a_responsible_person_passes_with_the_responsibility() {
        Story story = concern().actionRaised(PRACTITIONER).returned(REVIEW);

        story.handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, NEWCOMER);

        for (ClauseId clause : List.of(CON_1, CON_3, TRK_7)) {
            assertEquals(
                    List.of(PRACTITIONER, NEWCOMER, SERVICE_MANAGER),
                    story.the(clause).owedTo());
            assertEquals(List.of(Kind.ARISEN, Kind.HANDED_OVER), Story.events(story.the(clause)));
            assertEquals(
                    TEAM_MANAGER + " " + NEWCOMER,
                    story.the(clause).history().get(1).detail());
        }
        assertEquals(Optional.of(instant("2022-06-04T17:00")), story.the(CON_1).due());
    }

    @Test
    @Proves("CON-1")
    void the_new_holder_is_told_though_the_old_one_was() {
        Story story = concern().shared(TEAM_MANAGER, PRACTITIONER);

        story.handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, NEWCOMER);

        assertEquals(List.of(NEWCOMER, SERVICE_MANAGER), story.the(CON_1).outstanding());
        assertEquals(List.of(TEAM_MANAGER, PRACTITIONER), story.the(CON_1).reached());
    }

    @Test
    @Proves("CON-1")
    void one_who_still_holds_another_role_is_still_to_be_told() {
        Responsible two = new Responsible(PRACTITIONER, TEAM_MANAGER, TEAM_MANAGER);
        Story story = Story.under(Council.LITERAL);
        story.handedOver(Responsibility.SERVICE_MANAGER, SERVICE_MANAGER, TEAM_MANAGER);
        story.concernIdentified();
        assertEquals(two.people(), story.the(CON_1).owedTo());

        story.handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, NEWCOMER);

        assertEquals(
                List.of(PRACTITIONER, TEAM_MANAGER, NEWCOMER), story.the(CON_1).owedTo());
    }

    @Test
    @Proves("CON-1")
    void nobody_is_missing_once_the_missing_role_passes_to_one_who_was_told() {
        Story story = concern().at("2022-06-03T18:00").shared(PRACTITIONER, SERVICE_MANAGER);

        story.at("2022-06-03T19:00").handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, SERVICE_MANAGER);

        assertEquals(List.of(PRACTITIONER, SERVICE_MANAGER), story.the(CON_1).owedTo());
        assertEquals(Optional.of(instant("2022-06-03T19:00")), story.the(CON_1).metAt());
    }

    @Test
    @Proves("CON-3")
    void an_action_passes_on_with_its_owners_last_part_in_the_review() {
        Story story = Story.begun().actionRaised(PRACTITIONER);

        story.handedOver(Responsibility.PRACTITIONER, PRACTITIONER, NEWCOMER);

        assertEquals(NEWCOMER, story.the(CON_3).owedBy());
    }

    @Test
    @Proves("CON-3")
    void an_action_stays_with_an_owner_who_still_has_another_part() {
        Story story = Story.begun().handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, PRACTITIONER);
        story.actionRaised(PRACTITIONER);

        story.handedOver(Responsibility.PRACTITIONER, PRACTITIONER, NEWCOMER);

        assertEquals(PRACTITIONER, story.the(CON_3).owedBy());
    }

    @Test
    @Proves("CON-3")
    void an_action_stays_with_an_owner_who_completes_the_review() {
        Story story = Story.begun().handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, MANAGER);
        story.actionRaised(MANAGER);

        story.handedOver(Responsibility.TEAM_MANAGER, MANAGER, NEWCOMER);

        assertEquals(MANAGER, story.the(CON_3).owedBy());
    }

    @Test
    @Proves("CON-3")
    void an_action_of_the_old_reviewer_passes_to_the_new_one() {
        Story story = Story.begun().actionRaised(MANAGER).reassigned(MANAGER, OTHER_MANAGER);

        assertEquals(OTHER_MANAGER, story.the(CON_3).owedBy());
    }

    @Test
    @Proves("TRK-5")
    void a_reviewer_who_is_the_team_manager_too_still_owes_as_reviewer() {
        Story story = Story.begun().handedOver(Responsibility.TEAM_MANAGER, TEAM_MANAGER, MANAGER);
        story.concernIdentified().returned(REVIEW);

        story.handedOver(Responsibility.TEAM_MANAGER, MANAGER, NEWCOMER);

        assertEquals(NEWCOMER, story.the(TRK_5).owedBy());
        assertEquals(MANAGER, story.the(CON_1).owedBy());
    }

    @Test
    @Proves("CON-5")
    void two_re_audits_that_are_owed_of_one_review_pass_to_another_manager_as_one() {
        Story story = Story.under(Council.LITERAL).reAuditAllocated();
        story.at("2022-06-01T09:00").graded(Grade.INADEQUATE);
        story.at("2022-08-01T09:00").returned(Story.RE_AUDIT);
        story.at("2022-08-02T09:00").graded(Grade.INADEQUATE);
        story.at("2022-08-03T09:00").withdrawn(Story.RE_AUDIT);
        story.at("2022-08-04T09:00").reassigned(story.reviewer(), OTHER_MANAGER);
        List<Duty> open = story.all(CON_5).stream().filter(Duty::isOpen).toList();
        assertEquals(1, open.size());
        assertEquals(OTHER_MANAGER, open.get(0).owedBy());
        assertEquals(instant("2022-09-02T00:00"), open.get(0).due().orElseThrow());

        story.at("2022-08-05T09:00").withdrawn(Story.REVIEW);
        assertEquals(List.of(), story.all(CON_5).stream().filter(Duty::isOpen).toList());
    }
}
