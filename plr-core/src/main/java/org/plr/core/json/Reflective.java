package org.plr.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The few calls by reflection that the codec makes. Whatever they meet of this library's own types is public. */
final class Reflective {
    private Reflective() {}

    static Constructor<?> constructor(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " lacks its canonical constructor.", e);
        }
    }

    static Method method(Class<?> type, String name, Class<?> argument) {
        try {
            return type.getMethod(name, argument);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public " + name + ".", e);
        }
    }

    /**
     * Calls a constructor or a static factory.
     *
     * @throws IllegalArgumentException where it refuses what it is given; its own words may hold it and are left out
     */
    static Object make(Executable maker, @Nullable Object... values) {
        try {
            return maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) maker).invoke(null, values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("refused");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(maker + " cannot be called.", e);
        }
    }

    /** What an accessor of a record answers. */
    static @Nullable Object valueOrNull(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be called.", e);
        }
    }

    static Object value(Method accessor, Object of) {
        Object value = valueOrNull(accessor, of);
        if (value == null) {
            throw new NullPointerException(accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName());
        }
        return value;
    }
}
