package org.plr.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.people.Charts.AREA;
import static org.plr.core.people.Charts.TEAM;
import static org.plr.core.people.Charts.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;

@Proves("ROL-2")
class TenureTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2022, 9);
    private static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private final Charts charts = new Charts();

    @ParameterizedTest
    @CsvSource({
        "2022-01-01/, charged",
        "2022-09-01/2022-09-30, charged",
        "2022-09-02/, JOINED",
        "2022-09-30/, JOINED",
        "2022-10-01/, JOINED",
        "2022-01-01/2022-09-29, LEFT",
        "2022-01-01/2022-09-01, LEFT",
        "2022-01-01/2022-08-31, LEFT",
        "2022-09-05/2022-09-20, LEFT"
    })
    void a_manager_who_joins_or_leaves_in_september_2022_is_not_charged_with_it(String period, String expected) {
        charts.post(1, Role.TEAM_MANAGER, TEAM, period);
        assertEquals(expected, september());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-01/2022-09-30, ABSENT",
        "2022-08-15/, ABSENT",
        "2022-09-01/2022-09-29, charged",
        "2022-09-02/2022-10-31, charged"
    })
    void a_manager_who_is_away_on_every_day_of_september_2022_is_not_charged_with_it(String absence, String expected) {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/").absent(1, absence);
        assertEquals(expected, september());
    }

    @Test
    void two_absences_that_meet_make_one() {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/")
                .absent(1, "2022-08-20/2022-09-14")
                .absent(1, "2022-09-15/2022-10-02");
        assertEquals("ABSENT", september());
    }

    @Test
    void two_absences_with_a_day_between_do_not() {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/")
                .absent(1, "2022-08-20/2022-09-14")
                .absent(1, "2022-09-16/2022-10-02");
        assertEquals("charged", september());
    }

    @Test
    void one_manager_role_after_another_is_tenure_throughout() {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/2022-09-14")
                .post(1, Role.SERVICE_MANAGER, AREA, "2022-09-15/");
        assertEquals("charged", september());
    }

    @Test
    void who_was_away_from_the_role_in_between_has_left() {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/2022-09-13")
                .post(1, Role.SERVICE_MANAGER, AREA, "2022-09-15/");
        assertEquals("LEFT", september());
    }

    @Test
    void who_was_a_manager_years_ago_and_is_again_from_the_middle_of_the_month_has_joined() {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2019-01-01/2019-12-31")
                .post(1, Role.TEAM_MANAGER, TEAM, "2022-09-15/");
        assertEquals("JOINED", september());
    }

    @Test
    void who_is_no_manager_needs_no_excuse() {
        charts.post(1, Role.PRACTITIONER, TEAM, "2022-01-01/");
        assertEquals("neither", september());
    }

    @Test
    void the_managers_come_in_the_order_of_their_refs() {
        charts.post(3, Role.TEAM_MANAGER, TEAM, "2022-01-01/")
                .post(1, Role.SERVICE_MANAGER, AREA, "2022-03-01/")
                .post(2, Role.PRACTITIONER, TEAM, "2022-01-01/");
        assertEquals(List.of(person(1), person(3)), charts.chart().managersThroughout(SEPTEMBER, MANAGERS));
    }

    @Test
    void whoever_is_away_is_absent_from_the_first_day_to_the_last() {
        charts.post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/").absent(1, "2022-09-05/2022-09-16");
        Organisation chart = charts.chart();
        assertFalse(chart.isAbsent(person(1), LocalDate.of(2022, 9, 4)));
        assertTrue(chart.isAbsent(person(1), LocalDate.of(2022, 9, 5)));
        assertTrue(chart.isAbsent(person(1), LocalDate.of(2022, 9, 16)));
        assertFalse(chart.isAbsent(person(1), LocalDate.of(2022, 9, 17)));
        assertFalse(chart.isAbsent(person(2), LocalDate.of(2022, 9, 10)));
    }

    /** The excuse of person 1, or whether they are charged. */
    private String september() {
        Organisation chart = charts.chart();
        boolean charged = chart.managersThroughout(SEPTEMBER, MANAGERS).contains(person(1));
        return chart.excuse(person(1), SEPTEMBER, MANAGERS)
                .map(excuse -> charged ? "both" : excuse.name())
                .orElse(charged ? "charged" : "neither");
    }
}
