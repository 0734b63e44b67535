package org.plr.core.sim;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.memory.MemoryStore;

/** A store in which the framework is adopted and the organisation loaded, made once and copied for each run. */
final class Begun {
    private static final MemoryStore BEGUN = begun();

    private Begun() {}

    private static MemoryStore begun() {
        MemoryStore store = new MemoryStore();
        HostClock clock = new HostClock(World.BEGIN);
        Scenario.assertAccepted(Node.of("begun", store, new Channel(), clock)
                .start()
                .as(Actor.of(Scenario.ADMINISTRATOR))
                .reference()
                .loadOrganisation(Scenario.organisation(List.of())));
        return store;
    }

    /** A store of its own that holds the same; there are no notices yet. */
    static MemoryStore store() {
        MemoryStore copy = new MemoryStore();
        for (String name : List.of("journal", "streams", "contents", "shared")) {
            copy(name, copy);
        }
        return copy;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void copy(String name, MemoryStore to) {
        try {
            Field field = MemoryStore.class.getDeclaredField(name);
            field.setAccessible(true);
            if (field.get(BEGUN) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> put((Map) get(field, to), key, value));
            } else {
                ((List) field.get(to)).addAll((List) field.get(BEGUN));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object get(Field field, MemoryStore from) {
        try {
            return field.get(from);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void put(Map<Object, Object> map, Object key, Object value) {
        map.put(key, value instanceof List<?> list ? new java.util.ArrayList<>(list) : value);
    }
}
