package org.plr.examples.demo.host;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and days as people in the council read them. */
public final class When {
    private static final DateTimeFormatter MOMENT = formatter("EEEE d MMMM uuuu 'at' HH:mm (z)");
    private static final DateTimeFormatter SHORT = formatter("d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");

    private When() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(SimulatedClock.LONDON);
    }

    /** {@code Friday 3 June 2022 at 17:00 (BST)}. */
    public static String writtenOut(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 3 June 2022, 17:00}. */
    public static String brief(Instant moment) {
        return SHORT.format(moment);
    }

    /** {@code 3 June 2022}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The council's day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, SimulatedClock.LONDON);
    }

    /** {@code June 2022}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** By when something is due: a moment that is midnight ends the day before. */
    public static String due(Instant due) {
        var local = due.atZone(SimulatedClock.LONDON).toLocalDateTime();
        return local.toLocalTime().toSecondOfDay() == 0
                ? "end of " + day(local.toLocalDate().minusDays(1))
                : brief(due);
    }
}
