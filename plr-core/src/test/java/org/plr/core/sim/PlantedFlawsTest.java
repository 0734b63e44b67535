package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.clause.Proves;
import org.plr.core.spi.Append;
import org.plr.core.spi.Store;

/** A store that breaks its word is found by the crash points: a sweep that never failed may be checking nothing. */
@Proves("CON-1")
@ExtendWith(Quiet.class)
class PlantedFlawsTest {

    @Test
    void a_store_that_forgets_which_commands_were_given_is_found() {
        assertFound(
                "append",
                arguments -> {
                    Append append = (Append) arguments[0];
                    return new Object[] {
                        new Append(
                                append.drafts(),
                                append.narratives(),
                                append.notices(),
                                append.contents(),
                                append.settled(),
                                null,
                                null)
                    };
                },
                "crash after");
    }

    @Test
    void a_store_that_does_not_keep_what_was_written_is_found() {
        assertFound("keep", arguments -> new Object[] {List.of()}, "copies differ");
    }

    private static void assertFound(String method, UnaryOperator<Object[]> change, String words) {
        Script script = Scripts.few().get(0);
        UnaryOperator<Store> flaw = store -> changing(store, method, change);
        CrashPoints points = new CrashPoints(script, flaw);
        AssertionError found = assertThrows(AssertionError.class, points::sweep);
        assertTrue(found.getMessage().contains(words), found.getMessage());
    }

    private static Store changing(Store store, String changed, UnaryOperator<Object[]> change) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(
                                store, method.getName().equals(changed) ? change.apply(arguments) : arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
