package org.plr.benchmarks.allocation;

import com.google.ortools.graph.MinCostFlow;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plr.core.allocation.Assignment;
import org.plr.core.allocation.AssignmentRequest;

/**
 * Each manager gets a link reviewer, at the least cost. Each way begins with what it is given by a program that has the costs
 * in arrays: making its own network, or our request, is part of it, and is left out in a second row. The setup checks that
 * all find the same least cost.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class LinkReviewers {
    /** How many managers and reviewers, and how hard. */
    @Param({"20x5", "200x30", "2000x300", "2000x300-tight", "2000x300-line"})
    String reviewers;

    private final Peer hand = new ByHand();
    private final Peer orTools = new OrToolsFlow();
    private final Peer library = new Library();
    private Problem problem;
    private AssignmentRequest request;
    private MinCostFlow network;

    /** Makes the problem and compares answers. */
    @Setup(Level.Trial)
    public void compare() {
        problem = Instances.named(reviewers);
        Comparison.costs(problem, List.of(hand, orTools, library));
        request = Library.request(problem);
        network = OrToolsFlow.network(problem);
    }

    /** Gives the native network back. */
    @TearDown(Level.Trial)
    public void delete() {
        network.delete();
    }

    /**
     * Shortest paths, written by hand.
     *
     * @return the plan
     */
    @Benchmark
    public Optional<int[]> byHand() {
        return hand.solve(problem);
    }

    /**
     * OR-Tools.
     *
     * @return the plan
     */
    @Benchmark
    public Optional<int[]> orTools() {
        return orTools.solve(problem);
    }

    /**
     * OR-Tools with a network that is there already, and without reading the plan.
     *
     * @return whether there is a plan
     */
    @Benchmark
    public boolean orToolsAlone() {
        return OrToolsFlow.isSolved(network);
    }

    /**
     * This library.
     *
     * @return the plan
     */
    @Benchmark
    public Optional<int[]> library() {
        return library.solve(problem);
    }

    /**
     * This library with a request that is there already.
     *
     * @return the plan
     */
    @Benchmark
    public Assignment libraryAlone() {
        return Library.assign(request);
    }
}
