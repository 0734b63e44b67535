package org.plr.examples.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.plr.examples.demo.host.SimulatedClock;

/** What is to happen, in the order of time; of two things at one moment, the one entered first. */
final class Timeline {
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::number));
    private final SimulatedClock clock;
    private long number;

    private record Event(Instant at, long number, Runnable what) {}

    Timeline(SimulatedClock clock) {
        this.clock = clock;
    }

    /** Enters something for a moment; what lies in the past happens next. */
    void at(Instant moment, Runnable what) {
        events.add(new Event(moment, ++number, what));
    }

    /** Lets everything before a moment happen, and sets the clock to that moment. */
    void runUntil(Instant end) {
        while (!events.isEmpty() && events.element().at().isBefore(end)) {
            Event next = events.remove();
            if (next.at().isAfter(clock.instant())) {
                clock.set(next.at());
            }
            next.what().run();
        }
        clock.set(end);
    }
}
