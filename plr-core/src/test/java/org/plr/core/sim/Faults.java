package org.plr.core.sim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/**
 * Counts every call of every port of one process, and lets one of them fail, before it has its effect or after. What is
 * thrown as an {@link Error} is the end of the process: none of its calls reaches a port afterwards.
 */
public final class Faults {
    private int calls;
    private int strikeAt;
    private boolean after;
    private Supplier<? extends Throwable> fault = Crash::new;
    private boolean dead;

    /** The process is gone. Nothing in the library may catch it. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process is gone", null, false, false);
        }
    }

    /**
     * Lets one call fail.
     *
     * @param call which call from now on, from 1
     * @param afterEffect whether it has its effect first
     * @param thrown what it throws
     */
    public void strike(int call, boolean afterEffect, Supplier<? extends Throwable> thrown) {
        calls = 0;
        strikeAt = call;
        after = afterEffect;
        fault = thrown;
        dead = false;
    }

    /** Lets the process end at one call. */
    public void crash(int call, boolean afterEffect) {
        strike(call, afterEffect, Crash::new);
    }

    /** Lets nothing fail from now on, and counts anew. */
    public void none() {
        strike(0, false, Crash::new);
    }

    public synchronized int calls() {
        return calls;
    }

    /** Whether the fault that was planned has come. */
    public synchronized boolean struck() {
        return strikeAt > 0 && calls >= strikeAt;
    }

    /** The port, each call of which may fail. */
    public <T> T around(Class<T> port, T target) {
        Object wrapped = Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(target, method, arguments == null ? new Object[0] : arguments));
        return port.cast(wrapped);
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        boolean strikes = counted();
        if (strikes && !after) {
            throw thrown();
        }
        Throwable failed = null;
        Object answer = null;
        try {
            answer = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            failed = e.getCause();
        }
        if (strikes) {
            throw thrown();
        }
        if (failed != null) {
            throw failed;
        }
        return answer;
    }

    private synchronized boolean counted() {
        if (dead) {
            throw new Crash();
        }
        calls++;
        return calls == strikeAt;
    }

    private synchronized Throwable thrown() {
        Throwable thrown = fault.get();
        dead = thrown instanceof Error;
        return thrown;
    }

    /** A node whose every port may fail. */
    public Node around(Node node) {
        return new Node(
                around(org.plr.core.spi.Store.class, node.store()),
                around(org.plr.core.spi.Notifications.class, node.notifications()),
                around(org.plr.core.spi.StaffDirectory.class, node.staff()),
                around(org.plr.core.spi.ReadLog.class, node.readLog()),
                around(org.plr.core.spi.Randomness.class, node.randomness()),
                around(java.time.InstantSource.class, node.clock()));
    }
}
