package org.plr.examples.verbs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/** What a value is to be. Nothing is coerced: a text is no number, and a number no text. */
interface Kind<T> {
    Kind<String> TEXT = text("a text", text -> text);

    /** With any offset, and never without one: the zone of a machine is no part of a question. */
    Kind<Instant> INSTANT = text("an instant with its offset, such as 2022-05-23T09:00:00+01:00", Kind::instant);

    /** A local day. */
    Kind<LocalDate> DAY = text("a day such as 2022-05-23", LocalDate::parse);

    /** A person, by the reference that the library gave. */
    Kind<PersonRef> PERSON = text("a person's reference of 32 hexadecimal digits", PersonRef::of);

    /** A role, by its code. */
    Kind<Role> ROLE = text("a role such as TEAM_MANAGER", Role::new);

    /** A number of 32 bits, without a fraction or an exponent. */
    Kind<Integer> WHOLE = (json, path) -> {
        try {
            return Integer.valueOf(numeral(json, path, "a whole number"));
        } catch (NumberFormatException notThat) {
            throw new Unreadable(path, "is no whole number that can be held", "one such as 24");
        }
    };

    /** A number of 64 bits, without a fraction or an exponent. */
    Kind<Long> COUNT = (json, path) -> {
        try {
            return Long.valueOf(numeral(json, path, "a whole number"));
        } catch (NumberFormatException notThat) {
            throw new Unreadable(path, "is no whole number that can be held", "one such as 24");
        }
    };

    /** Any number, as it is written. */
    Kind<BigDecimal> NUMBER = (json, path) -> {
        try {
            return new BigDecimal(numeral(json, path, "a number"));
        } catch (NumberFormatException beyond) {
            throw new Unreadable(path, "is no number that can be held", "one such as 0.5");
        }
    };

    Kind<Boolean> FLAG = (json, path) -> {
        if (json instanceof Json.Flag flag) {
            return flag.flag();
        }
        throw wrong(json, path, "true or false");
    };

    Kind<Given> OBJECT = (json, path) -> {
        if (json instanceof Json.Members object) {
            return new Given(path, object.members());
        }
        throw wrong(json, path, "an object");
    };

    /**
     * The value as this kind.
     *
     * @throws Unreadable where it is of another
     */
    T read(Json json, String path);

    static <T> Kind<List<T>> listOf(Kind<T> kind) {
        return (json, path) -> {
            if (json instanceof Json.Items list) {
                List<T> read = new ArrayList<>();
                list.items().forEach(item -> read.add(kind.read(item, path + "[" + read.size() + "]")));
                return read;
            }
            throw wrong(json, path, "a list");
        };
    }

    /** An object whose keys are of the asker's choice, in their order. */
    static <T> Kind<Map<String, T>> mapOf(Kind<T> kind) {
        return (json, path) -> {
            if (json instanceof Json.Members object) {
                Map<String, T> read = new LinkedHashMap<>();
                object.members().forEach((key, value) -> read.put(key, kind.read(value, JsonReader.under(path, key))));
                return read;
            }
            throw wrong(json, path, "an object");
        };
    }

    /** The value as this kind, or empty where it is null. */
    static <T> Kind<Optional<T>> orNull(Kind<T> kind) {
        return (json, path) -> json instanceof Json.Nothing ? Optional.empty() : Optional.of(kind.read(json, path));
    }

    /** The name of one of an enum's constants. */
    static <E extends Enum<E>> Kind<E> nameOf(Class<E> type) {
        String names = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return text("one of " + names, name -> Enum.valueOf(type, name));
    }

    private static <T> Kind<T> text(String expected, Function<String, T> parse) {
        return (json, path) -> {
            if (!(json instanceof Json.Text text)) {
                throw wrong(json, path, expected);
            }
            try {
                return parse.apply(text.text());
            } catch (DateTimeException | IllegalArgumentException notThat) {
                throw new Unreadable(path, "is another text", expected);
            }
        };
    }

    private static String numeral(Json json, String path, String expected) {
        if (json instanceof Json.Numeral number) {
            return number.digits();
        }
        throw wrong(json, path, expected);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static Unreadable wrong(Json json, String path, String expected) {
        return new Unreadable(path, "is " + json.kind(), expected);
    }
}
