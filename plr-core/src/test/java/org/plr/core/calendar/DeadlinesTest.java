package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

class DeadlinesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Holidays HOLIDAYS = Holidays.englandAndWales();
    private static final Timescale HOURS_24 = Timescale.ofElapsed(Duration.ofHours(24));
    private static final Timescale DAYS_10 = Timescale.ofDays(10, Count.CALENDAR);
    private static final Timescale WORKING_10 = Timescale.ofDays(10, Count.WORKING);
    private static final Timescale MONTHS_2 = Timescale.ofMonths(2);

    /** The last columns: why the date is of interest. */
    @ParameterizedTest
    @Proves({"CON-3", "CON-5"})
    @CsvSource({
        "2022-04-14, 2022-04-24, 2022-05-03, 2022-06-14, Easter and the early May holiday on the way",
        "2022-05-27, 2022-06-06, 2022-06-14, 2022-07-27, two days of jubilee on the way",
        "2022-09-09, 2022-09-19, 2022-09-26, 2022-11-09, the tenth day is the State Funeral",
        "2022-12-16, 2022-12-26, 2023-01-04, 2023-02-16, the tenth day is Boxing Day",
        "2022-12-31, 2023-01-10, 2023-01-16, 2023-02-28, from a Saturday and to the month's end",
        "2023-04-28, 2023-05-08, 2023-05-16, 2023-06-28, the tenth day is the coronation's",
        "2025-12-31, 2026-01-10, 2026-01-15, 2026-02-28, over the year's end",
        "2026-12-18, 2026-12-28, 2027-01-06, 2027-02-18, the tenth day is a substitute day",
        "2027-12-31, 2028-01-10, 2028-01-17, 2028-02-29, to the leap day",
        "2028-02-29, 2028-03-10, 2028-03-14, 2028-04-29, from the leap day",
        "2026-01-31, 2026-02-10, 2026-02-13, 2026-03-31, two months at once and not one after the other"
    })
    void days_and_months_end_with_the_local_day(
            LocalDate start, LocalDate calendar, LocalDate working, LocalDate months, String why) {
        for (LocalTime time : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX}) {
            Instant from = start.atTime(time).atZone(LONDON).toInstant();
            assertEquals(Optional.of(calendar), due(from, DAYS_10).lastDay(), why);
            assertEquals(Optional.of(working), due(from, WORKING_10).lastDay(), why);
            assertEquals(Optional.of(months), due(from, MONTHS_2).lastDay(), why);
        }
    }

    @ParameterizedTest
    @Proves("CON-1")
    @CsvSource({
        "2026-03-27T17:00:00Z, 2026-03-28T17:00:00Z, Friday at 17:00 falls due on Saturday at 17:00",
        "2026-03-28T17:00:00Z, 2026-03-29T17:00:00Z, Saturday 17:00 to Sunday 18:00 as the clock goes forward",
        "2026-10-24T16:00:00Z, 2026-10-25T16:00:00Z, Saturday 17:00 to Sunday 16:00 as the clock goes back",
        "2026-03-29T00:59:59.999Z, 2026-03-30T00:59:59.999Z, the last moment before the clock goes forward",
        "2026-03-29T01:00:00Z, 2026-03-30T01:00:00Z, the first moment after the gap",
        "2026-03-28T01:30:00Z, 2026-03-29T01:30:00Z, into the day whose 01:30 does not exist",
        "2026-10-25T00:30:00Z, 2026-10-26T00:30:00Z, the first 01:30 as the clock goes back",
        "2026-10-25T01:30:00Z, 2026-10-26T01:30:00Z, the second 01:30 an hour later",
        "2026-10-24T00:30:00Z, 2026-10-25T00:30:00Z, to the first of two 01:30s",
        "2028-02-28T12:00:00Z, 2028-02-29T12:00:00Z, to the leap day",
        "2025-12-31T18:00:00Z, 2026-01-01T18:00:00Z, over the year's end"
    })
    void twenty_four_hours_are_elapsed_time(Instant from, Instant end, String why) {
        Due due = due(from, HOURS_24);
        assertEquals(end, due.end(), why);
        assertEquals(Optional.empty(), due.lastDay());
        assertFalse(due.beyondKnownHolidays());
    }

    @ParameterizedTest
    @Proves("CON-3")
    @CsvSource({
        "2026-03-28T17:00:00Z, 2026-04-07, 2026-04-07T23:00:00Z, from winter time into summer time",
        "2026-10-24T16:00:00Z, 2026-11-03, 2026-11-04T00:00:00Z, from summer time into winter time",
        "2026-03-18T12:00:00Z, 2026-03-28, 2026-03-29T00:00:00Z, to the eve of the clock going forward",
        "2026-03-19T12:00:00Z, 2026-03-29, 2026-03-29T23:00:00Z, to the day of 23 hours",
        "2026-03-20T12:00:00Z, 2026-03-30, 2026-03-30T23:00:00Z, to the day after it",
        "2026-10-14T12:00:00Z, 2026-10-24, 2026-10-24T23:00:00Z, to the eve of the clock going back",
        "2026-10-15T12:00:00Z, 2026-10-25, 2026-10-26T00:00:00Z, to the day of 25 hours",
        "2026-10-16T12:00:00Z, 2026-10-26, 2026-10-27T00:00:00Z, to the day after it",
        "2026-03-29T00:59:59.999Z, 2026-04-08, 2026-04-08T23:00:00Z, from before the gap",
        "2026-03-29T01:00:00Z, 2026-04-08, 2026-04-08T23:00:00Z, from after the gap",
        "2026-10-25T00:30:00Z, 2026-11-04, 2026-11-05T00:00:00Z, from the first 01:30",
        "2026-10-25T01:30:00Z, 2026-11-04, 2026-11-05T00:00:00Z, from the second 01:30",
        "2026-06-30T22:59:59.999Z, 2026-07-10, 2026-07-10T23:00:00Z, the last moment of a summer's day",
        "2026-06-30T23:00:00Z, 2026-07-11, 2026-07-11T23:00:00Z, a new day in London and not yet in Greenwich",
        "2026-12-31T23:59:59.999Z, 2027-01-10, 2027-01-11T00:00:00Z, the last moment of the year"
    })
    void ten_days_end_when_the_tenth_local_day_ends(Instant from, LocalDate lastDay, Instant end, String why) {
        Due due = due(from, DAYS_10);
        assertEquals(Optional.of(lastDay), due.lastDay(), why);
        assertEquals(end, due.end(), why);
    }

    @Test
    @Proves("CON-3")
    void working_days_past_the_last_known_holiday_go_by_weekends_and_say_so() {
        Due last = due(Instant.parse("2028-12-15T12:00:00Z"), Timescale.ofDays(8, Count.WORKING));
        assertEquals(Optional.of(LocalDate.of(2028, 12, 29)), last.lastDay());
        assertFalse(last.beyondKnownHolidays());

        Due beyond = due(Instant.parse("2028-12-15T12:00:00Z"), Timescale.ofDays(9, Count.WORKING));
        assertEquals(Optional.of(LocalDate.of(2029, 1, 1)), beyond.lastDay());
        assertTrue(beyond.beyondKnownHolidays());
    }

    @Test
    @Proves("CON-3")
    void working_days_before_the_first_known_holiday_say_so_too() {
        assertTrue(due(Instant.parse("2011-12-31T12:00:00Z"), WORKING_10).beyondKnownHolidays());
        assertFalse(due(Instant.parse("2012-01-01T12:00:00Z"), WORKING_10).beyondKnownHolidays());
    }

    @Test
    @Proves("CON-3")
    void calendar_days_and_months_need_no_holidays() {
        Instant from = Instant.parse("2090-05-05T12:00:00Z");
        assertFalse(due(from, DAYS_10).beyondKnownHolidays());
        assertFalse(due(from, MONTHS_2).beyondKnownHolidays());
    }

    @Test
    @Proves("CON-3")
    void a_day_that_begins_after_midnight_ends_the_day_before_it() {
        Instant from = Instant.parse("2018-10-24T12:00:00Z");
        Due due = Deadlines.due(from, DAYS_10, ZoneId.of("America/Sao_Paulo"), HOLIDAYS);
        assertEquals(Optional.of(LocalDate.of(2018, 11, 3)), due.lastDay());
        assertEquals(Instant.parse("2018-11-04T03:00:00Z"), due.end(), "01:00 there, as midnight was left out");
    }

    @Test
    @Proves("CON-3")
    void a_day_that_a_zone_left_out_is_not_waited_for() {
        Instant from = Instant.parse("2011-12-20T00:00:00Z");
        Due due = Deadlines.due(from, DAYS_10, ZoneId.of("Pacific/Apia"), HOLIDAYS);
        assertEquals(Optional.of(LocalDate.of(2011, 12, 29)), due.lastDay());
        assertEquals(Instant.parse("2011-12-30T10:00:00Z"), due.end(), "the first instant of 31 December there");
    }

    @Test
    void the_end_is_the_first_instant_that_is_too_late() {
        Due due = due(Instant.parse("2026-03-28T17:00:00Z"), DAYS_10);
        assertFalse(due.isPast(Instant.parse("2026-04-07T22:59:59.999Z")));
        assertTrue(due.isPast(Instant.parse("2026-04-07T23:00:00Z")));
    }

    @Test
    void deadlines_are_equal_by_content_and_say_what_they_are() {
        Instant from = Instant.parse("2028-12-28T12:00:00Z");
        assertEquals(due(from, WORKING_10), due(from.plusSeconds(60), WORKING_10));
        assertEquals(
                due(from, WORKING_10).hashCode(),
                due(from.plusSeconds(60), WORKING_10).hashCode());
        assertFalse(due(from, HOURS_24).equals(due(from.plusMillis(1), HOURS_24)));
        assertEquals("due before 2028-12-29T12:00:00Z", due(from, HOURS_24).toString());
        assertEquals(
                "due before 2029-01-12T00:00:00Z, last day 2029-01-11, beyond the known holidays",
                due(from, WORKING_10).toString());
    }

    @Test
    void an_end_by_the_hour_differs_from_the_same_end_by_the_day() {
        Instant midnight = Instant.parse("2026-01-10T00:00:00Z");
        Due byTheHour = due(midnight, HOURS_24);
        Due byTheDay = due(midnight.minusSeconds(1), Timescale.ofDays(1, Count.CALENDAR));
        assertEquals(byTheHour.end(), byTheDay.end());
        assertFalse(byTheHour.equals(byTheDay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z"})
    void a_start_in_an_absurd_year_is_refused(Instant from) {
        for (Timescale timescale : new Timescale[] {HOURS_24, DAYS_10, WORKING_10, MONTHS_2}) {
            String message = assertThrows(IllegalArgumentException.class, () -> due(from, timescale))
                    .getMessage();
            assertTrue(message.contains("1900 to 2999"), message);
        }
    }

    @Test
    void the_longest_timescale_from_the_latest_start_still_has_an_end() {
        Instant latest = Instant.parse("2999-12-31T00:00:00Z");
        assertEquals(
                Instant.parse("3100-01-01T00:00:00Z"),
                due(latest, Timescale.ofMonths(1_200)).end());
        assertTrue(due(latest, Timescale.ofDays(36_525, Count.WORKING)).beyondKnownHolidays());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_may_be_missing() {
        Instant from = Instant.parse("2026-01-10T00:00:00Z");
        assertThrows(NullPointerException.class, () -> Deadlines.due(null, DAYS_10, LONDON, HOLIDAYS));
        assertThrows(NullPointerException.class, () -> Deadlines.due(from, null, LONDON, HOLIDAYS));
        assertThrows(NullPointerException.class, () -> Deadlines.due(from, DAYS_10, null, HOLIDAYS));
        assertThrows(NullPointerException.class, () -> Deadlines.due(from, DAYS_10, LONDON, null));
    }

    private static Due due(Instant from, Timescale timescale) {
        return Deadlines.due(from, timescale, LONDON, HOLIDAYS);
    }
}
