package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant START = Instant.parse("2022-06-13T09:04:00Z");

    private final SettableClock clock = SettableClock.at(START);

    @Test
    void it_stands_still_until_it_is_moved() {
        assertEquals(START, clock.instant());
        assertEquals(START, clock.instant());
    }

    @Test
    void it_moves_by_elapsed_time_forwards_and_back() {
        assertEquals(Instant.parse("2022-06-14T09:04:00Z"), clock.advance(Duration.ofHours(24)));
        assertEquals(Instant.parse("2022-06-13T21:04:00Z"), clock.advance(Duration.ofHours(-12)));
        assertEquals(Instant.parse("2022-06-13T21:04:00Z"), clock.instant());
    }

    @Test
    void it_can_be_set_back() {
        clock.set(START.minusSeconds(1));
        assertEquals(START.minusSeconds(1), clock.instant());
    }

    @Test
    void it_always_says_some_time() {
        assertThrows(NullPointerException.class, () -> SettableClock.at(null));
        assertThrows(NullPointerException.class, () -> clock.set(null));
        assertEquals(START, clock.instant());
    }
}
