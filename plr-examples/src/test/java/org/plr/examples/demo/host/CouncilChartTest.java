package org.plr.examples.demo.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.people.Excuse;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.examples.council.Council;

class CouncilChartTest {
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 15);
    private static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private final Refs refs = new Refs(new SeededBytes("chart"));
    private final CouncilChart charts = new CouncilChart(Council.bundled(), refs);
    private final Organisation chart = charts.knownOn(AUGUST);

    private PersonRef person(String id) {
        return refs.person(id);
    }

    @Test
    void whoever_covers_for_a_team_is_its_team_manager_meanwhile() {
        assertEquals(Optional.of(person("S1034")), chart.teamManager(refs.unit("T08"), AUGUST));
        assertEquals(Optional.of(person("S1065")), chart.teamManager(refs.unit("T08"), LocalDate.of(2023, 2, 1)));
        assertTrue(chart.isDelegate(person("S1034"), person("S1065"), AUGUST));
    }

    @Test
    void a_manager_who_is_away_for_months_keeps_the_role_and_is_excused_as_absent() {
        assertTrue(chart.holds(person("S1065"), Role.TEAM_MANAGER, AUGUST));
        assertEquals(Optional.of(Excuse.ABSENT), chart.excuse(person("S1065"), YearMonth.of(2022, 8), MANAGERS));
    }

    @Test
    void one_person_can_hold_two_teams() {
        assertEquals(Optional.of(person("S1037")), chart.teamManager(refs.unit("T12"), AUGUST));
        assertEquals(Optional.of(person("S1037")), chart.teamManager(refs.unit("T13"), AUGUST));
    }

    @Test
    void a_service_manager_can_hold_a_team_and_an_assistant_can_act_up() {
        assertEquals(Optional.of(person("S1020")), chart.teamManager(refs.unit("T05"), LocalDate.of(2022, 9, 5)));
        assertEquals(Optional.of(person("S1071")), chart.teamManager(refs.unit("T30"), LocalDate.of(2022, 12, 1)));
    }

    @Test
    void an_illness_is_known_only_once_it_has_begun() {
        YearMonth february = YearMonth.of(2023, 2);
        PersonRef ill = person("S1049");
        assertEquals(Optional.empty(), charts.knownOn(LocalDate.of(2023, 2, 1)).excuse(ill, february, MANAGERS));
        assertEquals(
                Optional.of(Excuse.ABSENT),
                charts.knownOn(LocalDate.of(2023, 2, 2)).excuse(ill, february, MANAGERS));
    }

    @Test
    void every_team_has_a_team_manager_and_every_area_a_service_manager_all_year() {
        for (LocalDate day = LocalDate.of(2022, 6, 1); day.isBefore(LocalDate.of(2023, 6, 1)); day = day.plusDays(1)) {
            LocalDate today = day;
            Council.bundled().unitsOn(day).forEach(unit -> {
                switch (unit.level()) {
                    case TEAM ->
                        assertTrue(
                                chart.teamManager(refs.unit(unit.id()), today).isPresent());
                    case SERVICE_AREA ->
                        assertTrue(chart.serviceManager(refs.unit(unit.id()), today)
                                .isPresent());
                    case DIRECTORATE ->
                        assertTrue(chart.unit(refs.unit(unit.id()), today).isPresent());
                }
            });
        }
    }

    @Test
    void the_same_day_gives_the_same_chart_and_a_day_of_sickness_another() {
        assertEquals(chart, charts.knownOn(AUGUST));
        assertNotEquals(chart, charts.knownOn(AUGUST.plusMonths(3)));
    }
}
