package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** Holds the library's deadlines in London against the oracle's, and counts. */
final class Comparison {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Holidays holidays = Holidays.englandAndWales();
    private long cases;

    void hours(long from, int hours) {
        Due due = due(from, Timescale.ofElapsed(Duration.ofHours(hours)));
        check(from + hours * Oracle.HOUR, due.end(), from, hours, "hours");
        check(false, due.beyondKnownHolidays() || due.lastDay().isPresent(), from, hours, "hours");
    }

    void calendarDays(long from, int days) {
        Due due = due(from, Timescale.ofDays(days, Count.CALENDAR));
        checkDay(Oracle.localDay(from) + days, due, from, days, "calendar days");
        check(false, due.beyondKnownHolidays(), from, days, "calendar days");
    }

    void workingDays(long from, int days) {
        Due due = due(from, Timescale.ofDays(days, Count.WORKING));
        long start = Oracle.localDay(from);
        long lastDay = Oracle.plusWorkingDays(start, days);
        checkDay(lastDay, due, from, days, "working days");
        boolean beyond = start + 1 < Oracle.KNOWN_FROM || lastDay > Oracle.KNOWN_TO;
        check(beyond, due.beyondKnownHolidays(), from, days, "working days");
    }

    void months(long from, int months) {
        Due due = due(from, Timescale.ofMonths(months));
        checkDay(Oracle.plusMonths(Oracle.localDay(from), months), due, from, months, "months");
    }

    void window(long from, int after, int window) {
        Window found =
                Window.after(Instant.ofEpochMilli(from), Period.ofMonths(after), Period.ofMonths(window), LONDON);
        long opens = Oracle.plusMonths(Oracle.localDay(from), after);
        long lastDay = Oracle.plusMonths(opens, window);
        check(opens, found.opens().toEpochDay(), from, after, "months to the opening");
        check(Oracle.startOf(opens), found.opensAt(), from, after, "months to the opening");
        check(lastDay, found.lastDay().toEpochDay(), from, window, "months of window");
        check(Oracle.startOf(lastDay + 1), found.end(), from, window, "months of window");
        cases++;
    }

    /** How many deadlines were compared. */
    long cases() {
        return cases;
    }

    private Due due(long from, Timescale timescale) {
        cases++;
        return Deadlines.due(Instant.ofEpochMilli(from), timescale, LONDON, holidays);
    }

    private static void checkDay(long lastDay, Due due, long from, int number, String unit) {
        check(lastDay, due.lastDay().orElseThrow().toEpochDay(), from, number, unit);
        check(Oracle.startOf(lastDay + 1), due.end(), from, number, unit);
    }

    private static void check(long expected, Instant actual, long from, int number, String unit) {
        check(expected, actual.toEpochMilli(), from, number, unit);
    }

    private static <T> void check(T expected, T actual, long from, int number, String unit) {
        assertEquals(expected, actual, () -> number + " " + unit + " from " + Instant.ofEpochMilli(from));
    }
}
