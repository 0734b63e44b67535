package org.plr.benchmarks.allocation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each manager gets a service area for this month. The setup checks that all ways come to the same sum of the aims; making
 * the network or the model is part of each.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class MonthlyRota {
    private final Peer hand = new ByHand();
    private final Peer orTools = new OrToolsFlow();

    /** For solvers of flows. */
    @State(Scope.Benchmark)
    public static class Flow {
        /** How many managers and areas. */
        @Param({"300x12", "5000x50"})
        String rota;

        private Rota month;

        /** Makes the month and compares answers. */
        @Setup(Level.Trial)
        public void compare() {
            month = Rotas.named(rota);
            Comparison.costs(month.problem(), List.of(new ByHand(), new OrToolsFlow()));
        }
    }

    /** For CP-SAT, which does not come to an end with 5,000 managers. */
    @State(Scope.Benchmark)
    public static class Few {
        /** How many managers and areas. */
        @Param("300x12")
        String fewRota;

        private Rota month;

        /** Makes the month and compares answers. */
        @Setup(Level.Trial)
        public void compare() {
            month = Rotas.named(fewRota);
            Problem problem = month.problem();
            OptionalLong cost = Comparison.costs(problem, List.of(new ByHand()));
            Comparison.requireSame(problem, "CP-SAT", OptionalLong.of(problem.costOf(CpSatRota.solve(month))), cost);
        }
    }

    /**
     * Shortest paths, written by hand.
     *
     * @param flow the month
     * @return the plan
     */
    @Benchmark
    public Optional<int[]> byHand(Flow flow) {
        return hand.solve(flow.month.problem());
    }

    /**
     * OR-Tools, as a flow.
     *
     * @param flow the month
     * @return the plan
     */
    @Benchmark
    public Optional<int[]> orTools(Flow flow) {
        return orTools.solve(flow.month.problem());
    }

    /**
     * CP-SAT, proved.
     *
     * @param few the month
     * @return the plan
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 5)
    public int[] cpSat(Few few) {
        return CpSatRota.solve(few.month);
    }
}
