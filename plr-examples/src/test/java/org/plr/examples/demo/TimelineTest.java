package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.examples.demo.host.SimulatedClock;

class TimelineTest {
    private static final Instant NOON = Instant.parse("2022-06-01T12:00:00Z");

    private final SimulatedClock clock = new SimulatedClock(NOON);
    private final Timeline timeline = new Timeline(clock);
    private final List<String> happened = new ArrayList<>();

    @Test
    void things_happen_in_the_order_of_time_and_of_two_at_once_the_first_entered() {
        timeline.at(NOON.plusSeconds(60), () -> happened.add("second"));
        timeline.at(NOON.plusSeconds(60), () -> happened.add("third"));
        timeline.at(NOON.plusSeconds(1), () -> happened.add("first"));
        timeline.runUntil(NOON.plusSeconds(61));
        assertEquals(List.of("first", "second", "third"), happened);
    }

    @Test
    void the_end_itself_is_yet_to_come_and_the_clock_shows_it() {
        timeline.at(NOON.plusSeconds(60), () -> happened.add("too late"));
        timeline.runUntil(NOON.plusSeconds(60));
        assertEquals(List.of(), happened);
        assertEquals(NOON.plusSeconds(60), clock.instant());
    }

    @Test
    void what_lies_in_the_past_happens_now() {
        timeline.at(NOON.minusSeconds(60), () -> happened.add(clock.instant().toString()));
        timeline.runUntil(NOON.plusSeconds(60));
        assertEquals(List.of(NOON.toString()), happened);
    }
}
