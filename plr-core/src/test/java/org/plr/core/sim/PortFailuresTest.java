package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.clause.Proves;
import org.plr.core.spi.PortUnavailableException;

/** A port throws at any of its calls: nothing is half done. */
@Proves({"CON-1", "TRK-7"})
@ExtendWith(Quiet.class)
class PortFailuresTest {
    private static final Supplier<RuntimeException> UNAVAILABLE =
            () -> new PortUnavailableException("Port", "anything", null);

    @Test
    void a_port_that_is_unavailable_at_any_call_of_four_scripts_leaves_nothing_half_done(TestReporter report) {
        assertTrue(swept(Scripts.few().subList(2, 6), UNAVAILABLE, report) >= 500);
    }

    @Test
    @Tag("slow")
    void a_port_that_is_unavailable_at_any_call_of_many_scripts_leaves_nothing_half_done(TestReporter report) {
        int most = Scale.of(12, Integer.MAX_VALUE);
        List<Script> scripts = Scripts.all().stream().limit(most).toList();
        assertTrue(swept(scripts, UNAVAILABLE, report) >= Scale.of(4_000, 20_000));
    }

    @Test
    @Tag("slow")
    void a_port_with_a_defect_at_any_call_of_six_scripts_leaves_nothing_half_done(TestReporter report) {
        assertTrue(swept(Scripts.few(), () -> new IllegalStateException("a defect of an adapter"), report) >= 1_000);
    }

    private static int swept(List<Script> scripts, Supplier<RuntimeException> failure, TestReporter report) {
        int points = 0;
        for (Script script : scripts) {
            points += new PortFailures(script, failure).sweep();
        }
        report.publishEntry("failures", Integer.toString(points));
        return points;
    }
}
