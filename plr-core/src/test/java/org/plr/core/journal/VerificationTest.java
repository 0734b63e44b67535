package org.plr.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Verification.Anchor;
import org.plr.core.journal.Verification.Fault;
import org.plr.core.journal.Verification.Kind;

class VerificationTest {
    private final List<Entry> journal = Journals.of(new Random(1), 5);

    @Test
    void a_gap_in_a_stream_is_found_though_the_chain_fits() {
        StreamId stream = new StreamId("review/1");
        List<Entry> gap = Journals.sealed(List.of(Journals.draft(stream, 1, 0), Journals.draft(stream, 3, 0)));
        assertEquals(new Fault(2, Kind.VERSION), Verification.of(gap).fault().orElseThrow());
        assertEquals(1, Verification.of(gap).good());
    }

    @Test
    void what_was_written_after_the_anchor_is_fine() {
        assertTrue(
                Verification.of(journal, new Anchor(3, journal.get(2).hash())).isWhole());
    }

    @Test
    void the_result_is_the_next_anchor() {
        Verification first = Verification.of(journal.subList(0, 3));
        assertTrue(
                Verification.of(journal, new Anchor(first.good(), first.head())).isWhole());
    }

    @Test
    void an_anchor_is_an_entry() {
        assertThrows(IllegalArgumentException.class, () -> new Anchor(0, Chain.START));
    }

    @ParameterizedTest
    @EnumSource
    void each_fault_says_in_plain_words_where_it_is(Kind kind) {
        String message = new Fault(17, kind).message();
        assertTrue(message.contains("entry 17") || message.contains("Entry 17"), message);
        assertFalse(message.contains(kind.name()));
    }
}
