package org.plr.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.people.Charts.AREA;
import static org.plr.core.people.Charts.DAY;
import static org.plr.core.people.Charts.OTHER_AREA;
import static org.plr.core.people.Charts.OTHER_TEAM;
import static org.plr.core.people.Charts.TEAM;
import static org.plr.core.people.Charts.day;
import static org.plr.core.people.Charts.period;
import static org.plr.core.people.Charts.person;
import static org.plr.core.people.Charts.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

class OrganisationTest {
    private static final String FROM_NEW_YEAR = "2022-01-01/";

    private final Charts charts = new Charts();

    @Test
    void a_post_is_held_on_its_last_day_and_no_longer_on_the_next() {
        Organisation chart =
                charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/2022-09-30").chart();
        assertTrue(chart.holds(person(1), Role.TEAM_MANAGER, day("2022-01-01")));
        assertTrue(chart.holds(person(1), Role.TEAM_MANAGER, day("2022-09-30")));
        assertFalse(chart.holds(person(1), Role.TEAM_MANAGER, day("2022-10-01")));
        assertFalse(chart.holds(person(1), Role.SERVICE_MANAGER, day("2022-09-30")));
        assertEquals(Set.of(Role.TEAM_MANAGER), chart.roles(person(1), day("2022-09-30")));
        assertEquals(Set.of(), chart.roles(person(1), day("2022-10-01")));
        assertEquals(List.of(), chart.posts(person(9), DAY));
    }

    @Test
    void of_two_who_share_a_post_the_one_who_has_held_it_longer_is_its_holder() {
        Organisation chart = charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-03-01/")
                .post(2, Role.TEAM_MANAGER, TEAM, "2022-02-01/2022-06-30")
                .post(3, Role.TEAM_MANAGER, TEAM, "2022-03-01/")
                .chart();
        assertEquals(Optional.of(person(2)), chart.teamManager(TEAM, day("2022-06-30")));
        assertEquals(Optional.of(person(1)), chart.teamManager(TEAM, day("2022-07-01")));
        assertEquals(Optional.empty(), chart.teamManager(TEAM, day("2022-01-31")));
        assertEquals(Optional.empty(), chart.teamManager(OTHER_TEAM, DAY));
    }

    @Test
    void a_team_that_moves_belongs_to_its_new_area_from_that_day_on() {
        charts.units.remove(1);
        charts.units.add(Charts.unit(TEAM, Level.TEAM, AREA, period("2022-01-01/2022-03-31")));
        charts.units.add(Charts.unit(TEAM, Level.TEAM, OTHER_AREA, period("2022-04-01/")));
        Organisation chart = charts.chart();
        assertEquals(Optional.of(AREA), chart.area(TEAM, day("2022-03-31")));
        assertEquals(Optional.of(OTHER_AREA), chart.area(TEAM, day("2022-04-01")));
        assertEquals(Optional.empty(), chart.area(TEAM, day("2021-12-31")));
        assertEquals(Optional.of(AREA), chart.area(AREA, DAY));
        assertEquals("area 2", chart.practiceArea(TEAM));
        assertEquals("", chart.practiceArea(unit(77)));
    }

    @Test
    @Proves({"CON-1", "TRK-7"})
    void the_practitioner_the_team_manager_and_the_service_manager_are_responsible() {
        Organisation chart = charts.post(1, Role.SERVICE_MANAGER, AREA, FROM_NEW_YEAR)
                .post(2, Role.TEAM_MANAGER, TEAM, "2022-01-01/2022-06-30")
                .chart();
        assertEquals(
                Map.of(
                        Responsibility.PRACTITIONER, person(5),
                        Responsibility.TEAM_MANAGER, person(2),
                        Responsibility.SERVICE_MANAGER, person(1)),
                chart.responsibleFor(person(5), TEAM, day("2022-06-30")));
        assertEquals(
                Set.of(Responsibility.PRACTITIONER, Responsibility.SERVICE_MANAGER),
                chart.responsibleFor(person(5), TEAM, day("2022-07-01")).keySet());
        assertEquals(
                Set.of(Responsibility.PRACTITIONER),
                chart.responsibleFor(person(5), unit(77), DAY).keySet());
    }

