package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.framework.Choosing.Line;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.examples.council.Council;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.CouncilChart;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SeededBytes;

class RotaTest {
    private static final Council COUNCIL = Council.bundled();
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);

    private final Refs refs = new Refs(new SeededBytes("rota"));
    private final Organisation chart = new CouncilChart(COUNCIL, refs).knownOn(JUNE);
    private final PersonRef teamManager = refs.person("S1033");
    private final Rota rota = new Rota(refs, new Chance("rota"));

    private OpenCase next(PersonRef manager, LocalDate day) {
        return rota.on(day, COUNCIL.universe(day), chart, Line.INSIDE_AND_OUTSIDE)
                .next(manager)
                .orElseThrow();
    }

    @Test
    void a_manager_reviews_inside_and_outside_the_own_line_in_turn() {
        boolean first = isInside(next(teamManager, JUNE));
        boolean second = isInside(next(teamManager, JUNE.plusMonths(1)));
        boolean third = isInside(next(teamManager, JUNE.plusMonths(2)));
        assertEquals(first, third);
        assertEquals(first, !second);
    }

    private static boolean isInside(OpenCase open) {
        return open.allocation().teamId().equals("T07");
    }

    @Test
    void outside_the_line_is_another_service_area() {
        Set<String> own = Set.of("T07", "T08", "T09", "T10", "T11");
        for (int month = 0; month < 6; month++) {
            OpenCase open = next(teamManager, JUNE.plusMonths(month));
            assertTrue(isInside(open) || !own.contains(open.allocation().teamId()));
        }
    }

    @Test
    void where_the_council_has_no_review_inside_the_line_each_is_outside_it() {
        for (int month = 0; month < 6; month++) {
            LocalDate day = JUNE.plusMonths(month);
            OpenCase open = rota.on(day, COUNCIL.universe(day), chart, Line.OUTSIDE)
                    .next(teamManager)
                    .orElseThrow();
            assertFalse(isInside(open));
        }
        LocalDate day = JUNE.plusMonths(6);
        List<OpenCase> own =
                COUNCIL.universe(day).stream().filter(RotaTest::isInside).toList();
        assertFalse(own.isEmpty());
        assertTrue(rota.on(day, own, chart, Line.OUTSIDE).next(teamManager).isEmpty());
    }

    @Test
    void no_child_is_reviewed_twice_in_12_months() {
        Set<String> children = new HashSet<>();
        for (int month = 0; month < 12; month++) {
            Rota.Day day = rota.on(
                    JUNE.plusMonths(month), COUNCIL.universe(JUNE.plusMonths(month)), chart, Line.INSIDE_AND_OUTSIDE);
            for (int i = 0; i < 40; i++) {
                assertTrue(children.add(day.next(refs.person("S10" + (20 + i)))
                        .orElseThrow()
                        .child()
                        .id()));
            }
        }
    }

    @Test
    void nobody_reviews_a_case_that_they_hold() {
        List<OpenCase> universe = COUNCIL.universe(JUNE);
        PersonRef holder = refs.person(universe.get(0).allocation().staffId());
        Rota.Day day = rota.on(JUNE, List.of(universe.get(0)), chart, Line.INSIDE_AND_OUTSIDE);
        assertTrue(day.next(holder).isEmpty());
        assertTrue(day.next(teamManager).isPresent());
    }
}
