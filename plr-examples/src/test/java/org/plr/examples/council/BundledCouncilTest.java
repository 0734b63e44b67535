package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.framework.ProgrammeFigures;
import org.plr.core.people.Role;

class BundledCouncilTest {

    private static final Council COUNCIL = Council.bundled();
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);

    @Test
    void it_has_8_service_areas_and_40_teams() {
        Map<Level, Long> levels = COUNCIL.unitsOn(JUNE).stream()
                .collect(Collectors.groupingBy(OrganisationUnit::level, Collectors.counting()));
        assertEquals(Map.of(Level.DIRECTORATE, 3L, Level.SERVICE_AREA, 8L, Level.TEAM, 40L), levels);
    }

    @Test
    void it_has_60_managers_who_complete_reviews_and_250_practitioners() {
        Map<Role, Long> roles =
                COUNCIL.peopleOn(JUNE).stream().collect(Collectors.groupingBy(Person::role, Collectors.counting()));
        assertEquals(
                Map.ofEntries(
                        Map.entry(Role.CORPORATE_DIRECTOR, 1L),
                        Map.entry(Role.SERVICE_DIRECTOR, 2L),
                        Map.entry(Role.PRINCIPAL_SOCIAL_WORKER, 1L),
                        Map.entry(Role.SERVICE_MANAGER, 8L),
                        Map.entry(Role.TEAM_MANAGER, 39L),
                        Map.entry(Role.ASSISTANT_TEAM_MANAGER, 9L),
                        Map.entry(Role.PRACTITIONER, 250L),
                        Map.entry(Role.PRACTICE_LEARNING_REVIEWER, 6L),
                        Map.entry(Role.SERVICE_MANAGER_QUALITY_ASSURANCE, 1L),
                        Map.entry(Role.QUALITY_ASSURANCE_OFFICER, 2L),
                        Map.entry(Role.BOARD_MEMBER, 5L)),
                roles);
        assertEquals(60, reviewing(JUNE));
        assertEquals(59, reviewing(MAY));
    }

    @Test
    void its_universe_shrinks_as_children_turn_18() {
        assertEquals(894, COUNCIL.universe(JUNE).size());
        assertEquals(797, COUNCIL.universe(MAY).size());
    }

    @Test
    void no_open_case_is_a_short_break_or_an_adult_and_each_stands_once() {
        List<OpenCase> universe = COUNCIL.universe(MAY);
        Set<String> ids = new HashSet<>();
        for (OpenCase open : universe) {
            assertTrue(ids.add(open.child().id()));
            assertTrue(!open.episode().isShortBreak());
            assertTrue(open.child().born().isAfter(MAY.minusYears(18)));
        }
    }

    @Test
    void its_dirt_is_refused_row_by_row() {
        assertEquals(
                List.of(
                        new ImportReport.FileCount("council.csv", 1, 1, 0),
                        new ImportReport.FileCount("organisation.csv", 62, 62, 0),
                        new ImportReport.FileCount("people.csv", 395, 395, 0),
                        new ImportReport.FileCount("absences.csv", 363, 363, 0),
                        new ImportReport.FileCount("ssda903/header.csv", 2675, 2675, 0),
                        new ImportReport.FileCount("ssda903/episodes.csv", 5050, 4636, 414),
                        new ImportReport.FileCount("ssda903/reviews.csv", 12582, 12102, 480),
                        new ImportReport.FileCount("allocations.csv", 1014, 1014, 0)),
                COUNCIL.report().files());
        Map<String, Long> columns = COUNCIL.report().faults().stream()
                .collect(Collectors.groupingBy(fault -> fault.file() + " " + fault.column(), Collectors.counting()));
        assertEquals(
                Map.of(
                        "ssda903/episodes.csv DEC", 342L,
                        "ssda903/episodes.csv DECOM", 65L,
                        "ssda903/episodes.csv CHILD", 7L,
                        "ssda903/reviews.csv REVIEW", 480L),
                columns);
    }

    @Test
    void a_child_is_held_by_nobody_for_a_fortnight() {
        long days = COUNCIL.covers()
                .first()
                .datesUntil(COUNCIL.covers().last().plusDays(1))
                .filter(day -> !COUNCIL.unallocated(day).isEmpty())
                .count();
        assertEquals(14, days);
    }

    @Test
    void a_team_manager_holds_two_teams_and_others_cover() {
        assertEquals(holder("T12", JUNE), holder("T13", JUNE));
        assertEquals(holder("A1", JUNE), holder("T05", LocalDate.of(2022, 9, 1)));
        assertEquals(holder("T09", JUNE), holder("T08", LocalDate.of(2022, 12, 1)));
        assertEquals(holder("A2", JUNE), holder("A3", LocalDate.of(2022, 10, 3)));
        assertEquals("A8", COUNCIL.unitOn("T34", MAY).orElseThrow().parentId());
    }

    @Test
    void everybody_in_post_has_a_line_manager_in_post() {
        COUNCIL.covers()
                .first()
                .datesUntil(COUNCIL.covers().last())
                .forEach(day -> COUNCIL.peopleOn(day).stream()
                        .filter(person -> !List.of(Role.CORPORATE_DIRECTOR, Role.BOARD_MEMBER)
                                .contains(person.role()))
                        .forEach(person -> assertTrue(
                                COUNCIL.personOn(person.lineManagerStaffId(), day)
                                        .isPresent(),
                                person::toString)));
    }

    @Test
    void every_address_is_of_a_domain_that_cannot_exist() {
        assertTrue(COUNCIL.people().stream().allMatch(person -> person.email().endsWith("@council.example")));
    }

    private static long reviewing(LocalDate day) {
        return COUNCIL.peopleOn(day).stream()
                .filter(person -> ProgrammeFigures.LITERAL.managerRoles().contains(person.role()))
                .count();
    }

    private static String holder(String unitId, LocalDate day) {
        return COUNCIL.unitOn(unitId, day).orElseThrow().managerStaffId();
    }
}
