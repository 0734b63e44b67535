package org.plr.core.benchmarking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.framework.Fraction;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Benchmark;

/** Every benchmarking exercise as its facts leave it, and by them whether somebody has reached a benchmark (MOD-3). */
public final class BenchmarkingBook implements View, Benchmark {
    private final Map<StreamId, Exercise> exercises = new LinkedHashMap<>();

    /** No exercise yet. */
    public BenchmarkingBook() {}

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof BenchmarkingFact) {
            StreamId stream = recorded.draft().stream();
            exercises.put(stream, Exercise.fold(exercises.get(stream), recorded));
        }
    }

    /**
     * One exercise.
     *
     * @param stream its stream
     * @return the exercise, or empty where there is none
     */
    public Optional<Exercise> at(StreamId stream) {
        return Optional.ofNullable(exercises.get(stream));
    }

    /**
     * All exercises, withdrawn ones too.
     *
     * @return the exercises as they are now, in the order in which they were opened
     */
    public List<Exercise> all() {
        return new ArrayList<>(exercises.values());
    }

    /** In any one exercise that is closed and was not withdrawn. */
    @Override
    public boolean isReached(PersonRef reviewer, Fraction asked) {
        return exercises.values().stream()
                .filter(exercise -> exercise.standing() == Exercise.Standing.CLOSED)
                .flatMap(exercise ->
                        new Comparing(exercise, Latest.of(exercise), reviewer).exact().toOptional().stream())
                .anyMatch(exact -> isAtLeast(exact, asked));
    }

    private static boolean isAtLeast(Fraction share, Fraction asked) {
        return (long) share.numerator() * asked.denominator() >= (long) asked.numerator() * share.denominator();
    }
}
