package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.plr.core.spi.Store;

/**
 * One script, and a process that dies at each of its port calls, before the call has its effect and after. Whoever gave
 * the command that was lost gives it again under the same id, and everything is as if nothing had happened.
 */
final class CrashPoints {
    private final Script script;
    private final UnaryOperator<Store> flaw;
    private final List<String> facts;
    private final List<String> duties;
    private final List<String> reached;
    private final int calls;

    CrashPoints(Script script) {
        this(script, whole -> whole);
    }

    /** With a flaw in the store, which must be found. */
    CrashPoints(Script script, UnaryOperator<Store> flaw) {
        this.script = script;
        this.flaw = flaw;
        World undisturbed = script.world().flawed(flaw);
        undisturbed.start();
        script.steps.forEach(step -> take(step, undisturbed, ""));
        this.calls = undisturbed.faults.calls();
        this.facts = undisturbed.facts();
        this.duties = undisturbed.duties();
        this.reached = undisturbed.reached();
        assertEquals(0, undisturbed.extraCopies(), script.name);
    }

    /** Every point; returns how many. */
    int sweep() {
        for (int call = 1; call <= calls; call++) {
            crash(call, false);
            crash(call, true);
        }
        return 2 * calls;
    }

    private void crash(int call, boolean after) {
        String where = script.name + ", crash " + (after ? "after" : "before") + " call " + call + " of " + calls;
        World world = script.world().flawed(flaw);
        world.faults.strike(call, after, Faults.Crash::new);
        boolean died = survives(world, salt -> world.start());
        for (Script.Step step : script.steps) {
            died |= survives(world, salt -> take(step, world, salt));
        }
        assertTrue(died, where + ": it did not come to it");
        compare(world, where);
    }

    /** Does it; where the process dies, a new one does it again, with fresh references of its own. */
    private static boolean survives(World world, Consumer<String> deed) {
        try {
            deed.accept("");
            return false;
        } catch (Faults.Crash end) {
            world.faults.none();
            world.start();
            deed.accept(" again");
            return true;
        }
    }

    static void take(Script.Step step, World world, String salt) {
        world.clock.set(step.at().isAfter(world.clock.instant()) ? step.at() : world.clock.instant());
        world.randomness.restart(step.id() + salt);
        world.commandIs(step.id());
        step.act().accept(world);
    }

    private void compare(World world, String where) {
        world.deliver();
        assertEquals(facts, world.facts(), where);
        assertEquals(duties, world.duties(), where);
        assertEquals(reached, world.reached(), where);
        assertTrue(world.extraCopies() <= 1, where + ": more than one copy");
        assertTrue(world.copiesAreIdentical(), where + ": copies differ");
    }
}
