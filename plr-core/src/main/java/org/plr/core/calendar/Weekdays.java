package org.plr.core.calendar;

import java.time.LocalDate;

/** Mondays to Fridays numbered through, so that weekdays are counted without walking over them. */
final class Weekdays {

    /** Day -3 of the epoch, 29 December 1969, was a Monday. */
    private static final int MONDAY = -3;

    private Weekdays() {}

    /** The number of the last weekday up to and including the date: on a Sunday that is the Friday's. */
    static long upTo(LocalDate date) {
        long days = date.toEpochDay() - MONDAY;
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
    }

    /** The date of the weekday with that number. */
    static LocalDate date(long number) {
        long monday = Math.floorDiv(number - 1, 5) * 7L + MONDAY;
        return LocalDate.ofEpochDay(monday + Math.floorMod(number - 1, 5));
    }

    static boolean contains(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5;
    }
}
