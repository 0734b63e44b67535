package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.examples.council.Council;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SeededBytes;
import org.plr.examples.demo.host.SimulatedClock;

class StaffingTest {
    private final Refs refs = new Refs(new SeededBytes("staffing"));
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2022-11-15T09:00:00Z"));
    private final Staffing staffing = new Staffing(Council.bundled(), refs, clock);

    @Test
    void a_service_manager_who_is_ill_is_covered_by_whoever_holds_the_area() {
        assertEquals(
                Optional.of(Actor.of(refs.person("S1021")).onBehalfOf(refs.person("S1022"))),
                staffing.actor(refs.person("S1022"), LocalDate.of(2022, 11, 15)));
    }

    @Test
    void a_week_of_leave_is_waited_for() {
        assertEquals(Optional.empty(), staffing.actor(refs.person("S1028"), LocalDate.of(2022, 10, 26)));
        assertEquals(
                Optional.of(Actor.of(refs.person("S1028"))),
                staffing.actor(refs.person("S1028"), LocalDate.of(2022, 10, 31)));
    }

    @Test
    void whoever_has_left_is_in_post_no_more() {
        clock.set(Instant.parse("2022-08-31T20:00:00Z"));
        assertTrue(staffing.isInPost(refs.person("S1063")));
        clock.set(Instant.parse("2022-08-31T23:00:00Z"));
        assertFalse(staffing.isInPost(refs.person("S1063")));
    }

    @Test
    void titles_name_nobody() {
        assertEquals("Service Manager Quality Assurance", staffing.title(staffing.lead()));
        assertEquals("Quality Assurance Officer", staffing.title(staffing.officer()));
    }
}
