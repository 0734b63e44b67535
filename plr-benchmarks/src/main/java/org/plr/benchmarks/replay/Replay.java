package org.plr.benchmarks.replay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.openjdk.jmh.infra.Blackhole;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Entry;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.memory.MemoryStore;
import org.plr.core.review.Review;

/** From a journal in memory to every view, ready to be asked. The setup checks that both ways agree on every review. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class Replay {
    /** How many facts the journal has. */
    @Param("1000000")
    int facts;

    private final DatabindFold databind = new DatabindFold();
    private final Codec codec = new JsonFactCodec();
    private FilledJournal journal;
    private List<Entry> entries;

    /** Fills the journal and compares the answers. */
    @Setup(Level.Trial)
    public void fill() {
        journal = new FilledJournal(new MemoryStore(), facts);
        entries = journal.entries();
        if (entries.size() != facts) {
            throw new IllegalStateException("The journal has " + entries.size() + " facts.");
        }
        if (!ours().equals(theirs())) {
            throw new IllegalStateException("Two ways of replaying differ on a review.");
        }
    }

    private Map<String, String> ours() {
        Map<String, String> said = new TreeMap<>();
        for (Review review :
                journal.library().as(Actor.of(SmallCouncil.OFFICER)).reviews().all()) {
            said.put(
                    Review.stream(review.ref()).value(),
                    review.child() + " "
                            + review.graded()
                                    .map(graded -> graded.grade().code())
                                    .orElse("") + " " + review.returnedAt().isPresent());
        }
        return said;
    }

    private Map<String, String> theirs() {
        Map<String, String> said = new TreeMap<>();
        databind.fold(entries)
                .forEach((stream, state) ->
                        said.put(stream, state.allocated.child() + " " + state.grade + " " + state.returned));
        return said;
    }

    /**
     * The library: decodes every fact and folds it into every view, with duties and their history.
     *
     * @return the library, caught up
     */
    @Benchmark
    public Plr library() {
        return journal.library().warm();
    }

    /**
     * The library's decoding alone.
     *
     * @param decoded takes the facts
     */
    @Benchmark
    public void decode(Blackhole decoded) {
        for (Entry entry : entries) {
            decoded.consume(codec.read(
                    entry.draft().type(),
                    entry.draft().typeVersion(),
                    entry.draft().payload()));
        }
    }

    /**
     * Databind and a map.
     *
     * @return the reviews as they stand
     */
    @Benchmark
    public Map<?, ?> databind() {
        return databind.fold(entries);
    }
}
