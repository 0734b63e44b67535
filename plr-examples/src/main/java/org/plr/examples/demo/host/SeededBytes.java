package org.plr.examples.demo.host;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.plr.core.spi.Randomness;

/**
 * Bytes that look random and are the same for the same seed: SHA-256 of the seed and a counter, block behind block. For a
 * demonstration alone, as whoever knows the seed knows every ref and salt.
 */
public final class SeededBytes implements Randomness {
    private static final int BLOCK = 32;

    private final byte[] seed;
    private long counter;

    /** Bytes that follow from a text. */
    public SeededBytes(String seed) {
        this.seed = seed.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void fill(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += BLOCK) {
            System.arraycopy(next(), 0, bytes, at, Math.min(BLOCK, bytes.length - at));
        }
    }

    /** Eight bytes as a number. */
    long number() {
        return ByteBuffer.wrap(next()).getLong();
    }

    private byte[] next() {
        MessageDigest digest = sha256();
        digest.update(seed);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, ++counter));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256; this one has not.", e);
        }
    }
}
