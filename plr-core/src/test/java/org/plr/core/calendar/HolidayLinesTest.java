package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

@Proves("CON-3")
class HolidayLinesTest {

    private static final String GOOD = """
            holidays: invented-1
            source: invented
            licence: none needed
            known: 2026-01-01..2026-12-31
            2026-01-01 New Year’s Day
            2026-07-01 Founder’s Day
            """;

    @Test
    void a_good_text_is_read_and_kept_as_it_is() {
        Holidays holidays = Holidays.parse(GOOD);
        assertEquals("invented-1", holidays.id());
        assertEquals("invented", holidays.source());
        assertEquals("none needed", holidays.licence());
        assertEquals("[2026-01-01, 2026-07-01]", holidays.dates().toString());
        assertEquals(GOOD, holidays.text());
    }

    @ParameterizedTest
    @CsvSource({
        "holidays: invented-1, holidays: Invented 1, 1",
        "holidays: invented-1, holidays:invented-1, 1",
        "holidays: invented-1, Holidays: invented-1, 1",
        "source: invented, from: invented, 2",
        "source: invented, source:, 2",
        "licence: none needed, 2026-07-02 A day, 3",
        "known: 2026-01-01..2026-12-31, known: 2026, 4",
        "known: 2026-01-01..2026-12-31, known: 2026-01-01..2026-12-311, 4",
        "known: 2026-01-01..2026-12-31, known: 2026-01-01--2026-12-31, 4",
        "known: 2026-01-01..2026-12-31, known: 2026-12-31..2026-01-01, 4",
        "known: 2026-01-01..2026-12-31, known: 2026-01-01..2026-02-30, 4",
        "known: 2026-01-01..2026-12-31, known: 0001-01-01..2026-12-31, 4",
        "known: 2026-01-01..2026-12-31, known: 2026-01-01..9999-12-31, 4",
        "known: 2026-01-01..2026-12-31, known: 2026-01-02..2026-12-31, 5",
        "2026-01-01 New, 2026-1-1 New, 5",
        "2026-01-01 New, 01/01/2026 New, 5",
        "2026-01-01 New, 2026-01-01  New, 5",
        "2026-01-01 New Year’s Day, 2026-01-01, 5",
        "2026-01-01 New, 2026-13-01 New, 5",
        "2026-01-01 New, 2026-+1-01 New, 5",
        "2026-01-01 New, 2026/01/01 New, 5",
        "2026-01-01 New, ٢٠٢٦-٠١-٠١ New, 5",
        "2026-01-01 New, 2026-02-29 New, 5",
        "2026-07-01, 2026-01-01, 6",
        "2026-07-01, 2025-07-01, 6",
        "2026-07-01, 2027-07-01, 6",
        "2026-07-01, 2206-07-01, 6",
        "2026-07-01, # 2026-07-01, 6"
    })
    void a_line_that_is_not_as_it_should_be_is_refused_by_its_number(String good, String bad, int line) {
        assertTrue(GOOD.contains(good), good);
        assertRefused(line, GOOD.replace(good, bad));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r", "\t", " ", "\u0000x", "\u001b[31m", "\u202ex", "\u2028x", "\ud800", "\u200b", "\u3000"})
    void spaces_at_the_end_and_control_characters_are_refused(String added) {
        assertRefused(6, GOOD.replace("Founder’s Day", "Founder’s Day" + added));
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertRefused(1, "\ufeff" + GOOD);
    }

    @Test
    void an_empty_line_is_refused_wherever_it_is() {
        assertRefused(1, "\n" + GOOD);
        assertRefused(6, GOOD.replace("2026-07-01", "\n2026-07-01"));
        assertRefused(7, GOOD + "\n");
    }

    @Test
    void dates_in_the_wrong_order_or_given_twice_are_refused() {
        assertRefused(7, GOOD + "2026-06-30 Late\n");
        assertRefused(7, GOOD + "2026-07-01 Again\n");
    }

    @Test
    void a_text_that_was_cut_off_is_refused() {
        assertRefused(6, GOOD.substring(0, GOOD.length() - 1));
        assertRefused(1, "");
        assertRefused(1, "holidays: invented-1");
        assertRefused(4, GOOD.substring(0, GOOD.indexOf("known:")));
    }

    @Test
    void a_line_that_is_far_too_long_is_refused_and_not_repeated() {
        String message = assertRefused(6, GOOD.replace("Founder", "x".repeat(20_000)));
        assertTrue(message.length() < 200, message);
    }

    @Test
    void what_a_line_says_is_never_repeated() {
        assertFalse(
                assertRefused(5, GOOD.replace("2026-01-01 New", "secret New")).contains("secret"));
        assertFalse(assertRefused(2, GOOD.replace("source: ", "secret: ")).contains("secret"));
    }

    private static String assertRefused(int line, String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Holidays.parse(text))
                .getMessage();
        assertTrue(message.startsWith("The holidays cannot be read. Line " + line + ": "), message);
        return message;
    }
}
