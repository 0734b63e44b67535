package org.plr.core.draw;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A link of a chain of hashes: the commitment that is published first, or a one-time code revealed later. Each is the
 * SHA-256 of the one revealed after it, so that whoever holds the commitment can tell the true codes, and nobody who sees a
 * code can tell the next.
 */
public final class Code {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Code(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A code from its bytes.
     *
     * @param bytes 32 bytes; kept as they are now
     * @return the code
     * @throws IllegalArgumentException where there are more or fewer
     */
    public static Code of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A code has 32 bytes: give all of them.");
        }
        return new Code(bytes.clone());
    }

    /**
     * Reads a code.
     *
     * @param hex 64 hexadecimal digits, in either case
     * @return the code
     * @throws IllegalArgumentException where the text is anything else
     */
    public static Code of(String hex) {
        if (hex.length() != 2 * LENGTH || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("A code is 64 hexadecimal digits: copy all of them.");
        }
        return new Code(HexFormat.of().parseHex(hex));
    }

    /**
     * Whether this code is the one that was due after another.
     *
     * @param previous the code revealed just before, or the commitment where this is the first
     * @return true where the SHA-256 of this is the other
     */
    public boolean follows(Code previous) {
        return leadsTo(previous, 1);
    }

    /**
     * Whether so many hashes of this code lead to another. The code of the k-th month leads to the commitment by k.
     *
     * @param earlier a code revealed before, or the commitment
     * @param steps how many hashes lie between them, one or more
     * @return true where they do
     * @throws IllegalArgumentException where the steps are fewer than one
     */
    public boolean leadsTo(Code earlier, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("Nothing follows from itself: give one step or more.");
        }
        return MessageDigest.isEqual(HashChain.hashed(bytes, steps), earlier.bytes);
    }

    /**
     * The code's bytes.
     *
     * @return 32 bytes, the caller's own
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The code as it is published.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without its digits: before its time a code is a secret. */
    @Override
    public String toString() {
        return "a code of 32 bytes";
    }
}
