package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.clause.Proves;

/** The process dies at every call of every port; nothing that was told is lost, nobody is told zero times. */
@Proves({"CON-1", "TRK-7"})
@ExtendWith(Quiet.class)
class CrashPointsTest {

    @Test
    void after_a_crash_at_any_port_call_of_six_scripts_everything_is_as_if_nothing_had_happened(TestReporter report) {
        assertTrue(swept(Scripts.few(), report) >= 1_000);
    }

    @Test
    @Tag("slow")
    void after_a_crash_at_any_port_call_of_68_scripts_everything_is_as_if_nothing_had_happened(TestReporter report) {
        assertTrue(swept(Scripts.all(), report) >= 20_000);
    }

    private static int swept(List<Script> scripts, TestReporter report) {
        int points = 0;
        for (Script script : scripts) {
            points += new CrashPoints(script).sweep();
        }
        report.publishEntry("crash points", Integer.toString(points));
        return points;
    }
}
