package org.plr.core.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.plr.core.people.Party;

/** The texts whose meaning Java knows, and parties. */
final class TextShapes {
    private TextShapes() {}

    static final class Words extends TextShape {
        Words() {
            super("a text", false);
        }

        @Override
        Object parse(String text) {
            return text;
        }
    }

    static final class Moment extends TextShape {
        Moment() {
            super("an instant such as 2022-05-23T09:00:00Z", false);
        }

        @Override
        Object parse(String text) {
            return canonical(Instant.parse(text), text);
        }
    }

    static final class Day extends TextShape {
        Day() {
            super("a day such as 2022-05-23", true);
        }

        @Override
        Object parse(String text) {
            return canonical(LocalDate.parse(text), text);
        }
    }

    static final class Month extends TextShape {
        Month() {
            super("a month such as 2022-05", true);
        }

        @Override
        Object parse(String text) {
            return canonical(YearMonth.parse(text), text);
        }
    }

    /** Java reads a time in many forms, such as 24:00 or with an offset; it is kept in one. */
    private static Object canonical(Object value, String text) {
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("not canonical");
        }
        return value;
    }

    static final class Constant extends TextShape {
        private final Map<String, Object> byName = new HashMap<>();

        Constant(Class<?> type) {
            super("one of the names of " + type.getSimpleName(), false);
            for (Object constant : type.getEnumConstants()) {
                byName.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        Object parse(String text) {
            Object constant = byName.get(text);
            if (constant == null) {
                throw new IllegalArgumentException("no such name");
            }
            return constant;
        }

        @Override
        String print(Object value) {
            return ((Enum<?>) value).name();
        }
    }

    static final class Owing extends TextShape {
        Owing() {
            super("a person's reference or the name of a body", true);
        }

        @Override
        Object parse(String text) {
            return Party.of(text);
        }

        @Override
        String print(Object value) {
            return ((Party) value).text();
        }
    }
}
