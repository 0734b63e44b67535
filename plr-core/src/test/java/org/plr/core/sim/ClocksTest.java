package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.clause.Proves;

/** Clocks that are set back and forth, nodes that disagree about the time, a process that is paused past its lease. */
@Proves("CON-1")
@ExtendWith(Quiet.class)
class ClocksTest {

    @Test
    void in_500_runs_with_wrong_clocks_no_duty_is_lost_or_un_missed_and_nothing_is_sent_twice(TestReporter report) {
        runs(500, report);
    }

    @Test
    @Tag("slow")
    void in_thousands_of_runs_with_wrong_clocks_no_duty_is_lost_or_un_missed_and_nothing_is_sent_twice(
            TestReporter report) {
        runs(Scale.of(2_000, 10_000), report);
    }

    private static void runs(int runs, TestReporter report) {
        int steps = 0;
        int pauses = 0;
        int copies = 0;
        for (int seed = 1; seed <= runs; seed++) {
            WrongClocks run = new WrongClocks(seed);
            run.run();
            steps += run.clockSteps();
            pauses += run.pauses();
            copies += run.extraCopies();
        }
        assertTrue(steps > runs && pauses > runs / 4, "the clocks were hardly wrong");
        report.publishEntry(
                "runs", runs + ", clock steps " + steps + ", pauses " + pauses + ", copies after a pause " + copies);
    }

    @Test
    void what_is_put_off_after_the_clock_was_set_back_does_not_wait_for_the_moment_it_once_showed() {
        World world = new Script("set back").allocate(1).raise(1).world();
        world.start();
        Script script = new Script("set back").allocate(1).raise(1);
        script.steps.forEach(step -> CrashPoints.take(step, world, ""));
        world.clock.move(java.time.Duration.ofDays(-3));
        world.channel.isDown();
        world.plr().deliveries().run();
        world.channel.isUp();
        world.clock.move(java.time.Duration.ofMinutes(1));
        assertEquals(3, world.plr().deliveries().run().sent());
        assertEquals(List.of(), new ArrayList<>(world.notices(org.plr.core.spi.KeptNotice.Standing.WAITING)));
    }
}
