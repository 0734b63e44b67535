package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);

    @Test
    void a_span_contains_its_first_and_its_last_day() {
        Span june = new Span(FIRST, LAST);
        assertTrue(june.contains(FIRST));
        assertTrue(june.contains(LAST));
        assertFalse(june.contains(LAST.plusDays(1)));
        assertFalse(june.contains(FIRST.minusDays(1)));
    }

    @Test
    void spans_that_share_one_day_overlap_and_neighbours_do_not() {
        Span june = new Span(FIRST, LAST);
        assertTrue(june.overlaps(Span.from(LAST)));
        assertTrue(Span.from(LAST).overlaps(june));
        assertFalse(june.overlaps(Span.from(LAST.plusDays(1))));
        assertFalse(Span.from(LAST.plusDays(1)).overlaps(june));
    }

    @Test
    void a_span_cannot_end_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> new Span(LAST, FIRST));
    }

    @Test
    void an_episode_is_no_longer_open_on_the_day_it_ceased() {
        Episode episode = new Episode("C1", FIRST, LAST, "C2", "N1");
        assertTrue(episode.isOpenOn(FIRST));
        assertTrue(episode.isOpenOn(LAST.minusDays(1)));
        assertFalse(episode.isOpenOn(LAST));
    }

    @Test
    void a_child_born_on_29_February_turns_18_on_1_March() {
        assertEquals(LocalDate.of(2022, 3, 1), new Child("C1", LocalDate.of(2004, 2, 29)).adultFrom());
        assertEquals(LocalDate.of(2022, 2, 28), new Child("C1", LocalDate.of(2004, 2, 28)).adultFrom());
    }
}
