package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests for a rota, and what must hold of every plan. */
final class SampleYears {

    private SampleYears() {}

    /** Lines A, B, C … of so many managers, A1, A2 … */
    static YearRotaRequest of(List<Integer> sizes, int months, int insideTarget) {
        List<RotaMember> managers = new ArrayList<>();
        for (int line = 0; line < sizes.size(); line++) {
            for (int i = 1; i <= sizes.get(line); i++) {
                managers.add(new RotaMember(name(line) + i, name(line)));
            }
        }
        return YearRotaRequest.of(managers, months, insideTarget);
    }

    /** The same where the lines receive so many reviews a month. */
    static YearRotaRequest of(List<Integer> sizes, List<Integer> perMonth, int months, int insideTarget) {
        List<RotaLine> lines = new ArrayList<>();
        for (int line = 0; line < perMonth.size(); line++) {
            lines.add(RotaLine.of(name(line), perMonth.get(line)));
        }
        return of(sizes, months, insideTarget).over(lines);
    }

    static String name(int line) {
        return String.valueOf((char) ('A' + line));
    }

    static YearPlan plan(YearRotaRequest request) {
        YearPlan plan = YearRota.plan(request).value();
        assertIsValid(request, plan);
        return plan;
    }

    /** One review for each manager in each month, and as many in each line as it receives. */
    private static void assertIsValid(YearRotaRequest request, YearPlan plan) {
        List<Turn> turns = plan.turns();
        int size = request.managers().size();
        assertEquals(size * request.months(), turns.size());
        for (int month = 0; month < request.months(); month++) {
            Map<String, Integer> received = new HashMap<>();
            for (int i = 0; i < size; i++) {
                Turn turn = turns.get(month * size + i);
                assertEquals(month, turn.month());
                assertEquals(request.managers().get(i).id(), turn.manager());
                received.merge(turn.line(), 1, Integer::sum);
            }
            assertEquals(expected(request), received);
        }
        assertEquals(runs(turns, size), plan.runs());
    }

    private static Map<String, Integer> expected(YearRotaRequest request) {
        Map<String, Integer> expected = new HashMap<>();
        request.managers().forEach(manager -> expected.merge(manager.line(), 1, Integer::sum));
        request.lines()
                .forEach(line -> expected.put(line.id(), line.perMonth().orElse(expected.getOrDefault(line.id(), 0))));
        expected.values().removeIf(number -> number == 0);
        return expected;
    }

    private static int runs(List<Turn> turns, int size) {
        int runs = 0;
        for (int i = size; i < turns.size(); i++) {
            runs += turns.get(i).line().equals(turns.get(i - size).line()) ? 1 : 0;
        }
        return runs;
    }
}
