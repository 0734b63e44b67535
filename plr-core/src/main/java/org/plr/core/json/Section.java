package org.plr.core.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;

/**
 * One object of a framework file, asked key by key. What is absent gives the default; what is wrong is noted and gives
 * the default too, so that one reading finds everything. An absent object is an empty one.
 */
final class Section {
    private final String path;
    private final Map<String, JsonValue> members;
    private final Problems problems;

    private Section(String path, Map<String, JsonValue> members, Problems problems) {
        this.path = path;
        this.members = members;
        this.problems = problems;
    }

    /** An object whose keys are known one by one: what nobody asks for is an unknown key. */
    static Section of(@Nullable JsonValue value, String path, Problems problems) {
        Section section = withAnyKey(value, path, problems);
        problems.opened(path, section.members.keySet());
        return section;
    }

    private static Section withAnyKey(@Nullable JsonValue value, String path, Problems problems) {
        if (value instanceof JsonValue.Members object) {
            return new Section(path, object.members(), problems);
        }
        if (value != null) {
            problems.unreadable(path, "is no object; expected one in braces");
        }
        return new Section(path, Map.of(), problems);
    }

    /** A key as messages repeat it: where it is short and plain. */
    static String printable(String key) {
        boolean plain = key.length() <= 60;
        for (int i = 0; plain && i < key.length(); i++) {
            plain = key.charAt(i) > ' ' && key.charAt(i) <= '~';
        }
        return plain ? key : "(unprintable)";
    }

    Set<String> keys() {
        return members.keySet();
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    boolean isObject(String key) {
        return members.get(key) instanceof JsonValue.Members;
    }

    Section section(String key) {
        return of(value(key), at(key), problems);
    }

    /** An object whose keys are the file's own; {@link #keys} tells them. */
    Section entries(String key) {
        return withAnyKey(value(key), at(key), problems);
    }

    /** A list of objects, each read in its turn; the default where the key is absent. */
    <T> List<T> sections(String key, Function<Section, T> read, List<T> otherwise) {
        List<JsonValue> items = items(key);
        if (items == null) {
            return otherwise;
        }
        List<T> answers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            answers.add(read.apply(of(items.get(i), at(key) + "[" + i + "]", problems)));
        }
        return answers;
    }

    <T> T text(String key, Form<T> form, T otherwise) {
        return text(key, form).orElse(otherwise);
    }

    <T> Optional<T> text(String key, Form<T> form) {
        JsonValue value = value(key);
        return value == null ? Optional.empty() : parse(value, form, at(key));
    }

    /** A text that has no default. */
    <T> T required(String key, Form<T> form, T whileMissing) {
        noteMissing(key, form.expected());
        return text(key, form, whileMissing);
    }

    /** A list of texts, none of them twice; the default where the key is absent. */
    <T> List<T> texts(String key, Form<T> form, List<T> otherwise) {
        List<JsonValue> items = items(key);
        if (items == null) {
            return otherwise;
        }
        Set<String> seen = new HashSet<>();
        List<T> answers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String at = at(key) + "[" + i + "]";
            if (items.get(i) instanceof JsonValue.Text text && !seen.add(text.text())) {
                problems.unusable(at, "is said before; expected each once");
            }
            parse(items.get(i), form, at).ifPresent(answers::add);
        }
        return answers;
    }

    private <T> Optional<T> parse(JsonValue value, Form<T> form, String at) {
        try {
            if (value instanceof JsonValue.Text text) {
                return Optional.of(form.parse().apply(text.text()));
            }
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            problems.unusable(at, "is not of that form; expected " + form.expected());
            return Optional.empty();
        }
        problems.unreadable(at, "is not a text; expected " + form.expected());
        return Optional.empty();
    }

    int whole(String key, int least, int most, int otherwise) {
        JsonValue value = value(key);
        if (value instanceof JsonValue.Whole whole && whole.number() >= least && whole.number() <= most) {
            return whole.number();
        }
        String expected = "expected a whole number from " + least + " to " + most;
        if (value instanceof JsonValue.Whole) {
            refuse(key, "is out of range; " + expected);
        } else if (value != null) {
            note(key, "is no number; " + expected);
        }
        return otherwise;
    }

    /** A positive number that has no default. */
    int requiredWhole(String key, int most) {
        noteMissing(key, "a whole number from 1 to " + most);
        return whole(key, 1, most, 1);
    }

    boolean flag(String key, boolean otherwise) {
        JsonValue value = value(key);
        if (value instanceof JsonValue.Flag flag) {
            return flag.flag();
        }
        if (value != null) {
            note(key, "is not usable; expected true or false");
        }
        return otherwise;
    }

    /** {@code "PT24H"} or {@code {"hours": 24}}. */
    Optional<Duration> elapsed(String key) {
        if (!isObject(key)) {
            return text(key, Form.ELAPSED);
        }
        return Optional.of(Duration.ofHours(section(key).requiredWhole("hours", 876_600)));
    }

    /** {@code {"days": 10, "count": "CALENDAR"}}, or {@code "P10D"} for calendar days. */
    Optional<Timescale.Days> days(String key) {
        if (!isObject(key)) {
            return text(key, Form.DAYS).map(days -> new Timescale.Days(days, Count.CALENDAR));
        }
        Section length = section(key);
        return Optional.of(new Timescale.Days(
                length.requiredWhole("days", 36_525), length.name("count", Count.class, Count.CALENDAR)));
    }

    /** {@code "P2M"} or {@code {"months": 2}}. */
    Optional<Period> period(String key) {
        if (!isObject(key)) {
            return text(key, Form.PERIOD);
        }
        return Optional.of(Period.ofMonths(section(key).requiredWhole("months", 1_200)));
    }

    /** The name of one of an enum's constants. */
    <E extends Enum<E>> E name(String key, Class<E> type, E otherwise) {
        return text(key, Form.nameOf(type), otherwise);
    }

    private @Nullable List<JsonValue> items(String key) {
        JsonValue value = value(key);
        if (value instanceof JsonValue.Items list) {
            return list.items();
        }
        if (value != null) {
            note(key, "is no list; expected one in brackets");
        }
        return null;
    }

    /** Makes a value of what was read here. What its type refuses is a problem of this object, unless one is known. */
    <T> T made(Supplier<T> made, T otherwise) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            if (!problems.anyWithin(path)) {
                problems.unusable(path, String.valueOf(refused.getMessage()));
            }
            return otherwise;
        }
    }

    /** What could not be used was noted when it was read, and is not missing too. */
    private void noteMissing(String key, String expected) {
        if (!members.containsKey(key) && !problems.anyWithin(at(key))) {
            note(key, "is missing; expected " + expected);
        }
    }

    /** What is there cannot be read. */
    void note(String key, String message) {
        problems.unreadable(at(key), message);
    }

    /** What is there is read and cannot be used. */
    void refuse(String key, String message) {
        problems.unusable(at(key), message);
    }

    private @Nullable JsonValue value(String key) {
        problems.asked(path, key);
        return members.get(key);
    }

    private String at(String key) {
        return path + "." + key;
    }
}
