package org.plr.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Ref;
import org.plr.core.people.Party;

/** The shape of each type that a fact may hold, made when first needed and kept. */
final class Shapes {
    private static final Map<Type, Shape> MADE = new ConcurrentHashMap<>(Map.of(
            String.class, new TextShapes.Words(),
            int.class, new PlainShapes.Int(),
            long.class, new PlainShapes.Whole(),
            boolean.class, new PlainShapes.Flag(),
            Instant.class, new TextShapes.Moment(),
            LocalDate.class, new TextShapes.Day(),
            YearMonth.class, new TextShapes.Month(),
            Party.class, new TextShapes.Owing()));

    private Shapes() {}

    /**
     * The shape of a type.
     *
     * @throws IllegalStateException where no fact may hold that type
     */
    static Shape of(Type type) {
        Shape made = MADE.get(type);
        if (made != null) {
            return made;
        }
        Shape first = make(type);
        Shape other = MADE.putIfAbsent(type, first);
        return other == null ? first : other;
    }

    private static Shape make(Type type) {
        Type item = itemOf(type);
        if (item != null) {
            return new ListShape(of(item));
        }
        if (type instanceof Class<?> named && named.isEnum()) {
            return new TextShapes.Constant(named);
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            return ofRecord(named);
        }
        throw new IllegalStateException("A fact cannot hold a " + type + ": hold a ref, a code, a time, a number, a"
                + " record or a list of them.");
    }

    private static @Nullable Type itemOf(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : null;
    }

    private static Shape ofRecord(Class<?> type) {
        if (Ref.class.isAssignableFrom(type)) {
            return MadeShape.ofRef(type);
        }
        boolean code = type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && !Fact.class.isAssignableFrom(type);
        return code ? MadeShape.ofCode(type) : new RecordShape(type);
    }
}
