package org.plr.core.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A running SHA-256. Fields are length-prefixed, so that no two sequences of fields share their bytes. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Starts with nothing read. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256, which every runtime must have.", e);
        }
    }

    /**
     * The digest of a text's UTF-8 bytes.
     *
     * @param text the text
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(String text) {
        return new Sha256().bytesOf(text).hex();
    }

    /**
     * The digest of bytes.
     *
     * @param bytes the bytes
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(byte[] bytes) {
        return new Sha256().raw(bytes).hex();
    }

    /**
     * Reads a field: its length in 4 bytes, the highest first, then its UTF-8 bytes.
     *
     * @param text the field
     * @return this
     */
    public Sha256 field(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        return raw(bytes);
    }

    Sha256 bytesOf(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    Sha256 raw(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /**
     * What was read, as a digest; afterwards this starts anew.
     *
     * @return 32 bytes
     */
    public byte[] bytes() {
        return digest.digest();
    }

    /**
     * What was read, as a digest; afterwards this starts anew.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
