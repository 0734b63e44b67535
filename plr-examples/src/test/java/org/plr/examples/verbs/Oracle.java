package org.plr.examples.verbs;

import java.util.Set;
import java.util.stream.Collectors;
import org.plr.core.calendar.Holidays;

/** Days and clocks of England in integers, without {@code java.time}: days of the epoch, milliseconds of the epoch. */
final class Oracle {
    private static final long DAY = 86_400_000;

    /** Which days are holidays is no matter of reckoning. */
    private static final Set<String> HOLIDAYS =
            Holidays.englandAndWales().dates().stream().map(Object::toString).collect(Collectors.toSet());

    private Oracle() {}

    /** The days before a date of the proleptic Gregorian calendar, by Hinnant's formula. */
    static long dayOf(long year, long month, long day) {
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** Year, month and day: walked to, so that it shares nothing with the formula above but a sum of days. */
    private static long[] civil(long epochDay) {
        long year = 1970 + epochDay / 366;
        while (dayOf(year + 1, 1, 1) <= epochDay) {
            year++;
        }
        long month = 12;
        while (dayOf(year, month, 1) > epochDay) {
            month--;
        }
        return new long[] {year, month, epochDay - dayOf(year, month, 1) + 1};
    }

    static String date(long epochDay) {
        long[] civil = civil(epochDay);
        return "%04d-%02d-%02d".formatted(civil[0], civil[1], civil[2]);
    }

    static long plusMonths(long epochDay, int months) {
        long[] civil = civil(epochDay);
        long index = civil[0] * 12 + civil[1] - 1 + months;
        long length = dayOf((index + 1) / 12, (index + 1) % 12 + 1, 1) - dayOf(index / 12, index % 12 + 1, 1);
        return dayOf(index / 12, index % 12 + 1, Math.min(civil[2], length));
    }

    static long plusWorkingDays(long epochDay, int number) {
        long day = epochDay;
        for (int left = number; left > 0; ) {
            day++;
            boolean weekend = Math.floorMod(day + 3, 7) > 4;
            left -= weekend || HOLIDAYS.contains(date(day)) ? 0 : 1;
        }
        return day;
    }

    /** The last Sunday of a month that has 31 days. */
    static long lastSunday(long year, long month) {
        long day = dayOf(year, month, 31);
        return day - Math.floorMod(day + 4, 7);
    }

    private static boolean isSummer(long millis) {
        long year = civil(Math.floorDiv(millis, DAY))[0];
        return millis >= lastSunday(year, 3) * DAY + DAY / 24 && millis < lastSunday(year, 10) * DAY + DAY / 24;
    }

    static long localDay(long millis) {
        return Math.floorDiv(millis + (isSummer(millis) ? DAY / 24 : 0), DAY);
    }

    /** The clock changes at one in the morning and never at midnight. */
    static long startOf(long epochDay) {
        return epochDay * DAY - (isSummer(epochDay * DAY - 1) ? DAY / 24 : 0);
    }

    static String instant(long millis) {
        return local(millis) + "Z";
    }

    /** With an offset in minutes. */
    static String text(long millis, long offset) {
        return local(millis + offset * 60_000)
                + "%s%02d:%02d".formatted(offset < 0 ? "-" : "+", Math.abs(offset) / 60, Math.abs(offset) % 60);
    }

    private static String local(long millis) {
        long ofDay = Math.floorMod(millis, DAY);
        long second = ofDay / 1_000;
        String time = "%02d:%02d:%02d".formatted(second / 3_600, second / 60 % 60, second % 60);
        return date(Math.floorDiv(millis, DAY)) + "T" + time
                + (ofDay % 1_000 == 0 ? "" : ".%03d".formatted(ofDay % 1_000));
    }
}
