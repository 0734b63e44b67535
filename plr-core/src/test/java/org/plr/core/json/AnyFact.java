package org.plr.core.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Body;
import org.plr.core.people.Party;
import org.plr.core.people.Role;

/** Arbitrary facts of every persisted type, made component by component. */
public final class AnyFact {
    private AnyFact() {}

    public static Arbitrary<Object> ofAnyType() {
        return Arbitraries.of(new FactTypes(JsonFactCodec.FAMILIES).all()).flatMap(AnyFact::of);
    }

    static Arbitrary<Object> of(Class<?> type) {
        List<Arbitrary<Object>> parts = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(part(component.getAnnotatedType()));
            types.add(component.getType());
        }
        return Combinators.combine(parts).as(values -> make(type, types, values));
    }

    private static Object make(Class<?> type, List<Class<?>> types, List<Object> values) {
        try {
            Constructor<?> constructor = type.getConstructor(types.toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<Object> part(AnnotatedType type) {
        Arbitrary<Object> value = value(type.getType());
        return type.isAnnotationPresent(Nullable.class) ? value.injectNull(0.3) : value;
    }

    private static Arbitrary<Object> value(Type type) {
        if (type instanceof ParameterizedType list) {
            return value(list.getActualTypeArguments()[0]).list().ofMaxSize(3).asGeneric();
        }
        Class<?> named = (Class<?>) type;
        if (named.isEnum()) {
            return Arbitraries.of(named.getEnumConstants());
        }
        if (named == Role.class) {
            return Arbitraries.strings()
                    .withCharRange('A', 'Z')
                    .numeric()
                    .withChars('_')
                    .ofMinLength(1)
                    .ofMaxLength(60)
                    .map(Role::new);
        }
        if (named == StreamId.class) {
            return Arbitraries.strings()
                    .withCharRange('a', 'z')
                    .numeric()
                    .withChars('/', '-')
                    .ofMinLength(1)
                    .ofMaxLength(100)
                    .map(StreamId::new);
        }
        return named.isRecord() ? of(named) : simple(named);
    }

    private static Arbitrary<Object> simple(Class<?> type) {
        if (type == String.class) {
            return Arbitraries.strings().ofMaxLength(30).asGeneric();
        } else if (type == int.class) {
            return Arbitraries.integers().asGeneric();
        } else if (type == long.class) {
            return Arbitraries.longs().asGeneric();
        } else if (type == boolean.class) {
            return Arbitraries.of(true, false).asGeneric();
        } else if (type == Instant.class) {
            return Arbitraries.longs()
                    .between(-62_135_596_800_000L, 253_402_300_799_999L)
                    .map(Instant::ofEpochMilli);
        } else if (type == LocalDate.class) {
            return Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);
        } else if (type == YearMonth.class) {
            return Arbitraries.integers()
                    .between(0, 11_999)
                    .map(month -> YearMonth.of(1, 1).plusMonths(month));
        } else if (type == Party.class) {
            return Arbitraries.of(Body.QUALITY_ASSURANCE_SERVICE, Body.POLICY_OWNER);
        }
        throw new IllegalStateException("no arbitrary " + type);
    }
}
