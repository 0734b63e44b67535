package org.plr.core.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.people.Role;

/**
 * A form of text in a framework file.
 *
 * @param expected the form in words
 * @param parse reads it; throws where the text is of another form
 */
record Form<T>(String expected, Function<String, T> parse) {
    static final Form<String> ID = new Form<>(
            "1 to 60 lower-case letters, digits and hyphens, such as bcp-2022-1", text -> require(isId(text), text));
    static final Form<String> CODE =
            new Form<>("1 to 40 upper-case letters, digits and underscores", text -> require(isCode(text), text));
    static final Form<String> WORDS =
            new Form<>("1 to 1,000 characters, none of control", text -> require(isWords(text), text));
    static final Form<Role> ROLE = new Form<>("a role such as TEAM_MANAGER", Role::new);
    static final Form<Grade> GRADE = new Form<>(CODE.expected, text -> new Grade(CODE.parse.apply(text)));
    static final Form<Fraction> RATE = new Form<>("a rate from 0/1 to 1/1, such as 1/5", Form::rate);
    static final Form<ZoneId> ZONE = new Form<>("a time zone such as Europe/London", ZoneId::of);
    static final Form<LocalDate> DAY = new Form<>("a day from 1900 to 2999, such as 2022-05-23", Form::day);
    static final Form<Duration> ELAPSED =
            new Form<>("elapsed hours and minutes, at most 100 years, such as PT24H", Form::elapsed);
    static final Form<Period> PERIOD = new Form<>("a period of at most 100 years, such as P2M", Form::period);
    static final Form<Integer> DAYS = new Form<>("1 to 36525 days, such as P10D", Form::days);

    static final Form<MonthDay> MONTH_DAY = new Form<>("a day of every year, such as 04-01", Form::monthDay);

    private static final int MOST_DAYS = 36_525;
    private static final int MOST_MONTHS = 1_200;

    /** The names of an enum's constants. */
    static <E extends Enum<E>> Form<E> nameOf(Class<E> type) {
        StringBuilder names = new StringBuilder("one of");
        for (E constant : type.getEnumConstants()) {
            names.append(' ').append(constant.name());
        }
        return new Form<>(names.toString(), name -> Enum.valueOf(type, name));
    }

    static boolean isCode(String text) {
        return consists(text, 40, c -> (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_');
    }

    private static boolean isId(String text) {
        return !text.startsWith("-") && consists(text, 60, c -> (c >= 'a' && c <= 'z') || isDigit(c) || c == '-');
    }

    private static boolean isWords(String text) {
        return consists(text, 1_000, c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        });
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean consists(String text, int most, IntPredicate of) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= most
                && text.codePoints().allMatch(of);
    }

    private static Fraction rate(String text) {
        Fraction rate = Fraction.of(text);
        require(rate.isRate());
        return rate;
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        require(day.getYear() >= 1900 && day.getYear() <= 2999);
        return day;
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static Duration elapsed(String text) {
        require(text.startsWith("PT"));
        Duration length = Duration.parse(text);
        require(!length.isNegative() && !length.isZero() && length.compareTo(Duration.ofDays(MOST_DAYS)) <= 0);
        require(length.equals(Duration.ofMinutes(length.toMinutes())));
        return length;
    }

    private static Period period(String text) {
        Period length = Period.parse(text);
        require(!length.isNegative() && !length.isZero());
        require(length.toTotalMonths() <= MOST_MONTHS && length.get(ChronoUnit.DAYS) <= MOST_DAYS);
        return length;
    }

    private static int days(String text) {
        Period length = period(text);
        require(length.toTotalMonths() == 0);
        return (int) length.get(ChronoUnit.DAYS);
    }

    private static String require(boolean good, String text) {
        require(good);
        return text;
    }

    private static void require(boolean good) {
        if (!good) {
            throw new IllegalArgumentException("not of that form");
        }
    }
}
