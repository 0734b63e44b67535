package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The year's rota, planned for lines of known sizes. */
@Proves({"ROL-3", "ELE-1"})
class YearRotaTest {

    @Test
    void the_published_half_year_has_two_reviews_in_every_line_and_never_the_same_line_twice_running()
            throws IOException {
        Map<String, Integer> vector = vector();
        int lines = vector.get("lines");
        int size = vector.get("managers") / lines;
        YearRotaRequest request = SampleYears.of(Collections.nCopies(lines, size), vector.get("months"), 2);
        YearPlan plan = SampleYears.plan(request);
        assertEquals(vector.get("objective"), plan.runs());
        assertEquals(0, plan.deviation());
        assertEquals(6 * 2 * 2 * 2, plan.spread());
        for (RotaMember manager : request.managers()) {
            for (int line = 0; line < lines; line++) {
                assertEquals(2, count(plan, manager.id(), SampleYears.name(line)));
            }
        }
        assertEquals("Each of the 6 managers completes 2 of 6 reviews inside their own line.", plan.because());
    }

    private static Map<String, Integer> vector() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (InputStream in = YearRotaTest.class.getResourceAsStream("rota.json");
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    numbers.put(json.currentName(), json.getIntValue());
                }
            }
        }
        return numbers;
    }

    private static long count(YearPlan plan, String manager, String line) {
        return plan.turns().stream()
                .filter(turn -> turn.manager().equals(manager) && turn.line().equals(line))
                .count();
    }

    @Test
    void a_line_with_more_than_half_of_the_managers_has_too_many_inside() {
        YearPlan plan = SampleYears.plan(SampleYears.of(List.of(4, 2), 4, 2));
        assertEquals(4, plan.deviation());
        assertEquals(3, plan.inside("A1"));
        assertEquals(2, plan.inside("B1"));
        assertEquals(
                "Line A receives 16 reviews in 4 months, and the 2 managers outside it can take at most 4 of them beside the"
                        + " 4 inside their own lines: 12 fall to its 4 managers, who want 8: 4 too many. So no plan is less"
                        + " than 4 off in all, and this one is no more.",
                plan.because());
    }

    @Test
    void a_line_that_receives_too_little_has_too_few_inside() {
        YearPlan plan = SampleYears.plan(SampleYears.of(List.of(2, 1, 1), List.of(1, 1, 2), 4, 3));
        assertEquals(2, plan.deviation());
        assertEquals(
                "Line A receives 4 reviews in 4 months, and its 2 managers want 6 inside it: 2 too few. So no plan is less"
                        + " than 2 off in all, and this one is no more.",
                plan.because());
    }

    @Test
    void one_line_can_have_too_few_inside_and_another_too_many() {
        YearPlan plan = SampleYears.plan(SampleYears.of(List.of(2, 2), List.of(0, 4), 3, 1));
        assertEquals(2 + 4, plan.deviation());
        assertTrue(
                plan.because().contains("Line A receives 0 reviews in 3 months, and its 2 managers want 2"),
                plan::because);
        assertTrue(plan.because().contains("at most 6 of them beside the 0 inside"), plan::because);
    }

    @Test
    void a_line_alone_and_a_manager_alone_are_always_inside() {
        YearPlan line = SampleYears.plan(SampleYears.of(List.of(5), 12, 4));
        assertEquals(40, line.deviation());
        assertEquals(55, line.runs());
        assertEquals(55, line.runsAtLeast());
        YearPlan manager = SampleYears.plan(SampleYears.of(List.of(1), 1, 0));
        assertEquals(1, manager.deviation());
        assertEquals(
                "Line A receives 1 review in 1 month, and there is no manager outside it: 1 falls to its 1 manager, who"
                        + " wants 0: 1 too many. So no plan is less than 1 off in all, and this one is no more.",
                manager.because());
        assertEquals(
                "The manager completes 3 of 3 reviews inside their own line.",
                SampleYears.plan(SampleYears.of(List.of(1), 3, 3)).because());
    }

    @Test
    void lines_may_have_no_manager_or_receive_nothing() {
        YearPlan plan = SampleYears.plan(SampleYears.of(List.of(2, 2), List.of(2, 0, 2), 6, 3));
        assertEquals(6, plan.deviation());
        assertEquals(0, plan.inside("B1"));
    }

    @Test
    void a_council_of_sixty_managers_in_eight_lines_has_no_run_where_none_need_be() {
        List<Integer> sizes = List.of(8, 8, 8, 8, 7, 7, 7, 7);
        for (int target : new int[] {0, 2, 4, 6}) {
            YearPlan plan = SampleYears.plan(SampleYears.of(sizes, 12, target));
            assertEquals(0, plan.deviation());
            assertEquals(0, plan.runs());
        }
        YearPlan mostlyInside = SampleYears.plan(SampleYears.of(sizes, 12, 8));
        assertEquals(60 * 3, mostlyInside.runs());
        assertEquals(mostlyInside.runsAtLeast(), mostlyInside.runs());
    }

    @Test
    void the_order_of_the_request_decides_only_the_order_of_the_plan() {
        YearRotaRequest request = SampleYears.of(List.of(5, 3, 2), List.of(4, 4, 2), 7, 3);
        List<RotaMember> managers = new ArrayList<>(request.managers());
        List<RotaLine> lines = new ArrayList<>(request.lines());
        Collections.reverse(managers);
        Collections.reverse(lines);
        YearPlan plan = SampleYears.plan(request);
        YearPlan other = SampleYears.plan(new YearRotaRequest(managers, lines, 7, 3));
        Set<Turn> turns = new HashSet<>(plan.turns());
        assertEquals(turns, new HashSet<>(other.turns()));
        assertEquals("A5", plan.turns().get(4).manager());
        assertEquals(plan.because(), other.because());
    }

    @Test
    void ids_are_answered_as_they_are_normalised() {
        YearPlan plan = YearRota.plan(YearRotaRequest.of(List.of(new RotaMember(" e\u0301 ", " A\n")), 1, 1))
                .value();
        assertEquals(List.of(new Turn(0, "\u00e9", "A")), plan.turns());
    }

    @Test
    void a_manager_whom_the_rota_does_not_have_has_no_number() {
        YearPlan plan = SampleYears.plan(SampleYears.of(List.of(1), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> plan.inside("Z1"));
        assertThrows(IndexOutOfBoundsException.class, () -> plan.turns().get(1));
    }

    @Test
    void nothing_shown_holds_an_id() {
        YearRotaRequest request = SampleYears.of(List.of(1), 2, 1);
        assertEquals("a rota of 1 managers over 2 months", request.toString());
        assertEquals(request.toString(), SampleYears.plan(request).toString());
    }
}
