package org.plr.core.sim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/** A store that several machines share: it gives leases by its own clock, and none to a node whose clock is far from it. */
final class StoreClock {
    private static final Duration FAR = Duration.ofSeconds(60);

    private StoreClock() {}

    static Store of(Store store, InstantSource own) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("claim")) {
                        Duration apart = Duration.between(own.instant(), (Instant) arguments[0])
                                .abs();
                        if (apart.compareTo(FAR) > 0) {
                            throw new PortUnavailableException("Store", "a clock that is " + apart + " away", null);
                        }
                        arguments[0] = own.instant();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
