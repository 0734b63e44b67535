package org.plr.core.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

@Proves("CON-3")
class HolidaysTest {

    private static final Holidays HOLIDAYS = Holidays.englandAndWales();

    private static final String CLOSED_ALL_YEAR = LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .map(date -> date + " Closed\n")
            .collect(Collectors.joining("", heading("closed"), ""));

    @Test
    void the_bundled_holidays_are_those_of_the_law() {
        var law = Oracle.bankHolidays().stream()
                .map(LocalDate::ofEpochDay)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(law, HOLIDAYS.dates());
        assertEquals(140, law.size());
    }

    @ParameterizedTest
    @CsvSource({"2022-06-03", "2022-09-19", "2023-05-08"})
    void the_days_that_were_holidays_once_are_known(LocalDate date) {
        assertFalse(HOLIDAYS.isWorkingDay(date));
        assertTrue(HOLIDAYS.isWorkingDay(date.plusWeeks(2)));
    }

    @Test
    void the_bundled_holidays_name_their_source_and_its_licence() {
        assertEquals("england-and-wales-2028", HOLIDAYS.id());
        assertTrue(HOLIDAYS.source().contains("https://www.gov.uk/bank-holidays.json"));
        assertTrue(HOLIDAYS.licence().contains("Open Government Licence v3.0"));
        assertEquals(HOLIDAYS.id(), HOLIDAYS.toString());
    }

