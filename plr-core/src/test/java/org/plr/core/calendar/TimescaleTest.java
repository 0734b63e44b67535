package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

class TimescaleTest {

    @Test
    @Proves({"CON-1", "CON-3", "CON-5"})
    void a_timescale_says_what_it_is() {
        assertEquals("PT24H", Timescale.ofElapsed(Duration.ofDays(1)).toString());
        assertEquals("10 calendar days", Timescale.ofDays(10, Count.CALENDAR).toString());
        assertEquals("1 working day", Timescale.ofDays(1, Count.WORKING).toString());
        assertEquals("2 months", Timescale.ofMonths(2).toString());
        assertEquals("1 month", Timescale.ofMonths(1).toString());
    }

    @Test
    void years_are_twelve_months_each() {
        assertEquals(Timescale.ofMonths(14), Timescale.ofMonths(Period.parse("P1Y2M")));
        assertEquals(Timescale.ofMonths(1_200), Timescale.ofMonths(Period.ofYears(100)));
    }

    @Test
    void a_day_of_24_hours_is_not_a_calendar_day() {
        Timescale hours = Timescale.ofElapsed(Duration.ofDays(1));
        assertTrue(!hours.equals(Timescale.ofDays(1, Count.CALENDAR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P-1D", "PT876600H0.001S", "PT2562047788015215H"})
    void elapsed_time_that_is_none_or_absurd_is_refused(Duration length) {
        assertRefused("PT24H", () -> Timescale.ofElapsed(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 36_526, Integer.MAX_VALUE})
    void days_that_are_none_or_absurd_are_refused(int number) {
        assertRefused("for example 10", () -> Timescale.ofDays(number, Count.CALENDAR));
        assertRefused("for example 10", () -> Timescale.ofDays(number, Count.WORKING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 1_201, Integer.MAX_VALUE})
    void months_that_are_none_or_absurd_are_refused(int number) {
        assertRefused("for example 2", () -> Timescale.ofMonths(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-2M", "P1Y-1M", "P1201M", "P101Y", "P2147483647Y", "P2147483647D"})
    void a_period_that_is_none_or_absurd_is_refused(Period length) {
        assertRefused("for example P2M", () -> Timescale.ofMonths(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10D", "P2M1D", "P2W"})
    void days_in_a_timescale_of_months_are_refused_because_they_do_not_say_which_days_count(Period length) {
        assertRefused("calendar or working days", () -> Timescale.ofMonths(length));
    }

    @Test
    void the_longest_timescales_are_accepted() {
        assertEquals("PT876600H", Timescale.ofElapsed(Duration.ofDays(36_525)).toString());
        assertEquals(
                "36525 working days", Timescale.ofDays(36_525, Count.WORKING).toString());
        assertEquals("1200 months", Timescale.ofMonths(1_200).toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_may_be_missing() {
        assertThrows(NullPointerException.class, () -> Timescale.ofElapsed(null));
        assertThrows(NullPointerException.class, () -> Timescale.ofDays(10, null));
        assertThrows(NullPointerException.class, () -> Timescale.ofMonths(null));
    }

    private static void assertRefused(String advice, Executable making) {
        String message = assertThrows(IllegalArgumentException.class, making).getMessage();
        assertTrue(message.contains(advice), message);
    }
}
