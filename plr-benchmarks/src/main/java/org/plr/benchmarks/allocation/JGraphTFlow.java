package org.plr.benchmarks.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The same network in JGraphT. */
final class JGraphTFlow implements Peer {

    @Override
    public String name() {
        return "JGraphT";
    }

    @Override
    public Optional<int[]> solve(Problem problem) {
        return new Network(problem).solved();
    }

    private static final class Network {
        private final Problem problem;
        private final int rows;
        private final int sink;
        private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        private final Map<DefaultWeightedEdge, Integer> many = new HashMap<>();

        Network(Problem problem) {
            this.problem = problem;
            rows = problem.rows();
            sink = rows + problem.columns();
            for (int node = 0; node <= sink; node++) {
                graph.addVertex(node);
            }
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < problem.columns(); column++) {
                    if (problem.allows(row, column)) {
                        edge(row, rows + column, problem.cost()[row][column]);
                    }
                }
            }
            Slots.of(problem, (column, slots, each) -> many.put(edge(rows + column, sink, each), slots));
        }

        private DefaultWeightedEdge edge(int from, int to, long cost) {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            return edge;
        }

        Optional<int[]> solved() {
            Function<Integer, Integer> supply = node -> node < rows ? 1 : node < sink ? 0 : -rows;
            Map<DefaultWeightedEdge, Double> flow;
            try {
                flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                        .getMinimumCostFlow(
                                new MinimumCostFlowProblemImpl<>(graph, supply, edge -> many.getOrDefault(edge, 1)))
                        .getFlowMap();
            } catch (IllegalArgumentException e) {
                if (!String.valueOf(e.getMessage()).contains("no feasible solution")) {
                    throw e;
                }
                return Optional.empty();
            }
            int[] plan = new int[rows];
            flow.forEach((edge, value) -> {
                if (value > 0.5 && graph.getEdgeSource(edge) < rows) {
                    plan[graph.getEdgeSource(edge)] = graph.getEdgeTarget(edge) - rows;
                }
            });
            return Optional.of(plan);
        }
    }
}