    @Test
    void what_is_known_has_a_first_and_a_last_date() {
        assertFalse(HOLIDAYS.knows(LocalDate.of(2012, 1, 1)));
        assertTrue(HOLIDAYS.knows(LocalDate.of(2012, 1, 2)));
        assertTrue(HOLIDAYS.knows(LocalDate.of(2028, 12, 31)));
        assertFalse(HOLIDAYS.knows(LocalDate.of(2029, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-14, 1, 2022-04-19, over Good Friday, the weekend and Easter Monday",
        "2022-04-15, 1, 2022-04-19, from Good Friday itself",
        "2022-04-16, 1, 2022-04-19, from the Saturday",
        "2022-04-17, 1, 2022-04-19, from the Sunday",
        "2022-04-18, 1, 2022-04-19, from Easter Monday",
        "2022-04-19, 1, 2022-04-20, from a working day",
        "2022-06-01, 1, 2022-06-06, over the two days of jubilee",
        "2022-12-23, 1, 2022-12-28, over Christmas and its substitute day",
        "2026-12-24, 2, 2026-12-30, over Christmas Day and the substitute day",
        "2029-12-24, 1, 2029-12-25, past the known dates by weekends alone",
        "1969-12-26, 1, 1969-12-29, before 1970",
        "2022-01-03, 10000, 2060-07-22, over 58 known holidays and then by weekends alone"
    })
    void working_days_are_counted_after_the_start(LocalDate start, int number, LocalDate last, String why) {
        assertEquals(last, HOLIDAYS.plusWorkingDays(start, number), why);
    }

    @Test
    void a_place_that_is_closed_all_year_opens_in_the_next() {
        Holidays closed = Holidays.parse(CLOSED_ALL_YEAR);
        assertEquals(LocalDate.of(2027, 1, 1), closed.plusWorkingDays(LocalDate.of(2025, 12, 31), 1));
        assertEquals(LocalDate.of(2025, 12, 31), closed.plusWorkingDays(LocalDate.of(2025, 12, 30), 1));
        assertEquals(LocalDate.of(2027, 1, 1), closed.plusWorkingDays(LocalDate.of(2026, 7, 1), 1));
    }

    @Test
    void a_holiday_at_the_weekend_takes_no_working_day() {
        Holidays saturday = Holidays.parse(heading("saturday") + "2026-07-04 A Saturday\n");
        assertEquals(LocalDate.of(2026, 7, 6), saturday.plusWorkingDays(LocalDate.of(2026, 7, 3), 1));
        assertFalse(saturday.isWorkingDay(LocalDate.of(2026, 7, 4)));
    }

    @Test
    void holidays_may_be_none() {
        Holidays none = Holidays.parse(heading("none"));
        assertTrue(none.dates().isEmpty());
        assertEquals(LocalDate.of(2026, 12, 25), none.plusWorkingDays(LocalDate.of(2026, 12, 24), 1));
    }

    @Test
    void a_holiday_proclaimed_later_makes_a_new_version() {
        LocalDate funeral = LocalDate.of(2022, 9, 19);
        Holidays before = Holidays.parse(HOLIDAYS.text().replaceAll("(?m)^2022-09-19 .*\n", ""));
        assertEquals(LocalDate.of(2022, 9, 23), before.plusWorkingDays(LocalDate.of(2022, 9, 9), 10));

        Holidays after = before.with(funeral);
        assertEquals(LocalDate.of(2022, 9, 26), after.plusWorkingDays(LocalDate.of(2022, 9, 9), 10));
        assertEquals("england-and-wales-2028+2022-09-19", after.id());
        assertEquals(HOLIDAYS.dates(), after.dates());
        assertTrue(
                after.text().contains("\n2022-08-29 Summer bank holiday\n2022-09-19 Proclaimed holiday\n2022-12-26 "));
        assertTrue(before.isWorkingDay(funeral), "the version before is as it was");
    }

    @Test
    void a_holiday_that_is_known_is_not_proclaimed_again() {
        assertSame(HOLIDAYS, HOLIDAYS.with(LocalDate.of(2022, 9, 19)));
    }

    @Test
    void the_first_and_the_last_known_date_can_be_proclaimed() {
        Holidays more =
                Holidays.parse(heading("none")).with(LocalDate.of(2026, 12, 31)).with(LocalDate.of(2026, 1, 1));
        assertEquals(LocalDate.of(2026, 1, 1), more.dates().first());
        assertEquals(LocalDate.of(2026, 12, 31), more.dates().last());
        assertEquals("none+2026-12-31+2026-01-01", more.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-01-01", "2029-01-01", "+999999999-12-31"})
    void a_holiday_outside_the_known_dates_needs_a_version_that_covers_its_year(LocalDate date) {
        String message = assertThrows(IllegalArgumentException.class, () -> HOLIDAYS.with(date))
                .getMessage();
        assertTrue(message.contains("load a version that covers its year"), message);
    }

    @Test
    void holidays_are_equal_by_content() {
        Holidays again = Holidays.parse(HOLIDAYS.text());
        assertEquals(HOLIDAYS, again);
        assertEquals(HOLIDAYS.hashCode(), again.hashCode());
        assertArrayEquals(HOLIDAYS.text().getBytes(UTF_8), again.bytes());
        assertNotEquals(HOLIDAYS, HOLIDAYS.with(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void nobody_can_change_them() {
        assertThrows(UnsupportedOperationException.class, () -> HOLIDAYS.dates().add(LocalDate.of(2026, 7, 1)));
        HOLIDAYS.bytes()[0] = 0;
        assertEquals('h', HOLIDAYS.bytes()[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 36_526, Integer.MAX_VALUE})
    void a_number_of_working_days_that_is_none_or_absurd_is_refused(int number) {
        LocalDate start = LocalDate.of(2026, 7, 1);
        assertThrows(IllegalArgumentException.class, () -> HOLIDAYS.plusWorkingDays(start, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "1899-12-31", "3000-01-01", "+999999999-12-31"})
    void a_start_in_an_absurd_year_is_refused(LocalDate start) {
        assertThrows(IllegalArgumentException.class, () -> HOLIDAYS.plusWorkingDays(start, 1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_may_be_missing() {
        assertThrows(NullPointerException.class, () -> Holidays.parse(null));
        assertThrows(NullPointerException.class, () -> HOLIDAYS.with(null));
        assertThrows(NullPointerException.class, () -> HOLIDAYS.knows(null));
        assertThrows(NullPointerException.class, () -> HOLIDAYS.isWorkingDay(null));
        assertThrows(NullPointerException.class, () -> HOLIDAYS.plusWorkingDays(null, 1));
    }

    private static String heading(String id) {
        return "holidays: " + id + "\nsource: invented\nlicence: none needed\nknown: 2026-01-01..2026-12-31\n";
    }
}
