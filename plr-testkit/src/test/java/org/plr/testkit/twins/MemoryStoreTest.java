package org.plr.testkit.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.memory.MemoryStore;
import org.plr.core.spi.Append;
import org.plr.core.spi.Store;
import org.plr.testkit.StoreConformance;

class MemoryStoreTest extends StoreConformance {
    @Override
    protected Store open() {
        return new MemoryStore();
    }

    @Test
    void what_makes_no_sense_is_misuse() {
        Store store = open();
        assertThrows(IllegalArgumentException.class, () -> store.entriesAfter(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> store.entriesAfter(0, 0));
        assertThrows(IllegalArgumentException.class, () -> store.claim(Instant.EPOCH, Duration.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> store.claim(Instant.EPOCH, Duration.ofMinutes(1), 0));
    }

    @Test
    void a_second_text_under_one_id_is_misuse_and_keeps_nothing() {
        Store store = open();
        Narrative text = new Narrative(new NarrativeId(1, 1), new StreamId("review/1"), "00", "words");
        Append append = new Append(List.of(), List.of(text), List.of(), List.of("content"), List.of(), null, null);
        assertThrows(
                IllegalArgumentException.class,
                () -> store.append(
                        new Append(List.of(), List.of(text, text), List.of(), List.of(), List.of(), null, null)));
        store.append(append);
        assertThrows(IllegalArgumentException.class, () -> store.append(append));
        assertEquals(1, store.eraseNarratives(text.stream()));
    }

    @Test
    void it_shows_numbers_alone() {
        assertEquals("memory store of 0 entries", open().toString());
    }
}
