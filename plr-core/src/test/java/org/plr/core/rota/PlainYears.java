package org.plr.core.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at every plan there is. */
final class PlainYears {
    private final int[] lineOf;
    private final int[] received;
    private final int months;
    private final int target;
    private int deviation = Integer.MAX_VALUE;
    private int spread = Integer.MAX_VALUE;

    private PlainYears(List<Integer> sizes, List<Integer> perMonth, int months, int target) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < sizes.size(); line++) {
            for (int i = 0; i < sizes.get(line); i++) {
                lines.add(line);
            }
        }
        this.lineOf = lines.stream().mapToInt(line -> line).toArray();
        this.received = perMonth.stream().mapToInt(each -> each * months).toArray();
        this.months = months;
        this.target = target;
    }

    /** {@return the least deviation, and with it the least spread} By König every choice of counts has its months. */
    static List<Integer> best(List<Integer> sizes, List<Integer> perMonth, int months, int target) {
        PlainYears years = new PlainYears(sizes, perMonth, months, target);
        years.choose(0, 0, years.months, new int[sizes.size()], 0, 0);
        return List.of(years.deviation, years.spread);
    }

    private void choose(int manager, int line, int left, int[] given, int deviates, int spreads) {
        if (manager == lineOf.length) {
            if (deviates < deviation || (deviates == deviation && spreads < spread)) {
                deviation = deviates;
                spread = spreads;
            }
            return;
        }
        if (line == given.length) {
            if (left == 0) {
                choose(manager + 1, 0, months, given, deviates, spreads);
            }
            return;
        }
        for (int times = 0; times <= Math.min(left, received[line] - given[line]); times++) {
            boolean own = lineOf[manager] == line;
            given[line] += times;
            choose(
                    manager,
                    line + 1,
                    left - times,
                    given,
                    deviates + (own ? Math.abs(times - target) : 0),
                    spreads + (own ? 0 : times * times));
            given[line] -= times;
        }
    }

    /** {@return the fewest runs of any order of each manager's reviews in which each line receives as many a month} */
    static int fewestRuns(int[][] counts, int[] perMonth, int months) {
        Map<List<Integer>, Integer> states = new HashMap<>(Map.of(state(counts, new int[0]), 0));
        for (int month = 0; month < months; month++) {
            Map<List<Integer>, Integer> next = new HashMap<>();
            states.forEach(
                    (state, runs) -> extend(state, runs, counts.length, perMonth.clone(), new ArrayList<>(), next));
            states = next;
        }
        return states.values().stream().mapToInt(each -> each).min().orElseThrow();
    }

    private static List<Integer> state(int[][] counts, int[] last) {
        List<Integer> state = new ArrayList<>();
        for (int manager = 0; manager < counts.length; manager++) {
            Arrays.stream(counts[manager]).forEach(state::add);
        }
        for (int manager = 0; manager < counts.length; manager++) {
            state.add(last.length == 0 ? -1 : last[manager]);
        }
        return state;
    }

    private static void extend(
            List<Integer> state,
            int runs,
            int managers,
            int[] room,
            List<Integer> chosen,
            Map<List<Integer>, Integer> next) {
        int manager = chosen.size();
        int lines = room.length;
        if (manager == managers) {
            List<Integer> after = new ArrayList<>(state);
            int now = runs;
            for (int i = 0; i < managers; i++) {
                after.set(i * lines + chosen.get(i), after.get(i * lines + chosen.get(i)) - 1);
                now += state.get(managers * lines + i).equals(chosen.get(i)) ? 1 : 0;
                after.set(managers * lines + i, chosen.get(i));
            }
            next.merge(after, now, Math::min);
            return;
        }
        for (int line = 0; line < lines; line++) {
            if (room[line] > 0 && state.get(manager * lines + line) > 0) {
                room[line]--;
                chosen.add(line);
                extend(state, runs, managers, room, chosen, next);
                chosen.remove(manager);
                room[line]++;
            }
        }
    }
}