    @Test
    void the_line_runs_upwards_through_every_post_and_ends_in_a_circle() {
        Organisation chart = charts.post(1, Role.PRACTITIONER, TEAM, person(2), FROM_NEW_YEAR)
                .post(1, Role.PRACTITIONER, OTHER_TEAM, person(3), FROM_NEW_YEAR)
                .post(2, Role.TEAM_MANAGER, TEAM, person(4), FROM_NEW_YEAR)
                .post(3, Role.TEAM_MANAGER, OTHER_TEAM, person(4), "2022-01-01/2022-01-31")
                .post(4, Role.SERVICE_MANAGER, AREA, person(2), FROM_NEW_YEAR)
                .chart();
        assertEquals(List.of(person(2), person(3), person(4)), chart.lineAbove(person(1), DAY));
        assertEquals(List.of(person(4)), chart.lineAbove(person(2), DAY));
        assertEquals(List.of(), chart.lineAbove(person(3), DAY));
        assertTrue(chart.isInLineOf(person(4), person(1), DAY));
        assertFalse(chart.isInLineOf(person(1), person(4), DAY));
        assertFalse(chart.isInLineOf(person(2), person(2), DAY));
    }

    @Test
    void a_delegate_acts_on_the_days_of_the_cover_alone() {
        Organisation chart = charts.post(1, Role.TEAM_MANAGER, TEAM, FROM_NEW_YEAR)
                .post(2, Role.TEAM_MANAGER, OTHER_TEAM, FROM_NEW_YEAR)
                .cover(1, 2, "2022-06-01/2022-06-15")
                .chart();
        assertTrue(chart.isDelegate(person(2), person(1), day("2022-06-15")));
        assertFalse(chart.isDelegate(person(2), person(1), day("2022-06-16")));
        assertFalse(chart.isDelegate(person(1), person(2), day("2022-06-15")));
    }

    @Test
    void a_chart_that_contradicts_itself_is_refused_with_every_problem_by_ref() {
        charts.units.add(Charts.unit(unit(5), Level.TEAM, unit(99), Charts.VALID));
        charts.units.add(Charts.unit(unit(6), Level.SERVICE_AREA, TEAM, Charts.VALID));
        charts.units.add(Charts.unit(TEAM, Level.TEAM, AREA, period("2022-12-31/")));
        charts.post(1, Role.TEAM_MANAGER, TEAM, person(98), FROM_NEW_YEAR)
                .post(1, Role.TEAM_MANAGER, TEAM, "2022-08-01/2022-08-02")
                .post(2, Role.TEAM_MANAGER, unit(97), person(2), FROM_NEW_YEAR)
                .absent(96, FROM_NEW_YEAR)
                .cover(1, 1, FROM_NEW_YEAR)
                .cover(1, 95, FROM_NEW_YEAR);
        assertEquals(
                "The organisation chart contradicts itself; correct it and load it again."
                        + " Unit " + TEAM + " stands twice on 2022-12-31."
                        + " Unit " + unit(5) + " has the unknown parent " + unit(99) + "."
                        + " Unit " + unit(6) + " stands below " + TEAM + ", which is of a lower level."
                        + " The line of person " + person(1) + " names person " + person(98) + ", who holds no post."
                        + " Person " + person(2) + " holds a post in the unknown unit " + unit(97) + "."
                        + " Person " + person(2) + " is their own line manager."
                        + " The post of person " + person(1) + " stands twice on 2022-08-01."
                        + " An absence names person " + person(96) + ", who holds no post."
                        + " Person " + person(1) + " covers for themselves."
                        + " A cover names person " + person(95) + ", who holds no post.",
                refusal());
    }

