package org.plr.testkit;

import java.util.Objects;
import org.plr.core.journal.Sha256;
import org.plr.core.spi.Randomness;

/**
 * Bytes that look random and are the same for the same seed, for tests and demonstrations alone: whoever knows the seed
 * knows every reference and salt. The bytes are SHA-256 of the seed and a counter from 1, one block behind the other;
 * each fill begins with a new block. Safe for use by several threads.
 */
public final class SeededRandomness implements Randomness {
    private static final int BLOCK = 32;

    private final String seed;
    private long counter;

    private SeededRandomness(String seed) {
        this.seed = Objects.requireNonNull(seed, "seed");
    }

    /** Bytes that follow from a text, such as a test's name. */
    public static SeededRandomness of(String seed) {
        return new SeededRandomness(seed);
    }

    @Override
    public synchronized void fill(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += BLOCK) {
            counter++;
            byte[] block =
                    new Sha256().field(seed).field(Long.toString(counter)).bytes();
            System.arraycopy(block, 0, bytes, at, Math.min(BLOCK, bytes.length - at));
        }
    }
}
