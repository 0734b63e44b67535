package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Plr;
import org.plr.core.clause.Proves;
import org.plr.core.spi.PortUnavailableException;

/** A node that reads what another has written, while its store fails at any call. */
@Proves({"CON-1", "CON-3"})
@ExtendWith(Quiet.class)
class CatchingUpTest {

    @Test
    void a_node_whose_store_fails_while_it_catches_up_knows_everything_once_it_does_not() {
        int calls = 0;
        for (Script script : Scripts.few().subList(2, 6)) {
            World world = script.world();
            world.start();
            int needed = catchUp(world, script, 0, false);
            for (int call = 1; call <= needed; call++) {
                for (boolean after : new boolean[] {false, true}) {
                    World again = script.world();
                    again.start();
                    catchUp(again, script, call, after);
                    calls++;
                }
            }
        }
        assertTrue(calls >= 30, calls + " calls");
    }

    private static int catchUp(World world, Script script, int failing, boolean after) {
        Faults faults = new Faults();
        Plr other = faults.around(Node.of("other", world.store, world.channel, world.clock))
                .start();
        script.steps.forEach(step -> CrashPoints.take(step, world, ""));
        faults.strike(failing, after, () -> new PortUnavailableException("Store", "anything", null));
        List<Object> known;
        try {
            known = World.known(other);
        } catch (PortUnavailableException failed) {
            known = World.known(other);
        }
        String where = script.name + ", call " + failing + (after ? " after" : " before");
        assertEquals(failing > 0, faults.struck(), where);
        assertEquals(World.known(world.plr()), known, where);
        return faults.calls();
    }
}
