package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plr.testkit.Samples.NOON;
import static org.plr.testkit.Samples.ONE;
import static org.plr.testkit.Samples.OTHER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
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
        open().note(read(ONE));
        assertEquals(List.of(read(ONE)), noted());
    }

    @Test
    void reads_stand_in_their_order_and_the_same_read_twice_stands_twice() {
        ReadLog log = open();
        log.note(read(OTHER));
        log.note(read(ONE));
        log.note(read(OTHER));
        assertEquals(
                List.of(OTHER, ONE, OTHER), noted().stream().map(Read::subject).toList());
    }

    @Test
    void several_who_read_at_once_are_all_noted() {
        ReadLog log = open();
        List<Read> expected = Samples.atOnce(number -> {
            Instant at = NOON.plusMillis(number);
            Read read = new Read("actor-" + number, "", ONE, at);
            log.note(read);
            return read;
        });
        assertEquals(Samples.THREADS, noted().size());
        assertEquals(new HashSet<>(expected), new HashSet<>(noted()));
    }

    @Test
    void what_cannot_be_noted_throws() {
        ReadLog log = outOfReach();
        assertThrows(PortUnavailableException.class, () -> log.note(read(ONE)));
        assertThrows(PortUnavailableException.class, () -> log.noteAll(List.of(read(ONE), read(OTHER))));
        assertThrows(PortUnavailableException.class, () -> log.readsOf(List.of(ONE)));
    }

    @Test
    void in_whose_place_somebody_reads_is_noted_too() {
        Read covering = new Read("actor", "absent", ONE, NOON);
        open().note(covering);
        assertEquals(List.of(covering), noted());
    }

    @Test
    void what_is_read_at_once_is_noted_whole_and_in_order_however_much_it_is() {
        ReadLog log = open();
        List<Read> many = IntStream.range(0, 200)
                .mapToObj(number -> new Read("actor", "", StreamId.of("review", "r-" + number), NOON))
                .toList();
        log.noteAll(List.of());
        assertEquals(List.of(), noted());
        log.noteAll(many);
        log.noteAll(many.subList(0, 1));
        List<Read> expected = new ArrayList<>(many);
        expected.add(many.get(0));
        assertEquals(expected, noted());
    }

    @Test
    void whoever_asks_who_read_a_subject_is_told_all_of_it_in_order_and_nothing_else() {
        ReadLog log = open();
        Read later = new Read("other", "absent", OTHER, NOON.minusMillis(1));
        log.noteAll(List.of(read(ONE), read(StreamId.of("review", "a-third"))));
        log.note(later);
        log.note(read(ONE));
        assertEquals(List.of(read(ONE), later, read(ONE)), log.readsOf(List.of(OTHER, ONE)));
        assertEquals(List.of(later), log.readsOf(List.of(OTHER)));
        assertEquals(List.of(), log.readsOf(List.of(StreamId.of("review", "nobody-read"))));
        assertEquals(List.of(), log.readsOf(List.of()));
    }

    private static Read read(StreamId subject) {
        return new Read("actor", "", subject, NOON);
    }
}
