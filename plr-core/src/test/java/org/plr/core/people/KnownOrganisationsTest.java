package org.plr.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.plr.core.people.Charts.DAY;
import static org.plr.core.people.Charts.TEAM;
import static org.plr.core.people.Charts.person;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownOrganisationsTest {
    private static final Instant NOON = Instant.parse("2022-10-05T12:00:00Z");

    private final Organisation first =
            new Charts().post(1, Role.TEAM_MANAGER, TEAM, "2022-01-01/").chart();
    private final Organisation corrected =
            new Charts().post(2, Role.TEAM_MANAGER, TEAM, "2022-01-01/").chart();

    @Test
    void a_corrected_chart_answers_from_its_loading_on_and_what_was_known_before_can_still_be_asked() {
        KnownOrganisations known =
                KnownOrganisations.none().with(NOON.minusSeconds(60), first).with(NOON, corrected);
        assertEquals(Optional.of(person(2)), known.now().teamManager(TEAM, DAY));
        assertEquals(Optional.of(person(2)), known.asKnownAt(NOON).teamManager(TEAM, DAY));
        assertEquals(
                Optional.of(person(1)), known.asKnownAt(NOON.minusMillis(1)).teamManager(TEAM, DAY));
        assertEquals(Optional.empty(), known.asKnownAt(NOON.minusSeconds(61)).teamManager(TEAM, DAY));
    }

    @Test
    void before_the_first_chart_nobody_is_known() {
        assertSame(Organisation.empty(), KnownOrganisations.none().now());
        assertSame(Organisation.empty(), KnownOrganisations.none().asKnownAt(NOON));
    }

    @Test
    void of_two_loads_the_later_in_the_journal_counts_though_the_clock_went_back() {
        KnownOrganisations known = KnownOrganisations.none().with(NOON, first).with(NOON.minusSeconds(9), corrected);
        assertSame(corrected, known.now());
        assertSame(corrected, known.asKnownAt(NOON));
    }
}
