package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.Proves;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.examples.council.Allocation;
import org.plr.examples.council.Council;
import org.plr.examples.demo.host.CouncilChart;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SeededBytes;

/** The council's open cases as the rota takes them. */
@Proves("ROL-3")
class RotaCasesTest {
    private static final Council COUNCIL = Council.bundled();
    private static final LocalDate DAY = LocalDate.of(2022, 11, 30);

    private final Refs refs = new Refs(new SeededBytes("rota"));
    private final Organisation chart = new CouncilChart(COUNCIL, refs).knownOn(DAY);
    private final List<OpenCase> cases = new RotaCases(COUNCIL, refs).on(DAY, chart);

    @Test
    void each_open_case_of_the_day_is_there_once() {
        Set<Object> children = new HashSet<>();
        cases.forEach(open -> assertTrue(children.add(open.child())));
        assertEquals(COUNCIL.universe(DAY).size(), cases.size());
    }

    @Test
    void whoever_held_a_case_within_the_last_year_stands_with_it_and_whoever_supervised_them() {
        int moved = 0;
        for (OpenCase open : cases) {
            Set<PersonRef> before =
                    open.before().stream().map(OpenCase.Held::person).collect(Collectors.toSet());
            for (Allocation earlier : earlier(refs.childId(open.child()).orElseThrow())) {
                PersonRef holder = refs.person(earlier.staffId());
                assertTrue(before.contains(holder));
                chart.posts(holder, earlier.when().last())
                        .forEach(post -> assertTrue(post.lineManager() == null || before.contains(post.lineManager())));
                moved++;
            }
            open.before().forEach(held -> assertFalse(held.until().isBefore(DAY.minusYears(1))));
        }
        assertTrue(moved > 10, "cases change hands");
    }

    private static List<Allocation> earlier(String child) {
        return COUNCIL.allocations().stream()
                .filter(allocation -> allocation.childId().equals(child))
                .filter(allocation -> allocation.when().last().isBefore(DAY))
                .filter(allocation -> allocation.when().last().isAfter(DAY.minusYears(1)))
                .toList();
    }
}
