package org.plr.core.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plr.core.ticket.PairTickets;

/** Solves a request whose rows have different weights: by search, which a budget may end. */
final class Weighing {
    private final Problem problem;
    private final Budget.Running time;
    private final PairTickets tickets;
    private final int[] order;

    private Weighing(Problem problem) {
        this.problem = problem;
        this.time = problem.request().budget().start();
        this.tickets = problem.tickets();
        this.order = tickets.rowsInOrder();
    }

    /** The answer; empty where the time was over before there was any. */
    static Optional<Assignment> solve(Problem problem) {
        return new Weighing(problem).solve();
    }

    private Optional<Assignment> solve() {
        Costs costs = problem.request().aims().get(0).costs();
        WeightedPlan plan = search(order, costs);
        int[] columns = plan.columns();
        if (columns == null) {
            return plan.isInfeasible() ? Optional.of(blocked()) : Optional.empty();
        }
        int[] choice = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            choice[order[i]] = columns[i];
        }
        return Optional.of(new Assigned(problem, choice, plan.isProved(), plan.cost() - plan.bound()));
    }

    /** Of these rows alone, in this order; without costs it is enough that they fit. */
    private WeightedPlan search(int[] rows, @Nullable Costs costs) {
        int columns = problem.columns().size();
        Costs weights = Objects.requireNonNull(problem.request().weights(), "weights");
        long[][] cost = new long[rows.length][columns];
        int[][] weight = new int[rows.length][columns];
        BitSet[] barred = new BitSet[rows.length];
        for (int i = 0; i < rows.length; i++) {
            barred[i] = new BitSet();
            for (int column = 0; column < columns; column++) {
                cost[i][column] = costs == null ? 0 : costs.at(rows[i], column);
                weight[i][column] = Math.toIntExact(weights.at(rows[i], column));
                barred[i].set(column, !problem.face().allows(rows[i], column));
            }
        }
        int[] capacities =
                problem.request().columns().stream().mapToInt(Column::capacity).toArray();
        return WeightedSearch.cheapest(new WeightedCase(cost, weight, capacities, barred), preferences(rows), time);
    }

    private int[][] preferences(int[] rows) {
        return Arrays.stream(rows).mapToObj(tickets::columnsInOrder).toArray(int[][]::new);
    }

    /** Leaves out one row after another without which the others do not fit either. */
    private Blocked blocked() {
        List<Integer> stuck =
                new ArrayList<>(IntStream.range(0, order.length).boxed().toList());
        for (int row = 0; row < order.length; row++) {
            int one = row;
            int[] fewer = stuck.stream()
                    .filter(other -> other != one)
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (search(fewer, null).isInfeasible()) {
                stuck.remove((Integer) one);
            }
        }
        BitSet takers = new BitSet();
        for (int row : stuck) {
            IntStream.range(0, problem.columns().size())
                    .filter(column -> problem.face().allows(row, column))
                    .forEach(takers::set);
        }
        Nouns nouns = problem.request().nouns();
        String because = takers.isEmpty()
                ? nouns.rows(stuck.size()) + " can go to no " + nouns.column() + "."
                : nouns.rows(stuck.size()) + " can only go to " + nouns.columns(takers.cardinality())
                        + ", who cannot take them all: they weigh too much.";
        return new Blocked(
                stuck.stream().map(problem.rows()::get).toList(),
                takers.stream().mapToObj(problem.columns()::get).toList(),
                because);
    }
}
