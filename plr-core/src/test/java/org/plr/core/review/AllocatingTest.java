package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.people.Absence;
import org.plr.core.people.Excuse;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

class AllocatingTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    @Proves("ROL-1")
    void managers_at_every_level_complete_reviews() {
        for (var manager : List.of(Scenario.DIRECTOR, Scenario.SERVICE_MANAGER, Scenario.TEAM_MANAGER)) {
            Allocation request = Allocation.collaborative(
                    Scenario.CHILD, manager, YearMonth.of(2022, 6), Scenario.TEAM, Scenario.PRACTITIONER);
            assertEquals(
                    manager,
                    assertAccepted(given.qa().reviews().allocate(request)).reviewer());
        }
    }

    @Test
    @Proves("ROL-1")
    void a_collaborative_review_is_refused_to_anyone_who_is_not_a_manager() {
        Allocation request = Allocation.collaborative(
                Scenario.CHILD,
                Scenario.OTHER_PRACTITIONER,
                YearMonth.of(2022, 6),
                Scenario.TEAM,
                Scenario.PRACTITIONER);
        assertRefused(given.qa().reviews().allocate(request), "reviewer.not-a-manager");
    }

    @Test
    @Proves("CON-1")
    void who_is_responsible_for_the_child_is_resolved_and_kept() {
        Review review = given.review(given.allocated());
        assertEquals(
                new Responsible(Scenario.PRACTITIONER, Scenario.TEAM_MANAGER, Scenario.SERVICE_MANAGER),
                review.responsible());
        assertEquals(Scenario.AREA, review.area());
    }

    @Test
    @Proves("CON-1")
    void a_team_that_nobody_manages_is_refused_for_a_concern_could_not_be_shared() {
        Allocation nowhere = Allocation.collaborative(
                Scenario.CHILD, Scenario.REVIEWER, YearMonth.of(2022, 6), new UnitRef(9, 9), Scenario.PRACTITIONER);
        assertRefused(given.qa().reviews().allocate(nowhere), "team.unknown");
        Allocation unmanaged = Allocation.collaborative(
                Scenario.CHILD, Scenario.REVIEWER, YearMonth.of(2022, 6), Scenario.QUALITY, Scenario.PRACTITIONER);
        assertRefused(given.qa().reviews().allocate(unmanaged), "team.no-team-manager");
    }

    @Test
    @Proves("CON-5")
    void a_re_audit_audits_an_inadequate_review_again_preferably_by_the_same_manager() {
        ReviewRef first = given.returned(Grade.INADEQUATE);
        Allocation same = Scenario.allocation().auditingAgain(first, null);
        assertEquals(
                first,
                assertAccepted(given.qa().reviews().allocate(same)).reAuditOf().orElseThrow());
        Allocation other = Allocation.collaborative(
                Scenario.CHILD, Scenario.SERVICE_MANAGER, YearMonth.of(2022, 8), Scenario.TEAM, Scenario.PRACTITIONER);
        assertRefused(
                given.qa().reviews().allocate(other.auditingAgain(first, null)),
                "re-audit.other-manager-reason.missing");
        assertAccepted(given.qa().reviews().allocate(other.auditingAgain(first, "The first manager has left.")));
    }

    @Test
    @Proves("CON-5")
    void what_was_not_inadequate_is_not_audited_again() {
        ReviewRef good = given.returned(Grade.GOOD);
        assertRefused(
                given.qa().reviews().allocate(Scenario.allocation().auditingAgain(good, null)),
                "re-audit.of.not-inadequate");
        Allocation unknown = Scenario.allocation().auditingAgain(new ReviewRef(7, 7), null);
        assertRefused(given.qa().reviews().allocate(unknown), "re-audit.of.not-inadequate");
    }

    @Test
    @Proves("ROL-1")
    void a_review_is_reassigned_to_a_manager_with_reason_and_approver() {
        ReviewRef review = given.allocated();
        assertRefused(
                given.qa().reviews().reassign(review, Scenario.OTHER_PRACTITIONER, Scenario.correction()),
                "reviewer.not-a-manager");
        assertEquals(
                Scenario.SERVICE_MANAGER,
                assertAccepted(given.qa().reviews().reassign(review, Scenario.SERVICE_MANAGER, Scenario.correction()))
                        .reviewer());
    }

    @Test
    @Proves("ROL-2")
    void a_month_charges_every_manager_who_is_there_throughout() {
        Programme june = assertAccepted(given.qa().programmes().open(YearMonth.of(2022, 6)));
        assertEquals(
                Set.of(Scenario.DIRECTOR, Scenario.SERVICE_MANAGER, Scenario.TEAM_MANAGER, Scenario.REVIEWER),
                june.charged());
        assertRefused(given.qa().programmes().open(YearMonth.of(2022, 6)), "month.already-open");
    }

    @Test
    @Proves("ROL-2")
    void a_chart_that_shows_a_manager_absent_for_the_month_excuses_them() {
        assertAccepted(given.qa().programmes().open(YearMonth.of(2022, 6)));
        Validity june = Validity.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));
        given.load(Scenario.organisation(List.of(new Absence(Scenario.REVIEWER, june))));
        Programme after = assertAccepted(given.qa().programmes().read(YearMonth.of(2022, 6)));
        assertEquals(Excuse.ABSENT, after.excused().get(Scenario.REVIEWER));
        assertEquals(3, after.charged().size());
    }

    @Test
    @Proves("ROL-2")
    void a_month_that_has_ended_stays_as_it_was_judged() {
        assertAccepted(given.qa().programmes().open(YearMonth.of(2022, 6)));
        given.clock.moveTo("2022-07-01T00:00:00Z");
        Validity june = Validity.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));
        given.load(Scenario.organisation(List.of(new Absence(Scenario.REVIEWER, june))));
        assertEquals(
                4,
                assertAccepted(given.qa().programmes().read(YearMonth.of(2022, 6)))
                        .charged()
                        .size());
    }
}
