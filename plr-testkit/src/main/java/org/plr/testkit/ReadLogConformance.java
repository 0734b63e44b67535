package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plr.testkit.Samples.NOON;
import static org.plr.testkit.Samples.ONE;
import static org.plr.testkit.Samples.OTHER;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryReadLog.Read;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.ReadLog;

/**
 * What every {@link ReadLog} promises. Extend it and say how a log is opened and what was noted. Each test of it is known
 * to fail for at least one log with a planted defect.
 */
public abstract class ReadLogConformance {

    /** For the suite that extends this one. */
    protected ReadLogConformance() {}

    /** A log with nothing in it. Called once in a test, before everything else. */
    protected abstract ReadLog open();

    /** What was noted in the log opened last, in order. */
    protected abstract List<Read> noted();

    /** A log that cannot note anything now. */
    protected abstract ReadLog outOfReach();

    @Test
    void a_read_is_noted_before_the_call_returns_with_who_what_and_when() {
        open().note("actor", ONE, NOON);
        assertEquals(List.of(new Read("actor", ONE, NOON)), noted());
    }

    @Test
    void reads_stand_in_their_order_and_the_same_read_twice_stands_twice() {
        ReadLog log = open();
        log.note("actor", OTHER, NOON);
        log.note("actor", ONE, NOON);
        log.note("actor", OTHER, NOON);
        assertEquals(
                List.of(OTHER, ONE, OTHER), noted().stream().map(Read::subject).toList());
    }

    @Test
    void several_who_read_at_once_are_all_noted() {
        ReadLog log = open();
        List<Read> expected = Samples.atOnce(number -> {
            Instant at = NOON.plusMillis(number);
            log.note("actor-" + number, ONE, at);
            return new Read("actor-" + number, ONE, at);
        });
        assertEquals(Samples.THREADS, noted().size());
        assertEquals(new HashSet<>(expected), new HashSet<>(noted()));
    }

    @Test
    void what_cannot_be_noted_throws() {
        ReadLog log = outOfReach();
        assertThrows(PortUnavailableException.class, () -> log.note("actor", ONE, NOON));
    }
}
