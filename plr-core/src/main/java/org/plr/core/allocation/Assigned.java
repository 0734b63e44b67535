package org.plr.core.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan that gives out every row. Immutable. */
public final class Assigned implements Assignment {
    private final Problem problem;
    private final int[] choice;
    private final boolean proved;
    private final long gap;

    Assigned(Problem problem, int[] choice, boolean proved, long gap) {
        this.problem = problem;
        this.choice = choice;
        this.proved = proved;
        this.gap = gap;
    }

    /** {@return the column of each row by their ids in normal form, in the order of the request} */
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int row = 0; row < choice.length; row++) {
            columns.put(problem.rows().get(row), problem.columns().get(choice[row]));
        }
        return columns;
    }

    /**
     * The column of one row.
     *
     * @param row the row's place in the request
     * @return the column's place in the request
     */
    public int column(int row) {
        return choice[row];
    }

    /** {@return how many rows each column got, in the order of the request} */
    public List<Integer> loads() {
        int[] loads = new int[problem.columns().size()];
        for (int column : choice) {
            loads[column]++;
        }
        return Arrays.stream(loads).boxed().toList();
    }

    /**
     * How far an aim is reached.
     *
     * @param aim the aim's place in the request
     * @return the sum of costs of an aim of the kind {@link Aim.Kind#LEAST}; else what it compares, the highest first
     */
    public List<Long> reached(int aim) {
        Aim asked = problem.request().aims().get(aim);
        return switch (asked.kind()) {
            case LEAST -> List.of(Arrays.stream(costs(asked.costs())).sum());
            case FAIREST -> highestFirst(costs(asked.costs()));
            case EVEN -> highestFirst(loads(asked.loads()));
        };
    }

    private long[] costs(Costs costs) {
        long[] all = new long[choice.length];
        for (int row = 0; row < choice.length; row++) {
            all[row] = costs.at(row, choice[row]);
        }
        return all;
    }

    private long[] loads(int[] before) {
        long[] loads = new long[before.length];
        for (int column = 0; column < before.length; column++) {
            loads[column] = before[column];
        }
        for (int column : choice) {
            loads[column]++;
        }
        return loads;
    }

    private static List<Long> highestFirst(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Long> highestFirst = new ArrayList<>(sorted.length);
        for (int i = sorted.length - 1; i >= 0; i--) {
            highestFirst.add(sorted[i]);
        }
        return List.copyOf(highestFirst);
    }

    /** {@return whether no plan reaches the aims better; false where a budget ended the search} */
    public boolean isProved() {
        return proved;
    }

    /** {@return by how much, at most, the sum of costs could be lower; 0 where the plan is proved} */
    public long gap() {
        return gap;
    }

    /**
     * Why a row is given to its column: what the best plan without that pair would have cost, which is found by solving
     * again.
     *
     * @param row the row's place in the request
     * @return the explanation
     */
    public Why why(int row) {
        Assignment other = Assigning.solve(problem.without(row, choice[row])).orElse(null);
        return Why.of(new Why.Pair(problem, row), this, other);
    }

    @Override
    public String toString() {
        return "assignment of " + choice.length + " rows";
    }
}
