package org.plr.examples.demo.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.examples.council.Span;

class SpansTest {
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);

    private static Span days(int first, int last) {
        return new Span(JUNE.plusDays(first), JUNE.plusDays(last));
    }

    @Test
    void spans_share_the_days_that_both_have() {
        assertEquals(Optional.of(days(5, 9)), Spans.shared(days(0, 9), days(5, 20)));
        assertEquals(Optional.of(days(9, 9)), Spans.shared(days(0, 9), days(9, 20)));
        assertEquals(Optional.empty(), Spans.shared(days(0, 9), days(10, 20)));
    }

    @Test
    void what_is_left_of_a_span_lies_around_the_others() {
        assertEquals(
                List.of(days(0, 3), days(7, 8), days(10, 12)),
                Spans.without(days(0, 12), List.of(days(4, 6), days(9, 9))));
        assertEquals(List.of(), Spans.without(days(3, 5), List.of(days(0, 9))));
        assertEquals(List.of(days(3, 5)), Spans.without(days(3, 5), List.of(days(7, 9))));
    }

    @Test
    void what_is_left_of_an_endless_span_is_endless() {
        assertEquals(List.of(Span.from(JUNE.plusDays(10))), Spans.without(Span.from(JUNE), List.of(days(0, 9))));
    }
}
