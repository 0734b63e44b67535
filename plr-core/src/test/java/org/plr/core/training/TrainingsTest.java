package org.plr.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.STRANGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.people.Body;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;

/** The Quality Assurance Service provides training for all managers completing PLRs (LNK-4). */
@Proves("LNK-4")
class TrainingsTest {
    private static final Instant MORNING = Instant.parse("2022-06-08T09:00:00Z");

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    private final Trainings officer = given.as(QA_OFFICER).training();

    @Test
    void the_quality_assurance_service_records_who_was_trained_by_whom_and_when() {
        Training trained =
                assertAccepted(given.as(QA_OFFICER).at(MORNING).training().record(REVIEWER, MODERATOR));
        assertEquals(Optional.of(MORNING), trained.trainedAt());
        assertEquals(
                List.of(new Training.Session(1, Training.Kind.TRAINING, MODERATOR, MORNING, null)), trained.sessions());
        assertEquals(trained, assertAccepted(officer.read(REVIEWER)));
        assertEquals(List.of(trained), officer.all());
    }

    @Test
    void additional_coaching_and_mentoring_by_the_link_reviewer_is_recorded() {
        assertAccepted(officer.coached(REVIEWER, MODERATOR));
        Training coached = assertAccepted(officer.coached(REVIEWER, MODERATOR));
        assertEquals(
                List.of(1, 2),
                coached.coachings().stream().map(Training.Session::number).toList());
        assertEquals(Optional.empty(), coached.trainedAt());
    }

    @Test
    void it_trains_and_coaches_itself_and_nobody_else_does() {
        assertRefused(officer.record(REVIEWER, SERVICE_MANAGER), "trainer.not-of-quality-assurance");
        assertRefused(officer.coached(REVIEWER, SERVICE_MANAGER), "trainer.not-of-quality-assurance");
        assertRefused(officer.record(MODERATOR, MODERATOR), "trainer.is-the-person");
        assertAccepted(officer.record(MODERATOR, QA_LEAD));
        assertRefused(given.as(SERVICE_MANAGER).training().record(REVIEWER, MODERATOR), "access.denied");
    }

    @Test
    void a_person_whom_the_organisation_does_not_have_on_that_day_is_refused_beside_every_other_reason() {
        assertRefused(officer.record(STRANGER, SERVICE_MANAGER), "person.unknown", "trainer.not-of-quality-assurance");
        assertEquals(
                "$.trainedBy",
                officer.record(REVIEWER, SERVICE_MANAGER).refusals().get(0).path());
        assertEquals(
                "$.by",
                officer.coached(REVIEWER, SERVICE_MANAGER).refusals().get(0).path());
    }

    @Test
    void a_second_training_is_refused_for_more_on_top_of_it_is_coaching() {
        assertAccepted(officer.record(REVIEWER, MODERATOR));
        assertRefused(officer.record(REVIEWER, QA_LEAD), "person.trained-already");
        assertAccepted(officer.coached(REVIEWER, QA_LEAD));
    }

    @Test
    void a_training_that_has_not_been_yet_is_refused() {
        Instant tomorrow = given.clock.instant().plusSeconds(86_400);
        assertRefused(given.as(QA_OFFICER).at(tomorrow).training().record(REVIEWER, MODERATOR), "occurred-at.future");
    }

    @Test
    void what_was_recorded_by_mistake_is_withdrawn_with_reason_and_approver() {
        assertAccepted(officer.record(REVIEWER, MODERATOR));
        assertRefused(officer.withdraw(REVIEWER, 1, Scenario.correction()), "access.denied");
        Trainings lead = given.qa().training();
        Training.Session session = assertAccepted(lead.withdraw(REVIEWER, 1, Scenario.correction()))
                .sessions()
                .get(0);
        assertEquals(DIRECTOR, session.withdrawal().orElseThrow().approver());
        assertEquals(
                Scenario.correction().reason(),
                assertAccepted(
                        lead.text(REVIEWER, session.withdrawal().orElseThrow().reason())));
        assertEquals(Optional.empty(), assertAccepted(lead.read(REVIEWER)).trainedAt());
        assertEquals(
                2, assertAccepted(lead.record(REVIEWER, MODERATOR)).sessions().size());
    }

    @Test
    void only_a_session_that_stands_is_withdrawn_and_nobody_approves_their_own() {
        assertAccepted(officer.coached(REVIEWER, MODERATOR));
        Trainings lead = given.qa().training();
        assertRefused(lead.withdraw(REVIEWER, 2, Scenario.correction()), "session.unknown");
        assertRefused(lead.withdraw(REVIEWER, 1, new Correction("A slip.", QA_LEAD)), "approver.is-the-actor");
        assertAccepted(lead.withdraw(REVIEWER, 1, Scenario.correction()));
        assertRefused(lead.withdraw(REVIEWER, 1, Scenario.correction()), "session.withdrawn");
    }

    @Test
    void each_sees_their_own_and_the_quality_assurance_service_everybody_s() {
        assertAccepted(officer.record(REVIEWER, MODERATOR));
        assertAccepted(officer.coached(TEAM_MANAGER, MODERATOR));
        Trainings reviewer = given.reviewer().training();
        assertTrue(assertAccepted(reviewer.read(REVIEWER)).trainedAt().isPresent());
        assertRefused(reviewer.read(TEAM_MANAGER), "access.denied");
        assertEquals(
                List.of(REVIEWER), reviewer.all().stream().map(Training::person).toList());
        assertEquals(2, officer.all().size());
        assertRefused(reviewer.untrained(LocalDate.of(2022, 6, 10)), "access.denied");
    }

    @Test
    void who_is_untrained_is_shown_day_by_day() {
        assertAccepted(given.as(QA_OFFICER).at(MORNING).training().record(REVIEWER, MODERATOR));
        List<PersonRef> managers = List.of(DIRECTOR, SERVICE_MANAGER, TEAM_MANAGER, REVIEWER);
        assertEquals(managers, assertAccepted(officer.untrained(LocalDate.of(2022, 6, 7))));
        assertEquals(managers.subList(0, 3), assertAccepted(officer.untrained(LocalDate.of(2022, 6, 8))));
        assertEquals(List.of(), assertAccepted(officer.untrained(LocalDate.of(2019, 12, 31))));
    }

    @Test
    void the_same_command_again_trains_nobody_twice() {
        var command = new org.plr.core.journal.CommandId("training-1");
        Training once =
                assertAccepted(given.as(QA_OFFICER).with(command).training().record(REVIEWER, MODERATOR));
        assertEquals(
                once,
                assertAccepted(given.as(QA_OFFICER).with(command).training().record(REVIEWER, MODERATOR)));
    }

    @Test
    void from_the_opening_of_a_month_on_training_is_owed_until_it_is_given() {
        assertAccepted(officer.record(DIRECTOR, MODERATOR));
        assertAccepted(given.qa().programmes().open(YearMonth.of(2022, 6)));
        assertEquals(
                List.of(List.of(SERVICE_MANAGER), List.of(TEAM_MANAGER), List.of(REVIEWER)),
                owed().stream().map(Duty::owedTo).toList());
        assertAccepted(officer.record(REVIEWER, MODERATOR));
        assertEquals(2, owed().size());
    }

    private List<Duty> owed() {
        return assertAccepted(given.qa().duties().owedBy(Body.QUALITY_ASSURANCE_SERVICE)).duties().stream()
                .filter(duty -> duty.clause() == ClauseId.LNK_4)
                .toList();
    }
}
