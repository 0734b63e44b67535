package org.plr.examples.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.plr.core.calendar.Holidays;
import org.plr.examples.demo.host.SimulatedClock;

/** On which days the council works, and when that is. */
final class WorkingDays {
    private final Holidays holidays = Holidays.englandAndWales();

    List<LocalDate> of(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(holidays::isWorkingDay)
                .toList();
    }

    boolean isWorkingDay(LocalDate day) {
        return holidays.isWorkingDay(day);
    }

    LocalDate first(YearMonth month) {
        return of(month).get(0);
    }

    LocalDate last(YearMonth month) {
        List<LocalDate> days = of(month);
        return days.get(days.size() - 1);
    }

    /** So many working days later; 0 is the day itself, or the next working day. */
    LocalDate after(LocalDate day, int number) {
        return number == 0 && holidays.isWorkingDay(day) ? day : holidays.plusWorkingDays(day, Math.max(1, number));
    }

    /** A local time of a day, in minutes since midnight. */
    Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.MIN.plusMinutes(minutes))
                .atZone(SimulatedClock.LONDON)
                .toInstant();
    }
}
