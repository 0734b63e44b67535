package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plr.core.clause.Proves;
import org.plr.core.sim.OutboxModel.Care;

/** In no order of events is a notice lost, or taken twice without a crash or the end of a lease, or taken in two forms. */
@Proves("CON-1")
class OutboxModelTest {

    @Test
    void in_every_order_of_events_with_one_crash_and_one_lost_lease_the_promise_is_kept(TestReporter report) {
        explore(1, report);
    }

    @Test
    @Tag("slow")
    void in_every_order_of_events_with_two_crashes_and_two_lost_leases_the_promise_is_kept(TestReporter report) {
        explore(2, report);
    }

    private static void explore(int troubles, TestReporter report) {
        int states = new OutboxModel(EnumSet.allOf(Care.class), troubles).explore();
        assertTrue(states > 1_000, states + " states");
        report.publishEntry("states", Integer.toString(states));
    }

    @Test
    void without_any_of_the_cares_that_the_library_takes_the_promise_is_broken() {
        for (Care care : Care.values()) {
            Set<Care> others = EnumSet.complementOf(EnumSet.of(care));
            OutboxModel careless = new OutboxModel(others, 1);
            assertThrows(AssertionError.class, careless::explore, () -> care + " is not needed");
        }
    }
}