    @Test
    void units_that_stand_above_each_other_on_some_day_are_refused() {
        charts.units.add(Charts.unit(unit(5), Level.SERVICE_AREA, unit(6), period("2022-01-01/2022-06-30")));
        charts.units.add(Charts.unit(unit(6), Level.SERVICE_AREA, unit(5), period("2022-07-01/")));
        charts.chart();
        charts.units.add(Charts.unit(unit(5), Level.SERVICE_AREA, unit(6), period("2022-12-01/")));
        assertTrue(refusal().contains("Unit " + unit(5) + " stands above itself."), refusal());
    }

    @Test
    void at_most_20_problems_are_listed_and_the_others_counted() {
        IntStream.range(0, 25).forEach(i -> charts.absent(i, FROM_NEW_YEAR));
        assertEquals(20, refusal().split("An absence", -1).length - 1);
        assertTrue(refusal().endsWith(" And 5 more."), refusal());
    }

    @Test
    void the_text_is_the_same_in_whatever_order_the_rows_came_and_its_hash_was_computed_apart() {
        Unit area = new Unit(AREA, Level.SERVICE_AREA, "Assessment", null, "assessment", Charts.VALID);
        Unit team = new Unit(TEAM, Level.TEAM, "Assessment É East", AREA, "assessment", Charts.VALID);
        Post above = new Post(person(1), Role.SERVICE_MANAGER, AREA, null, Charts.VALID);
        Post below = new Post(person(2), Role.TEAM_MANAGER, TEAM, person(1), period("2022-01-01/2022-09-30"));
        List<Absence> away = List.of(new Absence(person(2), period("2022-02-01/2022-02-28")));
        List<Cover> covers = List.of(new Cover(person(2), person(1), period("2022-02-01/")));
        Organisation chart = Organisation.of(List.of(area, team), List.of(above, below), away, covers);
        Organisation turned = Organisation.of(List.of(team, area), List.of(below, above, above), away, covers);
        assertEquals(chart, turned);
        assertEquals(chart.text(), turned.text());
        assertEquals("947ebac761677a768ff461c7a38b27cb57851bccca21b0ac1d2fc913375148bc", chart.hash());
        assertEquals(chart, Organisation.parse(chart.text()));
        assertNotEquals(chart, Organisation.empty());
        assertEquals("organisation of 2 units and 2 posts", chart.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "absence\tx\t2022-01-01\t-",
                "absence\t00000000000000010000000000000001\t2022-02-31\t-",
                "absence\t00000000000000010000000000000001\t2022-02-01\t2022-01-01",
                "post\t00000000000000010000000000000001\tteam manager\t-\t-\t2022-01-01\t-",
                "unit\t00000000000000010000000000000001\tFLOOR\t-\t2022-01-01\t-\ta\tb",
                "absence\t00000000000000010000000000000001\t2022-01-01\t-\t"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        String text = "organisation 1\n" + line + "\n";
        String message = assertThrows(IllegalArgumentException.class, () -> Organisation.parse(text))
                .getMessage();
        assertTrue(message.startsWith("Line 2 "), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "organisation 2\n", "organisation 1", "organisation 1\n\n\n"})
    void a_text_that_is_no_chart_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Organisation.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "a\ttab", "\uD83D"})
    void a_label_that_cannot_stand_on_a_line_is_refused(String label) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Unit(AREA, Level.TEAM, label, null, "assessment", Charts.VALID));
        assertThrows(
                IllegalArgumentException.class, () -> new Unit(AREA, Level.TEAM, "label", null, label, Charts.VALID));
    }

    @Test
    void no_label_reaches_a_log() {
        assertFalse(charts.units.stream()
                .map(Unit::toString)
                .collect(Collectors.joining())
                .contains("Label"));
    }

    private String refusal() {
        return assertThrows(IllegalArgumentException.class, charts::chart).getMessage();
    }
}
