package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Refusal;
import org.plr.core.clause.Proves;

/** Requests for which there is no rota. */
@Proves({"ROL-3", "ELE-1"})
class RefusedYearsTest {

    private static List<String> refused(YearRotaRequest request) {
        return YearRota.plan(request).refusals().stream()
                .map(each -> each.clause() + " " + each.code() + " " + each.path())
                .toList();
    }

    private static RotaMember manager(String id, String line) {
        return new RotaMember(id, line);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        List<RotaMember> managers = List.of(
                manager("a", "A"),
                manager(" a", "C"),
                manager("", "A"),
                manager("x".repeat(1001), "A"),
                manager("\u0007", "\u0007"));
        List<RotaLine> lines = List.of(RotaLine.of("A"), RotaLine.of("B", -1), RotaLine.of("A "), RotaLine.of(" "));
        assertEquals(
                List.of(
                        "ELE-1 months.out-of-range $.months",
                        "ROL-3 inside-target.out-of-range $.insideTarget",
                        "ROL-2 per-month.negative $.lines[1].perMonth",
                        "null id.repeated $.lines[2].id",
                        "null id.missing $.lines[3].id",
                        "null id.repeated $.managers[1].id",
                        "ROL-3 line.unknown $.managers[1].line",
                        "null id.missing $.managers[2].id",
                        "null id.too-long $.managers[3].id",
                        "null id.control-characters $.managers[4].id",
                        "null id.control-characters $.managers[4].line"),
                refused(new YearRotaRequest(managers, lines, 0, 1)));
    }

    @Test
    void there_must_be_a_manager_and_from_one_month_to_ten_years() {
        assertEquals(List.of("ROL-2 managers.missing $.managers"), refused(YearRotaRequest.of(List.of(), 1, 0)));
        YearRotaRequest decade = SampleYears.of(List.of(1), 120, 120);
        assertTrue(YearRota.plan(decade).isAccepted());
        assertEquals(
                List.of("ELE-1 months.out-of-range $.months"),
                refused(YearRotaRequest.of(decade.managers(), 121, 120)));
        assertEquals(
                List.of("ROL-3 inside-target.out-of-range $.insideTarget"),
                refused(YearRotaRequest.of(decade.managers(), 12, -1)));
    }

    @Test
    void lines_receive_as_many_reviews_as_there_are_managers() {
        for (int perMonth : new int[] {2, 5, Integer.MAX_VALUE}) {
            Refusal refusal = YearRota.plan(SampleYears.of(List.of(2, 1), List.of(perMonth, 0), 12, 4))
                    .refusals()
                    .get(0);
            assertEquals("per-month.sum", refusal.code());
            assertEquals("$.lines", refusal.path());
            String differs = perMonth < 3 ? 3 - perMonth + " too few." : perMonth - 3 + " too many.";
            assertTrue(refusal.message().endsWith("now it is " + differs), refusal::message);
        }
    }

    @Test
    void what_would_take_too_long_is_refused() {
        assertEquals(List.of("null rota.too-large $.managers"), refused(SampleYears.of(List.of(8_334), 120, 4)));
        List<RotaMember> managers = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            managers.add(manager("m" + i, "line " + i));
        }
        assertEquals(List.of("null lines.too-many $.managers"), refused(YearRotaRequest.of(managers, 1, 1)));
        List<RotaLine> lines =
                managers.stream().map(each -> RotaLine.of(each.line())).toList();
        assertEquals(List.of("null lines.too-many $.lines"), refused(new YearRotaRequest(managers, lines, 1, 1)));
        assertTrue(YearRota.plan(YearRotaRequest.of(managers.subList(1, 201), 1, 1))
                .isAccepted());
    }

    @Test
    void lists_are_kept_as_they_were() {
        List<RotaMember> managers = new ArrayList<>(Collections.nCopies(1, manager("a", "A")));
        YearRotaRequest request = YearRotaRequest.of(managers, 1, 1);
        managers.clear();
        assertTrue(YearRota.plan(request).isAccepted());
    }
}
