package org.plr.benchmarks.allocation;

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
import org.plr.core.rota.RotaPlan;
import org.plr.core.rota.RotaRequest;

/**
 * Each manager gets a case for this month. The library begins with the request and gives out cases; CP-SAT begins with the
 * counts by manager and area, and comes to areas. The setup checks that all four aims come to the same.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class MonthlyRota {

    /** For the library. */
    @State(Scope.Benchmark)
    public static class Council {
        /** How many managers, areas and cases. */
        @Param({"300x12x20000", "1500x25x100000", "5000x50x500000"})
        String rota;

        private RotaRequest month;

        /** Makes the month. */
        @Setup(Level.Trial)
        public void make() {
            month = Rotas.named(rota);
        }
    }

    /** For CP-SAT, which does not come to an end with 5,000 managers. */
    @State(Scope.Benchmark)
    public static class Few {
        /** How many managers, areas and cases. */
        @Param("300x12x20000")
        String fewRota;

        private Rota month;

        /** Makes the month and compares answers. */
        @Setup(Level.Trial)
        public void compare() {
            Comparison.rota(fewRota);
            month = Rota.of(Rotas.named(fewRota));
        }
    }

    /**
     * This library.
     *
     * @param council the month
     * @return the plan
     */
    @Benchmark
    public RotaPlan library(Council council) {
        return Comparison.plan(council.month);
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
