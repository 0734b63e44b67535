package org.plr.benchmarks.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Optional;

/** The network of a problem in OR-Tools: each row is a source, the slots of a column lead to one sink. */
final class OrToolsFlow implements Peer {
    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools";
    }

    @Override
    public Optional<int[]> solve(Problem problem) {
        MinCostFlow flow = network(problem);
        try {
            return isSolved(flow) ? Optional.of(plan(problem, flow)) : Optional.empty();
        } finally {
            flow.delete();
        }
    }

    static boolean isSolved(MinCostFlow flow) {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL && status != MinCostFlowBase.Status.INFEASIBLE) {
            throw new IllegalStateException("OR-Tools answers " + status + ".");
        }
        return status == MinCostFlowBase.Status.OPTIMAL;
    }

    /** The network, not solved yet. */
    static MinCostFlow network(Problem problem) {
        int rows = problem.rows();
        int sink = rows + problem.columns();
        MinCostFlow flow = new MinCostFlow(sink + 1, rows * problem.columns() + problem.columns());
        for (int row = 0; row < rows; row++) {
            flow.setNodeSupply(row, 1);
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.allows(row, column)) {
                    flow.addArcWithCapacityAndUnitCost(row, rows + column, 1, problem.cost()[row][column]);
                }
            }
        }
        Slots.of(problem, (column, many, each) -> flow.addArcWithCapacityAndUnitCost(rows + column, sink, many, each));
        flow.setNodeSupply(sink, -rows);
        return flow;
    }

    /** Arcs are numbered as they were added. */
    private static int[] plan(Problem problem, MinCostFlow flow) {
        int[] plan = new int[problem.rows()];
        int arc = 0;
        for (int row = 0; row < plan.length; row++) {
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.allows(row, column) && flow.getFlow(arc++) == 1) {
                    plan[row] = column;
                }
            }
        }
        return plan;
    }
}
