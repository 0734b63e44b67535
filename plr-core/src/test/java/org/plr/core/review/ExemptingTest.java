package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.STRANGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.VoidCause;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Absence;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Validity;

/** A manager who is there may be exempted from a month, with the reason and who approved (ROL-2). */
@Proves("ROL-2")
class ExemptingTest {
    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    private static final String WHY = "They lead the inspection of the service this month.";

    private static Scenario june(Scenario given) {
        assertAccepted(given.qa().programmes().open(JUNE));
        return given;
    }

    private final Scenario given = june(Scenario.on("2022-06-10T09:00:00Z"));

    private static Correction approvedBy(PersonRef approver) {
        return new Correction(WHY, approver);
    }

    private NarrativeRef reason() {
        Programme month = assertAccepted(given.qa().programmes().exempt(JUNE, REVIEWER, approvedBy(DIRECTOR)));
        return month.exemptions().get(REVIEWER).reason();
    }

    @Test
    void an_exempted_manager_is_not_charged_and_reason_and_approver_stay_with_the_month() {
        NarrativeRef reason = reason();
        Programme month = assertAccepted(given.qa().programmes().read(JUNE));
        assertEquals(Excuse.EXEMPTED, month.excused().get(REVIEWER));
        assertEquals(
                new Programme.Exemption(REVIEWER, reason, DIRECTOR),
                month.exemptions().get(REVIEWER));
        assertEquals(3, month.charged().size());
        assertEquals(WHY, assertAccepted(given.qa().programmes().text(JUNE, reason)));
    }

    @Test
    void their_duty_of_the_month_is_void() {
        reason();
        List<Duty> voided = assertAccepted(given.qa().duties().all()).duties().stream()
                .filter(duty -> duty.voidCause().equals(Optional.of(VoidCause.EXCUSED)))
                .toList();
        assertEquals(List.of(REVIEWER), voided.stream().map(Duty::owedBy).toList());
    }

    @Test
    void the_reason_is_for_those_whom_it_concerns_alone() {
        NarrativeRef reason = reason();
        for (PersonRef concerned : List.of(REVIEWER, DIRECTOR, QA_OFFICER)) {
            assertEquals(WHY, assertAccepted(given.as(concerned).programmes().text(JUNE, reason)));
        }
        assertRefused(given.as(TEAM_MANAGER).programmes().text(JUNE, reason), "access.denied");
        assertRefused(given.as(STRANGER).programmes().text(JUNE, reason), "access.denied");
    }

    @Test
    void only_the_quality_assurance_service_exempts_and_nobody_approves_their_own() {
        assertRefused(given.reviewer().programmes().exempt(JUNE, REVIEWER, approvedBy(DIRECTOR)), "access.denied");
        var programmes = given.qa().programmes();
        assertRefused(programmes.exempt(JUNE, REVIEWER, approvedBy(QA_LEAD)), "approver.is-the-actor");
        assertRefused(programmes.exempt(JUNE, REVIEWER, approvedBy(STRANGER)), "approver.unknown");
        assertRefused(programmes.exempt(JUNE, QA_OFFICER, approvedBy(DIRECTOR)), "manager.not-charged");
        assertRefused(programmes.exempt(JUNE.plusMonths(1), REVIEWER, approvedBy(DIRECTOR)), "subject.unknown");
    }

    @Test
    void an_exemption_without_reason_and_approver_is_none() {
        var programmes = given.qa().programmes();
        assertRefused(programmes.excuse(JUNE, REVIEWER, Excuse.EXEMPTED), "excuse.exempted");
        assertRefused(
                programmes.exempt(JUNE, REVIEWER, new Correction(" ", null)), "reason.missing", "approver.missing");
    }

    @Test
    void where_the_council_names_a_role_the_approver_holds_it() {
        Scenario council = june(Scenario.on(
                "2022-06-10T09:00:00Z", OtherFrameworks.stating("'ROL-2':{'exemptionApprover':'SERVICE_MANAGER'}")));
        var programmes = council.qa().programmes();
        assertRefused(programmes.exempt(JUNE, REVIEWER, approvedBy(DIRECTOR)), "approver.not-entitled");
        assertRefused(programmes.exempt(JUNE, REVIEWER, approvedBy(QA_LEAD)), "approver.is-the-actor");
        assertAccepted(programmes.exempt(JUNE, REVIEWER, approvedBy(SERVICE_MANAGER)));
    }

    @Test
    void one_who_is_excused_already_stays_so() {
        Validity june = Validity.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));
        given.load(Scenario.organisation(List.of(new Absence(REVIEWER, june))));
        int entries = given.journal().size();
        Programme month = assertAccepted(given.qa().programmes().exempt(JUNE, REVIEWER, approvedBy(DIRECTOR)));
        assertEquals(Excuse.ABSENT, month.excused().get(REVIEWER));
        assertEquals(entries, given.journal().size());
    }

    @Test
    void one_who_is_exempted_stays_so_whatever_chart_is_loaded() {
        reason();
        Validity june = Validity.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));
        given.load(Scenario.organisation(List.of(new Absence(REVIEWER, june))));
        assertEquals(
                Excuse.EXEMPTED,
                assertAccepted(given.qa().programmes().read(JUNE)).excused().get(REVIEWER));
    }
}
