package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Which tests of a conformance suite passed and which failed when it was run within a test. */
record Suite(Set<String> passed, Set<String> failed) {
    private static final Launcher LAUNCHER = LauncherFactory.create();

    static Suite run(Class<?> suite) {
        Suite outcome = new Suite(new TreeSet<>(), new TreeSet<>());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        LAUNCHER.execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    boolean passes = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                    (passes ? outcome.passed : outcome.failed).add(test.getDisplayName());
                }
            }
        });
        return outcome;
    }

    /** Proves a suite: what is sound passes, each defect fails, and each test fails for some defect. */
    static <T> void prove(Class<?> suite, Consumer<UnaryOperator<T>> plant, Map<String, UnaryOperator<T>> defects) {
        plant.accept(sound -> sound);
        Suite sound = run(suite);
        assertEquals(Set.of(), sound.failed());
        Set<String> idle = new TreeSet<>(sound.passed());
        defects.forEach((name, defect) -> {
            plant.accept(defect);
            Set<String> failed = run(suite).failed();
            assertFalse(failed.isEmpty(), "no test of the suite sees: " + name);
            idle.removeAll(failed);
        });
        assertEquals(Set.of(), idle, "tests that no defect fails");
    }
}
