package org.plr.benchmarks.checks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;

/**
 * A form that is well is checked: the library's own checks beside Hibernate Validator on the same fields. The setup checks
 * that both find as much wrong with every wrong form.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class RecordChecks {
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final Records.Form form = Records.good();
    private final AnnotatedForm annotated = AnnotatedForm.of(form.reflection(), form.grading());

    /** Compares what is found. */
    @Setup(Level.Trial)
    public void compare() {
        require(form, 0);
        for (Records.Form bad : Records.bad()) {
            require(bad, check(bad).size());
        }
    }

    private void require(Records.Form given, int faults) {
        int ours = check(given).size();
        int theirs = validator
                .validate(AnnotatedForm.of(given.reflection(), given.grading()))
                .size();
        if (ours != faults || theirs != faults) {
            throw new IllegalStateException("The library finds " + ours + " faults, the peer " + theirs + ".");
        }
    }

    private static List<Refusal> check(Records.Form given) {
        Checks reflection = new Checks();
        given.reflection().check(reflection);
        Checks grading = new Checks();
        given.grading().check(grading);
        List<Refusal> all = new ArrayList<>(reflection.refusals());
        all.addAll(grading.refusals());
        return all;
    }

    /**
     * The library's own checks.
     *
     * @return what is wrong: nothing
     */
    @Benchmark
    public Object library() {
        Checks checks = new Checks();
        form.reflection().check(checks);
        form.grading().check(checks);
        return checks.refusals();
    }

    /**
     * Hibernate Validator.
     *
     * @return what is wrong: nothing
     */
    @Benchmark
    public Set<ConstraintViolation<AnnotatedForm>> hibernateValidator() {
        return validator.validate(annotated);
    }
}
