package org.plr.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyEvent;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Governance;
import org.plr.core.framework.Grade;
import org.plr.core.people.Absence;
import org.plr.core.people.Body;
import org.plr.core.people.Organisation;
import org.plr.core.people.Validity;
import org.plr.core.review.ReviewRef;

class ReferenceDataTest {
    private static final String WORKING = "{\"id\":\"%s\",\"effective\":\"%s\",\"reviewBy\":\"2099-01-01\","
            + "\"clauses\":{\"CON-3\":{\"within\":{\"days\":10,\"count\":\"WORKING\"}}}}";

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    @Proves("GOV-1")
    void the_framework_is_to_be_reviewed_every_year_and_shows_as_overdue_past_its_date() {
        assertEquals(Standing.OPEN, framework().standing(given.clock.instant()));
        given.clock.moveTo("2023-05-23T22:59:59Z");
        assertEquals(Standing.OPEN, framework().standing(given.clock.instant()));
        given.clock.moveTo("2023-05-23T23:00:00Z");
        assertEquals(Standing.OVERDUE, framework().standing(given.clock.instant()));
        assertEquals(Body.POLICY_OWNER, framework().owedBy());
    }

    @Test
    @Proves("GOV-1")
    void past_its_review_date_a_framework_stays_in_force() {
        given.clock.moveTo("2026-06-10T09:00:00Z");
        assertEquals("bcp-2022-1", given.framework().id());
    }

    @Test
    @Proves("GOV-1")
    void a_yearly_review_meets_the_duty_and_begins_the_next() {
        given.clock.moveTo("2023-05-20T09:00:00Z");
        assertAccepted(given.qa().reference().frameworkReviewed("bcp-2022-1", LocalDate.of(2024, 5, 23)));
        List<Duty> duties =
                assertAccepted(given.qa().duties().all()).of(ClauseId.GOV_1).duties();
        assertEquals(
                List.of(Standing.MET, Standing.OPEN),
                duties.stream()
                        .map(duty -> duty.standing(given.clock.instant()))
                        .toList());
        assertRefused(
                given.qa().reference().frameworkReviewed("bcp-1066", LocalDate.of(2024, 5, 23)), "framework.unknown");
        assertRefused(
                given.qa().reference().frameworkReviewed("bcp-2022-1", LocalDate.of(2023, 5, 20)),
                "next-review-by.past");
    }

    @Test
    @Proves("GOV-4")
    void each_version_keeps_its_history_its_approval_and_who_asked_for_it() {
        Framework first = assertAccepted(given.qa().reference().frameworkInForce(given.clock.instant()));
        assertEquals(LocalDate.of(2022, 5, 23), first.governance().approval().date());
        assertEquals(
                List.of("BCP", "Senior Leadership Team"),
                first.governance().approval().bodies());
        String second = "{\"id\":\"bcp-2023-2\",\"effective\":\"2023-05-23\",\"history\":[{\"version\":\"2\","
                + "\"date\":\"2023-05-01\",\"amendments\":\"Working days for actions.\","
                + "\"requestedBy\":\"Service Director\",\"madeBy\":\"QA Service Manager\"}]}";
        Scenario both = Scenario.on("2023-06-01T09:00:00Z", Frameworks.bundled().and(second));
        assertEquals(
                List.of(new Governance.Amendment(
                        "2",
                        LocalDate.of(2023, 5, 1),
                        "Working days for actions.",
                        "Service Director",
                        "QA Service Manager")),
                both.framework().governance().history());
    }

    @Test
    @Proves("GOV-1")
    void whichever_version_was_in_force_when_something_occurred_decides() {
        Frameworks two = Frameworks.bundled().and(WORKING.formatted("later", "2022-07-01"));
        Scenario both = Scenario.on("2022-06-30T09:00:00Z", two);
        ReviewRef review = both.graded(Grade.GOOD);
        both.clock.moveTo("2022-07-01T09:00:00Z");
        var backdated = both.reviewer().at(Instant.parse("2022-06-30T10:00:00Z"));
        assertAccepted(backdated.concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A plan.", null));
        assertAccepted(both.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A plan.", null));
        assertEquals(
                List.of("2022-07-10T23:00:00Z", "2022-07-15T23:00:00Z"),
                assertAccepted(both.qa().duties().of(review)).of(ClauseId.CON_3).duties().stream()
                        .map(duty -> duty.due().orElseThrow().toString())
                        .toList());
    }

    @Test
    @Proves("GOV-1")
    void other_bytes_under_an_id_that_was_adopted_are_refused() {
        Frameworks other = Frameworks.of(WORKING.formatted("bcp-2022-1", "2022-05-23"));
        assertThrows(IllegalArgumentException.class, () -> given.overAgain(other));
    }

    @Test
    @Proves("CON-3")
    void a_holiday_proclaimed_later_moves_open_working_days_keeps_the_old_and_never_moves_what_is_met() {
        Scenario working = Scenario.on("2022-09-08T09:00:00Z", Frameworks.of(WORKING.formatted("w", "2022-01-01")));
        ReviewRef review = working.graded(Grade.GOOD);
        Holidays known = assertAccepted(working.as(Scenario.ADMINISTRATOR)
                .reference()
                .loadHolidays(Holidays.parse(
                        withoutTheFuneral(Holidays.englandAndWales().text()))));
        var first =
                assertAccepted(working.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "One.", null));
        assertAccepted(working.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "Two.", null));
        assertAccepted(working.as(Scenario.TEAM_MANAGER)
                .concerns()
                .completeAction(review, first.actions().get(0).ref(), null));
        working.clock.moveTo("2022-09-10T14:00:00Z");
        assertAccepted(
                working.as(Scenario.ADMINISTRATOR).reference().loadHolidays(known.with(LocalDate.of(2022, 9, 19))));
        List<Duty> duties = assertAccepted(working.qa().duties().of(review))
                .of(ClauseId.CON_3)
                .duties();
        assertEquals(Instant.parse("2022-09-22T23:00:00Z"), duties.get(0).due().orElseThrow());
        assertEquals(Instant.parse("2022-09-23T23:00:00Z"), duties.get(1).due().orElseThrow());
        assertTrue(duties.get(1).history().stream().anyMatch(event -> event.kind() == DutyEvent.Kind.DUE_MOVED));
        assertTrue(duties.get(0).history().stream().noneMatch(event -> event.kind() == DutyEvent.Kind.DUE_MOVED));
    }

    @Test
    void what_was_known_of_the_organisation_earlier_can_still_be_asked() {
        Instant before = given.clock.instant();
        Organisation later = Scenario.organisation(
                List.of(new Absence(Scenario.REVIEWER, Validity.since(LocalDate.of(2022, 6, 1)))));
        given.clock.moveTo("2022-06-11T09:00:00Z");
        given.load(later);
        var qa = given.qa().reference();
        assertEquals(Scenario.organisation(List.of()), assertAccepted(qa.organisationAsKnownAt(before)));
        assertEquals(later, assertAccepted(qa.organisationAsKnownAt(given.clock.instant())));
    }

    @Test
    void reference_data_is_loaded_by_administrators_alone() {
        assertRefused(given.qa().reference().loadOrganisation(Organisation.empty()), "access.denied");
        assertRefused(given.qa().reference().loadHolidays(Holidays.englandAndWales()), "access.denied");
    }

    private Duty framework() {
        return assertAccepted(given.qa().duties().all())
                .of(ClauseId.GOV_1)
                .duties()
                .get(0);
    }

    private static String withoutTheFuneral(String holidays) {
        return holidays.lines()
                .filter(line -> !line.startsWith("2022-09-19"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    }
}
