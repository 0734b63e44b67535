package org.plr.benchmarks.allocation;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How near to the least cost Timefold comes in so many seconds, with its default configuration. It proves nothing. */
public final class TimefoldInTime {
    private TimefoldInTime() {}

    /**
     * Solves and writes what was reached.
     *
     * @param args how many seconds each, the file to be written, and the problems
     * @throws IOException where the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int seconds = Integer.parseInt(args[0]);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("seconds", seconds);
        for (String name : List.of(args).subList(2, args.length)) {
            Problem problem = Instances.named(name);
            long least = Comparison.costs(problem, List.of(new ByHand())).orElseThrow();
            int[] plan = solved(problem, seconds);
            boolean complete = Arrays.stream(plan).allMatch(column -> column >= 0);
            long cost = complete ? problem.costOf(plan) : -1;
            results.put(name, Map.of("least", least, "timefold", cost));
        }
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JsonMapper.builder().build().writeValueAsString(results));
        System.out.println("Timefold, the least cost and what it reached: " + results);
    }

    private static int[] solved(Problem problem, int seconds) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldModel.Allocation.class)
                .withEntityClasses(TimefoldModel.Manager.class)
                .withConstraintProviderClass(TimefoldModel.Rules.class)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        return SolverFactory.<TimefoldModel.Allocation>create(config)
                .buildSolver()
                .solve(new TimefoldModel.Allocation(problem))
                .plan();
    }
}
