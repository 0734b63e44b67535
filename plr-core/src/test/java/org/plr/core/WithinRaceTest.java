package org.plr.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Channel;
import org.plr.core.sim.Node;
import org.plr.core.spi.JoiningStore;

/** What others commit while the library is asked for within a transaction is not taken for the transaction's own. */
class WithinRaceTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    private int fromTheStart;

    @Test
    void what_another_commits_meanwhile_does_not_make_the_first_command_read_the_whole_journal() {
        ReviewRef review = given.reflected();
        Plr plr = Node.of("joining", store(() -> {}), new Channel(), given.clock)
                .start()
                .warm();
        fromTheStart = 0;
        Connection none = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> null);
        assertAccepted(
                plr.within(none).as(Actor.of(Scenario.REVIEWER)).reviews().grade(review, Grade.GOOD, "A reason."));
        assertEquals(0, fromTheStart);
    }

    private JoiningStore store(Runnable beforeLooking) {
        Runnable[] before = {beforeLooking};
        return (JoiningStore) Proxy.newProxyInstance(
                JoiningStore.class.getClassLoader(), new Class<?>[] {JoiningStore.class}, (proxy, method, args) -> {
                    if (method.getName().equals("within")) {
                        return store(given::reflected);
                    }
                    if (method.getName().equals("entriesAfter")) {
                        before[0].run();
                        before[0] = () -> {};
                        fromTheStart += args[0].equals(0L) ? 1 : 0;
                    }
                    try {
                        return method.invoke(given.store, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
