package org.plr.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A record as an object: its components in their order, those that are null left out. Read in any order, but each key
 * once, none unknown, and none missing but of a component that may be null.
 */
final class RecordShape extends Shape {
    private final String name;
    private final Constructor<?> constructor;
    private final Component[] components;
    private final String expected;

    RecordShape(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        name = type.getSimpleName();
        constructor = Reflective.constructor(type);
        components = new Component[declared.length];
        String[] keys = new String[declared.length];
        for (int i = 0; i < declared.length; i++) {
            components[i] = new Component(declared[i]);
            keys[i] = declared[i].getName();
        }
        expected = "an object with the keys " + String.join(", ", keys);
    }

    /** One component: the key, how its value is got, how it stands, and whether it may be absent. */
    private static final class Component {
        private final String key;
        private final Method accessor;
        private final Shape shape;
        private final RecordComponent declared;
        private @Nullable Boolean nullable;

        Component(RecordComponent declared) {
            this.key = declared.getName();
            this.accessor = declared.getAccessor();
            this.shape = Shapes.of(declared.getGenericType());
            this.declared = declared;
        }

        /** Looked for when first a value is absent: reading annotations takes a host's start some while. */
        boolean mayBeAbsent() {
            if (nullable == null) {
                nullable = declared.getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
            return nullable;
        }
    }

    @Override
    Object read(JsonParser in) {
        require(in, JsonToken.START_OBJECT, expected);
        @Nullable Object[] values = new Object[components.length];
        int last = -1;
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            last = indexOf(key, last);
            if (values[last] != null) {
                throw new Misfit("says a key twice", expected).under("." + components[last].key);
            }
            values[last] = readComponent(in, components[last]);
        }
        return make(values);
    }

    /** Keys are written in the order of the components: the next one is mostly the next. */
    private int indexOf(String key, int last) {
        for (int step = 1; step <= components.length; step++) {
            int i = (last + step) % components.length;
            if (components[i].key.equals(key)) {
                return i;
            }
        }
        throw new Misfit("has an unknown key", expected);
    }

    private static Object readComponent(JsonParser in, Component component) {
        in.nextToken();
        try {
            return component.shape.read(in);
        } catch (Misfit misfit) {
            throw misfit.under("." + component.key);
        }
    }

    private Object make(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !components[i].mayBeAbsent()) {
                throw new Misfit("is missing", "a value").under("." + components[i].key);
            }
        }
        try {
            return Reflective.make(constructor, values);
        } catch (IllegalArgumentException refused) {
            throw new Misfit("is refused by its type", "what a " + name + " may hold");
        }
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        for (Component component : components) {
            Object part = Reflective.valueOrNull(component.accessor, value);
            if (part == null && !component.mayBeAbsent()) {
                throw new NullPointerException(name + "." + component.key);
            }
            if (part != null) {
                out.writeName(component.key);
                component.shape.write(out, part);
            }
        }
        out.writeEndObject();
    }
}
