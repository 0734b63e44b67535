package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;

/**
 * One script, and a port that throws at each of its calls, before the call has its effect and after. The process lives on.
 * What failed has left either nothing or all of it, and done again it leaves what it would have left at once.
 */
final class PortFailures {
    private final Script script;
    private final Supplier<RuntimeException> failure;
    private final List<String> facts;
    private final List<String> duties;
    private final List<String> reached;
    private final int calls;

    PortFailures(Script script, Supplier<RuntimeException> failure) {
        this.script = script;
        this.failure = failure;
        World undisturbed = script.world();
        undisturbed.start();
        script.steps.forEach(step -> CrashPoints.take(step, undisturbed, ""));
        this.calls = undisturbed.faults.calls();
        this.facts = undisturbed.facts();
        this.duties = undisturbed.duties();
        this.reached = undisturbed.reached();
    }

    /** Every point; returns how many. */
    int sweep() {
        for (int call = 1; call <= calls; call++) {
            fail(call, false);
            fail(call, true);
        }
        return 2 * calls;
    }

    private void fail(int call, boolean after) {
        String where = script.name + ", failure " + (after ? "after" : "before") + " call " + call + " of " + calls;
        World world = script.world();
        world.faults.strike(call, after, failure);
        begin(world);
        script.steps.forEach(step -> take(step, world, where));
        world.deliver();
        assertTrue(world.faults.struck(), where);
        world.faults.none();
        assertEquals(facts, world.facts(), where);
        assertEquals(duties, world.duties(), where);
        assertEquals(reached, world.reached(), where);
        assertTrue(world.extraCopies() <= 1 && world.copiesAreIdentical(), where);
        assertViewsAreTrue(world, where);
    }

    private void begin(World world) {
        try {
            world.start();
        } catch (RuntimeException failed) {
            world.start();
        }
    }

    private void take(Script.Step step, World world, String where) {
        String before = world.state();
        try {
            CrashPoints.take(step, world, "");
        } catch (RuntimeException failed) {
            String left = world.state();
            CrashPoints.take(step, world, " again");
            if (step.isCommand() && !left.equals(before)) {
                assertEquals(left, world.state(), where + ": half of " + step.id() + " was done");
            }
        }
    }

    /** The process that saw the failure knows what one that reads the journal anew knows. */
    private static void assertViewsAreTrue(World world, String where) {
        var live = World.known(world.plr());
        world.start();
        assertEquals(World.known(world.plr()), live, where);
    }
}
