package org.plr.benchmarks.allocation;

import java.util.List;
import java.util.Optional;
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

/** The same in JGraphT, which takes too long at the largest size to be asked as often: there each time is one solution. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@State(Scope.Benchmark)
public class LinkReviewersByJGraphT {
    private final Peer jGraphT = new JGraphTFlow();

    /** Sizes that are soon solved. */
    @State(Scope.Benchmark)
    public static class Usual {
        /** How many managers and reviewers. */
        @Param({"20x5", "200x30"})
        String reviewers;

        private Problem problem;

        /**
         * Makes the problem and compares answers.
         *
         * @param asked whom
         */
        @Setup(Level.Trial)
        public void compare(LinkReviewersByJGraphT asked) {
            problem = asked.compared(reviewers);
        }
    }

    /** The largest size: the comparison warms up. */
    @State(Scope.Benchmark)
    public static class Largest {
        /** How many managers and reviewers. */
        @Param("2000x300")
        String largest;

        private Problem problem;

        /**
         * Makes the problem and compares answers.
         *
         * @param asked whom
         */
        @Setup(Level.Trial)
        public void compare(LinkReviewersByJGraphT asked) {
            problem = asked.compared(largest);
        }
    }

    private Problem compared(String name) {
        Problem problem = Instances.named(name);
        Comparison.costs(problem, List.of(new ByHand(), jGraphT));
        return problem;
    }

    /**
     * JGraphT.
     *
     * @param usual what is solved
     * @return the plan
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Optional<int[]> usual(Usual usual) {
        return jGraphT.solve(usual.problem);
    }

    /**
     * JGraphT.
     *
     * @param largest what is solved
     * @return the plan
     */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 2)
    public Optional<int[]> largest(Largest largest) {
        return jGraphT.solve(largest.problem);
    }
}
