package org.plr.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.people.Charts.day;
import static org.plr.core.people.Charts.period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @Test
    void it_contains_its_first_and_its_last_day() {
        Validity valid = Validity.between(day("2022-06-01"), day("2022-06-30"));
        assertFalse(valid.contains(day("2022-05-31")));
        assertTrue(valid.contains(day("2022-06-01")));
        assertTrue(valid.contains(day("2022-06-30")));
        assertFalse(valid.contains(day("2022-07-01")));
        assertTrue(valid.covers(day("2022-06-01"), day("2022-06-30")));
        assertFalse(valid.covers(day("2022-06-01"), day("2022-07-01")));
    }

    @Test
    void without_an_end_it_goes_on() {
        assertTrue(Validity.since(day("2022-06-01")).covers(day("2022-06-01"), day("2999-12-31")));
        assertEquals(Validity.since(day("2022-06-01")), new Validity(day("2022-06-01"), null));
    }

    @Test
    void an_end_before_the_beginning_is_misuse() {
        assertThrows(IllegalArgumentException.class, () -> Validity.between(day("2022-06-02"), day("2022-06-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01/2022-01-31, 2022-01-31/2022-02-01, true",
        "2022-01-01/2022-01-31, 2022-02-01/, false",
        "2022-01-01/, 2022-02-01/, true",
        "2022-01-01/, 2021-01-01/2021-12-31, false"
    })
    void two_overlap_where_they_share_a_day(String one, String other, boolean expected) {
        assertEquals(expected, period(one).overlaps(period(other)));
        assertEquals(expected, period(other).overlaps(period(one)));
    }
}
