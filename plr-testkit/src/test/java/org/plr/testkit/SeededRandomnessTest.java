package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SeededRandomnessTest {

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        assertArrayEquals(bytes(SeededRandomness.of("a"), 70), bytes(SeededRandomness.of("a"), 70));
        assertFalse(Arrays.equals(bytes(SeededRandomness.of("a"), 70), bytes(SeededRandomness.of("b"), 70)));
    }

    @Test
    void it_never_repeats_a_block() {
        SeededRandomness randomness = SeededRandomness.of("a");
        assertFalse(Arrays.equals(bytes(randomness, 32), bytes(randomness, 32)));
    }

    /** Computed apart with Python's hashlib: sha256 of 00000001 61 00000001 31, then of 00000001 61 00000001 32. */
    @Test
    void the_bytes_are_those_of_the_documented_counter() {
        assertEquals(
                "4ba9bdecd6b287135f7d4ca5a577b2b657309c6cb5c3321c96d345bffdf78f72a9f5f85fea505b25",
                HexFormat.of().formatHex(bytes(SeededRandomness.of("a"), 40)));
    }

    private static byte[] bytes(SeededRandomness randomness, int count) {
        byte[] bytes = new byte[count];
        randomness.fill(bytes);
        return bytes;
    }
}
