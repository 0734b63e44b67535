package org.plr.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The expected digests were computed apart, with Python's hashlib over the documented fields. */
class ChainTest {
    private static final StreamId STREAM = new StreamId("review/0123456789abcdef0123456789abcdef");
    private static final String FIRST = "11abeeb68bba607007cdd2d7b36fbf87bd7776508110b63df04ea3a42c4ad234";
    private static final String SECOND = "99599413cdef43e1650a76e90aaf8451dedde72d06159f1e6cba51e42eab024b";

    @Test
    void the_first_entry_is_chained_to_64_zeros() {
        assertEquals(FIRST, Chain.seal(first(), 1, Chain.START).hash());
    }

    @Test
    void the_next_entry_is_chained_to_the_one_before_with_absent_fields_as_empty() {
        Draft second = new Draft(
                STREAM,
                2,
                "review.graded",
                1,
                "system",
                "00000000000000080000000000000008",
                first().occurredAt(),
                first().recordedAt(),
                "",
                "",
                "{}");
        assertEquals(SECOND, Chain.seal(second, 2, FIRST).hash());
    }

    @Test
    void the_commitment_of_a_text_is_over_its_salt_and_its_words() {
        Narrative text = new Narrative(new NarrativeId(1, 2), STREAM, "abcd", "They said: é漢👍");
        assertEquals("7d6f1c2e4160f3d82eaaaf78a7c07fe75995e3cd6bc6db1841476c46fb970efa", text.commitment());
        assertTrue(text.matches(text.ref()));
        assertFalse(new Narrative(text.id(), STREAM, "abce", text.text()).matches(text.ref()));
        assertFalse(text.toString().contains("They"));
    }

    private static Draft first() {
        return new Draft(
                STREAM,
                1,
                "review.graded",
                1,
                "00000000000000070000000000000007",
                "",
                Instant.parse("2022-06-13T09:04:00Z"),
                Instant.parse("2022-06-13T09:05:00.123Z"),
                "bcp-2022-1",
                "ab".repeat(32),
                "{\"grade\":\"INADEQUATE\",\"why\":\"é漢👍\"}");
    }
}
