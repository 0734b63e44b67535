package org.plr.examples.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * The months that pass.
 *
 * @param first the first local month
 * @param last the last local month, not before the first
 */
record Months(YearMonth first, YearMonth last) {

    List<YearMonth> list() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    Instant start() {
        return first.atDay(1).atStartOfDay(SimulatedClock.LONDON).toInstant();
    }

    /** The first moment after them. */
    Instant end() {
        return last.plusMonths(1).atDay(1).atStartOfDay(SimulatedClock.LONDON).toInstant();
    }

    @Override
    public String toString() {
        return first + ".." + last;
    }
}
