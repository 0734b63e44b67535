package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.people.Organisation;
import org.plr.core.people.Responsibility;
import org.plr.core.people.Role;

class FixturesTest {
    private final Organisation chart = Fixtures.organisation();

    @Test
    @Proves("CON-1")
    void each_practitioner_has_a_team_manager_and_a_service_manager() {
        assertEquals(
                Map.of(
                        Responsibility.PRACTITIONER, Fixtures.PRACTITIONER_WEST,
                        Responsibility.TEAM_MANAGER, Fixtures.TEAM_MANAGER_WEST,
                        Responsibility.SERVICE_MANAGER, Fixtures.SERVICE_MANAGER),
                chart.responsibleFor(Fixtures.PRACTITIONER_WEST, Fixtures.TEAM_WEST, Fixtures.START));
    }

    @Test
    void everybody_in_post_can_be_reached_and_the_administrator_is_not_in_post() {
        assertTrue(Fixtures.posts().stream()
                .allMatch(post -> Fixtures.staff().contact(post.person()).isPresent()));
        assertEquals(List.of(), chart.posts(Fixtures.ADMINISTRATOR, Fixtures.START));
        assertEquals(Optional.empty(), Fixtures.staff().contact(Fixtures.ADMINISTRATOR));
    }

    @Test
    void the_managers_are_there_from_the_first_month_on() {
        assertEquals(
                List.of(Fixtures.TEAM_MANAGER_EAST, Fixtures.TEAM_MANAGER_WEST),
                chart.managersThroughout(YearMonth.of(2022, 1), Set.of(Role.TEAM_MANAGER)));
    }
}
