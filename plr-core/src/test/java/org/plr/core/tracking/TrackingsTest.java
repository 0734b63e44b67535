package org.plr.core.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.AREA;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.STRANGER;
import static org.plr.core.Scenario.TEAM;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.link.LinksAsked;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

class TrackingsTest {
    private static final Instant NOON = Instant.parse("2022-06-10T12:00:00Z");

    private final Scenario given = Scenario.on("2022-06-10T12:00:00Z");

    private List<Duty> owedForTracker() {
        return assertAccepted(given.qa().duties().all()).duties().stream()
                .filter(duty -> duty.clause() == ClauseId.TRK_3)
                .toList();
    }

    @Test
    @Proves({"TRK-1", "TRK-3"})
    void the_tracker_is_given_to_whoever_holds_the_area_and_the_months_duty_is_met() {
        given.allocated();
        assertEquals(Standing.OPEN, owedForTracker().get(0).standing(NOON));
        AreaTracking kept = assertAccepted(given.as(QA_OFFICER).tracking().given(AREA));
        assertEquals(List.of(new AreaTracking.Mark(SERVICE_MANAGER, NOON)), kept.given());
        assertEquals(Optional.of(NOON), kept.lastGiven());
        assertEquals(Standing.MET, owedForTracker().get(0).standing(NOON));
    }

    @Test
    @Proves("TRK-3")
    void nobody_but_an_officer_of_the_quality_assurance_service_gives_it() {
        assertAccepted(given.as(QA_LEAD).tracking().given(AREA));
        for (var person : List.of(SERVICE_MANAGER, TEAM_MANAGER, REVIEWER, PRACTITIONER, MODERATOR, STRANGER)) {
            assertRefused(given.as(person).tracking().given(AREA), "access.denied");
        }
    }

    @Test
    @Proves("TRK-1")
    void a_unit_that_is_no_service_area_or_has_no_service_manager_gets_none() {
        assertRefused(given.qa().tracking().given(TEAM), "area.no-service-manager");
        assertRefused(given.qa().tracking().given(new UnitRef(9, 9)), "area.no-service-manager");
    }

    @Test
    @Proves("LNK-2")
    void the_service_manager_and_their_link_reviewer_look_through_the_actions_and_nobody_else() {
        assertRefused(given.as(MODERATOR).tracking().lookedThrough(AREA), "access.denied");
        assertAccepted(given.qa().links().allocate(LinksAsked.anew()));
        PersonRef link = assertAccepted(given.qa().links().all())
                .get(0)
                .link()
                .orElseThrow()
                .reviewer();
        assertAccepted(given.as(SERVICE_MANAGER).tracking().lookedThrough(AREA));
        AreaTracking kept = assertAccepted(given.as(link).tracking().lookedThrough(AREA));
        assertEquals(
                List.of(SERVICE_MANAGER, link),
                kept.looks().stream().map(AreaTracking.Mark::person).toList());
        for (var person : List.of(QA_OFFICER, TEAM_MANAGER, PRACTITIONER, STRANGER)) {
            assertRefused(given.as(person).tracking().lookedThrough(AREA), "access.denied");
        }
    }

    @Test
    @Proves("TRK-2")
    void whoever_sees_the_tracker_sees_how_it_was_kept() {
        assertAccepted(given.qa().tracking().given(AREA));
        assertEquals(
                1,
                assertAccepted(given.as(TEAM_MANAGER).tracking().of(AREA))
                        .given()
                        .size());
        assertTrue(assertAccepted(given.qa().tracking().of(new UnitRef(9, 9)))
                .lastGiven()
                .isEmpty());
        assertRefused(given.as(PRACTITIONER).tracking().of(AREA), "access.denied");
    }
}
