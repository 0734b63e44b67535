package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.plr.core.clause.Proves;

/** The years 2025 to 2035 against the oracle: every leap day, month's end, year's end and change of the clock. */
@Tag("slow")
@Proves({"CON-1", "CON-3", "CON-5"})
class MillionDeadlinesTest {

    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2035;

    private final Comparison comparison = new Comparison();

    @Test
    void every_hour_of_eleven_years_under_every_kind_of_timescale() {
        long end = Oracle.day(LAST_YEAR + 1, 1, 1) * Oracle.DAY;
        for (long from = Oracle.day(FIRST_YEAR, 1, 1) * Oracle.DAY; from < end; from += Oracle.HOUR) {
            comparison.hours(from, 24);
            comparison.calendarDays(from, 10);
            comparison.workingDays(from, 10);
            comparison.months(from, 2);
            comparison.window(from, 2, 1);
        }
        assertTrue(comparison.cases() >= 5 * 11 * 365 * 24);
    }

    @Test
    void every_minute_of_two_days_around_each_change_of_the_clock() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            everyMinuteAround(Oracle.forward(year));
            everyMinuteAround(Oracle.back(year));
        }
        assertTrue(comparison.cases() >= 22 * 5_760 * 5);
    }

    private void everyMinuteAround(long change) {
        for (long from = change - 2 * Oracle.DAY; from < change + 2 * Oracle.DAY; from += 60_000) {
            comparison.hours(from, 24);
            comparison.calendarDays(from, 1);
            comparison.calendarDays(from, 10);
            comparison.workingDays(from, 2);
            comparison.window(from, 2, 1);
        }
    }

    @Test
    void every_start_that_ends_in_or_beside_the_hour_of_a_change() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            everyHourOfAYearInto(Oracle.forward(year));
            everyHourOfAYearInto(Oracle.back(year));
        }
        assertTrue(comparison.cases() >= 22 * 365 * 24 * 2);
    }

    private void everyHourOfAYearInto(long change) {
        for (int hours = 1; hours <= 365 * 24; hours++) {
            long from = change - hours * Oracle.HOUR;
            comparison.hours(from, hours);
            comparison.calendarDays(from, hours / 24 + 1);
        }
    }

    @Test
    void a_million_drawn_moments_and_lengths() {
        SplittableRandom random = new SplittableRandom(20_220_401);
        long first = Oracle.day(FIRST_YEAR, 1, 1) * Oracle.DAY;
        long end = Oracle.day(LAST_YEAR + 1, 1, 1) * Oracle.DAY;
        for (int i = 0; i < 200_000; i++) {
            long from = random.nextLong(first, end);
            comparison.hours(from, random.nextInt(1, 2_000));
            comparison.calendarDays(from, random.nextInt(1, 2_000));
            comparison.workingDays(from, random.nextInt(1, 100));
            comparison.months(from, random.nextInt(1, 60));
            comparison.window(from, random.nextInt(1, 24), random.nextInt(1, 12));
        }
        assertTrue(comparison.cases() >= 1_000_000);
    }

    @AfterEach
    void printCount(TestInfo test) {
        System.out.println(comparison.cases() + " deadlines compared: " + test.getDisplayName());
    }
}
