package org.plr.benchmarks.overdue;

import java.util.List;
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
import org.plr.core.duty.Duty;

/**
 * Who is overdue now, among all duties that are open? Each setup checks that its way of asking finds the very duties that
 * the plain java.time loop finds.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OverdueNow {

    /** The reviews as the peers have them. */
    @State(Scope.Benchmark)
    public static class Items {
        /** How many duties are open. */
        @Param("1000000")
        int duties;

        List<Item> items;
        Found expected;

        /** Makes the reviews and finds what is to be found. */
        @Setup(Level.Trial)
        public void make() {
            items = Caseload.of(duties);
            expected = JavaTimeLoop.overdue(items, Caseload.NOW);
        }
    }

    /** The library, caught up with its journal, and the scan over the same duties. */
    @State(Scope.Benchmark)
    public static class Library {
        CaughtUp library;
        LongScan scan;

        /**
         * Writes the journal and catches up.
         *
         * @param items the reviews
         */
        @Setup(Level.Trial)
        public void catchUp(Items items) {
            library = new CaughtUp(items.items);
            scan = new LongScan(library.everythingOpen());
            List<Duty> overdue = library.overdue(Caseload.NOW);
            items.expected.requireSameAs(CaughtUp.found(overdue));
            items.expected.requireSameAs(CaughtUp.found(library.overdueForOfficer()));
            items.expected.requireSameAs(scan.found(Caseload.NOW));
            require(overdue.size() == library.count(Caseload.NOW), "the count is not the length of the list");
            require(library.open() == items.duties + 2, "more or less is open than was asked for");
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalStateException(otherwise);
            }
        }
    }

    /** The rules in Easy Rules. */
    @State(Scope.Benchmark)
    public static class EasyRules {
        final EasyRulesLoop rules = new EasyRulesLoop();

        /**
         * Compares answers.
         *
         * @param items the reviews
         */
        @Setup(Level.Trial)
        public void compare(Items items) {
            items.expected.requireSameAs(rules.overdue(items.items, Caseload.NOW));
        }
    }

    /** The rules in Drools. */
    @State(Scope.Benchmark)
    public static class Drools {
        final DroolsRules rules = new DroolsRules();

        /**
         * Compares answers.
         *
         * @param items the reviews
         */
        @Setup(Level.Trial)
        public void compare(Items items) {
            items.expected.requireSameAs(rules.overdue(items.items, Caseload.NOW));
        }
    }

    /**
     * How many are overdue.
     *
     * @param state the library
     * @return the number
     */
    @Benchmark
    public int count(Library state) {
        return state.library.count(Caseload.NOW);
    }

    /**
     * Which are overdue, the longest overdue first.
     *
     * @param state the library
     * @return the duties
     */
    @Benchmark
    public List<Duty> list(Library state) {
        return state.library.overdue(Caseload.NOW);
    }

    /**
     * The same for an actor, with their rights.
     *
     * @param state the library
     * @return the duties
     */
    @Benchmark
    public List<Duty> listForOfficer(Library state) {
        return state.library.overdueForOfficer();
    }

    /**
     * The limit.
     *
     * @param state the scan
     * @return how many numbers were written
     */
    @Benchmark
    public int scan(Library state) {
        return state.scan.overdue(Caseload.NOW);
    }

    /**
     * A loop with java.time.
     *
     * @param state the reviews
     * @return the numbers of what is overdue
     */
    @Benchmark
    public Found javaTime(Items state) {
        return JavaTimeLoop.overdue(state.items, Caseload.NOW);
    }

    /**
     * Easy Rules.
     *
     * @param state the reviews
     * @param easy the rules
     * @return the numbers of what is overdue
     */
    @Benchmark
    public Found easyRules(Items state, EasyRules easy) {
        return easy.rules.overdue(state.items, Caseload.NOW);
    }

    /**
     * Drools.
     *
     * @param state the reviews
     * @param drools the rules
     * @return the numbers of what is overdue
     */
    @Benchmark
    public Found drools(Items state, Drools drools) {
        return drools.rules.overdue(state.items, Caseload.NOW);
    }
}
