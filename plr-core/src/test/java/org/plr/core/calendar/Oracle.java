package org.plr.core.calendar;

import java.util.HashSet;
import java.util.Set;

/**
 * What deadlines in London ought to be, reckoned without java.time and without the bundled holidays: integers, the
 * rule of the summer time order (last Sundays of March and October, 01:00 UTC) and the law on bank holidays.
 *
 * <p>Days are numbered from 1 January 1970, moments are milliseconds from its midnight.
 */
final class Oracle {

    static final long HOUR = 3_600_000;
    static final long DAY = 24 * HOUR;
    static final long KNOWN_FROM = day(2012, 1, 2);
    static final long KNOWN_TO = day(2028, 12, 31);

    private static final Set<Long> HOLIDAYS = holidays();

    private Oracle() {}

    /** Days since 1 January 1970, by counting the days of the years and months before. */
    static long day(int year, int month, int dayOfMonth) {
        long before = year - 1L;
        long day = before * 365 + before / 4 - before / 100 + before / 400 - 719_162;
        for (int m = 1; m < month; m++) {
            day += length(year, m);
        }
        return day + dayOfMonth - 1;
    }

    static int length(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 31;
        };
    }

    static int year(long day) {
        int year = (int) (1970 + day / 366);
        while (day(year + 1, 1, 1) <= day) {
            year++;
        }
        return year;
    }

    /** Monday is 0. */
    static int weekday(long day) {
        return (int) Math.floorMod(day + 3, 7L);
    }

    static long lastSunday(int year, int month) {
        long last = day(year, month, length(year, month));
        return last - (weekday(last) + 1) % 7;
    }

    static long forward(int year) {
        return lastSunday(year, 3) * DAY + HOUR;
    }

    static long back(int year) {
        return lastSunday(year, 10) * DAY + HOUR;
    }

    static long localDay(long moment) {
        return Math.floorDiv(moment + offset(moment), DAY);
    }

    static long startOf(long day) {
        long bySummerTime = day * DAY - HOUR;
        return offset(bySummerTime) == HOUR ? bySummerTime : day * DAY;
    }

    private static long offset(long moment) {
        int year = year(Math.floorDiv(moment, DAY));
        return moment >= forward(year) && moment < back(year) ? HOUR : 0;
    }

    static long plusMonths(long day, int months) {
        int year = year(day);
        int month = 1;
        while (day(year, month, length(year, month)) < day) {
            month++;
        }
        int dayOfMonth = (int) (day - day(year, month, 1)) + 1;
        int total = year * 12 + month - 1 + months;
        int length = length(total / 12, total % 12 + 1);
        return day(total / 12, total % 12 + 1, Math.min(dayOfMonth, length));
    }

    static long plusWorkingDays(long day, int number) {
        long at = day;
        for (int left = number; left > 0; ) {
            at++;
            if (weekday(at) < 5 && !HOLIDAYS.contains(at)) {
                left--;
            }
        }
        return at;
    }

    static Set<Long> bankHolidays() {
        return HOLIDAYS;
    }

    private static Set<Long> holidays() {
        Set<Long> days = new HashSet<>(Set.of(day(2012, 6, 5), day(2022, 6, 3), day(2022, 9, 19), day(2023, 5, 8)));
        for (int year = 2012; year <= 2028; year++) {
            addChristmas(days, year);
            long easter = easter(year);
            days.add(easter - 2);
            days.add(easter + 1);
            days.add(year == 2020 ? day(2020, 5, 8) : firstMonday(year, 5));
            days.add(year == 2012 ? day(2012, 6, 4) : year == 2022 ? day(2022, 6, 2) : lastMonday(year, 5));
            days.add(lastMonday(year, 8));
        }
        return days;
    }

    private static void addChristmas(Set<Long> days, int year) {
        long newYear = day(year, 1, 1);
        days.add(nextFree(days, newYear));
        long christmas = day(year, 12, 25);
        if (weekday(christmas) == 6) {
            days.add(christmas + 1);
            days.add(christmas + 2);
        } else {
            days.add(nextFree(days, christmas));
            days.add(nextFree(days, christmas + 1));
        }
    }

    private static long nextFree(Set<Long> taken, long day) {
        long at = day;
        while (weekday(at) > 4 || taken.contains(at)) {
            at++;
        }
        return at;
    }

    private static long firstMonday(int year, int month) {
        long first = day(year, month, 1);
        return first + (7 - weekday(first)) % 7;
    }

    private static long lastMonday(int year, int month) {
        long last = day(year, month, length(year, month));
        return last - weekday(last);
    }

    /** Butcher's algorithm. */
    private static long easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return day(year, n / 31, n % 31 + 1);
    }
}
