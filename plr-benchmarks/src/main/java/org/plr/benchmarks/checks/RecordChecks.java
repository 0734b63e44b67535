package org.plr.benchmarks.checks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;

/**
 * Forms that are well are checked: the library's own checks beside Hibernate Validator on the same fields. The setup checks
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
    private final List<Records.Form> forms = Records.good();
    private final List<AnnotatedForm> annotated = forms.stream()
            .map(form -> AnnotatedForm.of(form.reflection(), form.grading()))
            .toList();
    private final List<TunedForm> tuned = forms.stream()
            .map(form -> TunedForm.of(form.reflection(), form.grading()))
            .toList();

    /** Compares what is found. */
    @Setup(Level.Trial)
    public void compare() {
        forms.forEach(form -> require(form, 0));
        for (Records.Form bad : Records.bad()) {
            require(bad, check(bad).size());
        }
    }

    private void require(Records.Form given, int faults) {
        AnnotatedForm one = AnnotatedForm.of(given.reflection(), given.grading());
        TunedForm other = TunedForm.of(given.reflection(), given.grading());
        List<Integer> found = List.of(
                check(given).size(),
                validator.validate(one).size(),
                validator.validate(other).size());
        if (!found.equals(List.of(faults, faults, faults))) {
            throw new IllegalStateException("Three ways of checking find " + found + " faults.");
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
     * @param refusals takes what is wrong: nothing
     */
    @Benchmark
    @OperationsPerInvocation(3)
    public void library(Blackhole refusals) {
        for (Records.Form form : forms) {
            Checks checks = new Checks();
            form.reflection().check(checks);
            form.grading().check(checks);
            refusals.consume(checks.refusals());
        }
    }

    /**
     * Hibernate Validator.
     *
     * @param violations takes what is wrong: nothing
     */
    @Benchmark
    @OperationsPerInvocation(3)
    public void hibernateValidator(Blackhole violations) {
        for (AnnotatedForm form : annotated) {
            violations.consume(validator.validate(form));
        }
    }

    /**
     * Hibernate Validator with a constraint written for these texts.
     *
     * @param violations takes what is wrong: nothing
     */
    @Benchmark
    @OperationsPerInvocation(3)
    public void hibernateValidatorTuned(Blackhole violations) {
        for (TunedForm form : tuned) {
            violations.consume(validator.validate(form));
        }
    }
}
