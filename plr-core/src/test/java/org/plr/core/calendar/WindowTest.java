package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

@Proves("CON-5")
class WindowTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant GRADED = Instant.parse("2026-03-28T17:00:00Z");
    private static final Period MONTH = Period.ofMonths(1);

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T17:00:00Z, 2026-05-28, 2026-06-28, an ordinary day",
        "2025-12-28T12:00:00Z, 2026-02-28, 2026-03-28, no clamp",
        "2025-12-30T12:00:00Z, 2026-02-28, 2026-03-28, clamped and counted from the opening",
        "2025-12-31T12:00:00Z, 2026-02-28, 2026-03-28, clamped and counted from the opening",
        "2027-12-31T12:00:00Z, 2028-02-29, 2028-03-29, to the leap day",
        "2026-01-31T12:00:00Z, 2026-03-31, 2026-04-30, the window clamped",
        "2026-06-30T23:00:00Z, 2026-09-01, 2026-10-01, already July in London"
    })
    void a_re_audit_opens_after_two_months_and_has_one_more(
            Instant graded, LocalDate opens, LocalDate lastDay, String why) {
        Window window = Window.after(graded, Period.ofMonths(2), MONTH, LONDON);
        assertEquals(opens, window.opens(), why);
        assertEquals(lastDay, window.lastDay(), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-29T12:00:00Z, 2026-03-29T00:00:00Z, 2026-04-29T23:00:00Z, opens on the day of 23 hours",
        "2026-08-25T12:00:00Z, 2026-10-24T23:00:00Z, 2026-11-26T00:00:00Z, opens on the day of 25 hours",
        "2025-12-29T12:00:00Z, 2026-02-28T00:00:00Z, 2026-03-29T00:00:00Z, ends as the day of 23 hours begins",
        "2026-07-25T12:00:00Z, 2026-09-24T23:00:00Z, 2026-10-26T00:00:00Z, ends with the day of 25 hours"
    })
    void it_opens_and_ends_with_local_days(Instant graded, Instant opensAt, Instant end, String why) {
        Window window = Window.after(graded, Period.ofMonths(2), MONTH, LONDON);
        assertEquals(opensAt, window.opensAt(), why);
        assertEquals(end, window.end(), why);
    }

    @Test
    void too_early_and_too_late_are_told_by_the_millisecond() {
        Window window = Window.after(GRADED, Period.ofMonths(2), MONTH, LONDON);
        assertTrue(window.isBeforeOpening(Instant.parse("2026-05-27T22:59:59.999Z")));
        assertFalse(window.isBeforeOpening(Instant.parse("2026-05-27T23:00:00Z")));
        assertFalse(window.isPast(Instant.parse("2026-06-28T22:59:59.999Z")));
        assertTrue(window.isPast(Instant.parse("2026-06-28T23:00:00Z")));
    }

    @Test
    void another_council_may_count_weeks() {
        Window window = Window.after(GRADED, Period.ofWeeks(6), Period.ofDays(1), LONDON);
        assertEquals(LocalDate.of(2026, 5, 9), window.opens());
        assertEquals(LocalDate.of(2026, 5, 10), window.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-2M", "P1Y-1M", "P1M-1D", "P1201M", "P100Y1D", "P2147483647Y", "P2147483647D"})
    void a_period_that_is_none_or_absurd_is_refused(Period period) {
        for (Period[] pair : new Period[][] {{period, MONTH}, {MONTH, period}}) {
            String message = assertThrows(
                            IllegalArgumentException.class, () -> Window.after(GRADED, pair[0], pair[1], LONDON))
                    .getMessage();
            assertTrue(message.contains("for example P2M"), message);
        }
    }

    @Test
    void a_window_kept_the_wrong_way_round_is_refused() {
        LocalDate day = LocalDate.of(2026, 5, 28);
        Instant start = Instant.parse("2026-05-27T23:00:00Z");
        Instant end = Instant.parse("2026-05-28T23:00:00Z");
        assertEquals(day, new Window(day, day, start, end).lastDay());
        assertThrows(IllegalArgumentException.class, () -> new Window(day, day.minusDays(1), start, end));
        assertThrows(IllegalArgumentException.class, () -> new Window(day, day, start, start));
    }

    @Test
    void an_absurd_start_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Window.after(Instant.MAX, MONTH, MONTH, LONDON));
        assertThrows(IllegalArgumentException.class, () -> Window.after(Instant.MIN, MONTH, MONTH, LONDON));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_may_be_missing() {
        assertThrows(NullPointerException.class, () -> Window.after(null, MONTH, MONTH, LONDON));
        assertThrows(NullPointerException.class, () -> Window.after(GRADED, null, MONTH, LONDON));
        assertThrows(NullPointerException.class, () -> Window.after(GRADED, MONTH, null, LONDON));
        assertThrows(NullPointerException.class, () -> Window.after(GRADED, MONTH, MONTH, null));
    }
}
