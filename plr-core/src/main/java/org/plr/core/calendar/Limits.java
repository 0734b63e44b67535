package org.plr.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** What is refused as absurd: such a value is a slip, and to reckon on with it would hide it. */
final class Limits {

    private static final int DAYS = 36_525;
    private static final int MONTHS = 1_200;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final Instant EARLIEST = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LATEST = LAST.atStartOfDay(ZoneOffset.UTC).toInstant();

    private Limits() {}

    static void elapsed(Duration length) {
        requireNonNull(length, "length");
        if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(DAYS)) > 0) {
            throw timescale(length, "PT24H", "36,525 days");
        }
    }

    static void days(int number) {
        if (number < 1 || number > DAYS) {
            throw timescale(number, "10", "36,525 days");
        }
    }

    static void months(int number) {
        if (number < 1 || number > MONTHS) {
            throw timescale(number, "2", "1,200 months");
        }
    }

    static Period period(Period length) {
        requireNonNull(length, "length");
        if (length.isNegative() || length.isZero() || tooLong(length)) {
            throw timescale(length, "P2M", "a hundred years");
        }
        return length;
    }

    private static boolean tooLong(Period length) {
        return length.toTotalMonths() > MONTHS || FIRST.plus(length).isAfter(FIRST.plusMonths(MONTHS));
    }

    static Instant moment(Instant at) {
        requireNonNull(at, "from");
        if (!isMoment(at)) {
            throw new IllegalArgumentException(
                    "A deadline cannot start at " + at + ": give a moment in the years 1900 to 2999");
        }
        return at;
    }

    static boolean isMoment(Instant at) {
        return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
    }

    static LocalDate date(LocalDate date) {
        requireNonNull(date, "date");
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException("The date " + date + " is out of range: give one in 1900 to 2999");
        }
        return date;
    }

    private static IllegalArgumentException timescale(Object given, String example, String most) {
        return new IllegalArgumentException("A timescale of " + given + " is not usable: it is longer than nothing,"
                + " for example " + example + ", and at most " + most);
    }
}
