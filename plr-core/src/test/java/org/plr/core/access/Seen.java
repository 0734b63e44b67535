package org.plr.core.access;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that stands in an answer, however deep: what whoever has it can see, private fields too. */
final class Seen {
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> leaves = new HashSet<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private Seen() {}

    /** The values of the library's and the runtime's that hold nothing further, and every reference. */
    static Set<Object> in(Object answer) {
        Seen seen = new Seen();
        seen.take(answer);
        while (!seen.open.isEmpty()) {
            seen.look(seen.open.pop());
        }
        return seen.leaves;
    }

    private void take(Object value) {
        if (value != null && met.add(value)) {
            open.push(value);
        }
    }

    private void look(Object value) {
        leaves.add(value);
        if (value instanceof Iterable<?> many) {
            many.forEach(this::take);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                take(key);
                take(one);
            });
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::take);
        }
        if (value.getClass().getName().startsWith("org.plr.") && !(value instanceof Enum<?>)) {
            fields(value);
        }
    }

    private void fields(Object value) {
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                try {
                    take(field.get(value));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
