package org.plr.core.ticket;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * HMAC-SHA256 (RFC 2104) of many short messages under one key. The key's two blocks are hashed once and the states copied
 * for each message, which halves the hashing. Not for several threads at once.
 */
public final class Hmac {
    /** The length of a MAC in bytes. */
    public static final int LENGTH = 32;

    private static final int BLOCK = 64;

    private final Supplier<MessageDigest> fresh;
    private final byte[] innerPad;
    private final byte[] outerPad;
    private final MessageDigest inner;
    private final MessageDigest outer;
    private final byte[] digest = new byte[LENGTH];

    /**
     * Under this key.
     *
     * @param key of any length
     */
    public Hmac(byte[] key) {
        this(key, Hmac::sha256);
    }

    /**
     * With another provider of SHA-256.
     *
     * @param key of any length
     * @param fresh gives a digest that has hashed nothing yet
     */
    public Hmac(byte[] key, Supplier<MessageDigest> fresh) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? fresh.get().digest(key) : key, BLOCK);
        this.fresh = fresh;
        this.innerPad = padded(block, (byte) 0x36);
        this.outerPad = padded(block, (byte) 0x5c);
        this.inner = started(innerPad);
        this.outer = started(outerPad);
    }

    /** {@return a SHA-256 that has hashed nothing yet} */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("This Java runtime has no SHA-256, which every runtime must have.", none);
        }
    }

    private static byte[] padded(byte[] block, byte pad) {
        byte[] padded = block.clone();
        for (int i = 0; i < BLOCK; i++) {
            padded[i] ^= pad;
        }
        return padded;
    }

    private MessageDigest started(byte[] pad) {
        MessageDigest started = fresh.get();
        started.update(pad);
        return started;
    }

    /** Few providers cannot copy a state; with those the key is hashed anew each time. */
    private MessageDigest copy(MessageDigest state, byte[] pad) {
        try {
            return (MessageDigest) state.clone();
        } catch (CloneNotSupportedException hashAnew) {
            return started(pad);
        }
    }

    /**
     * The MAC of a message.
     *
     * @param message of any length
     * @return 32 bytes
     */
    public byte[] of(byte[] message) {
        byte[] mac = new byte[LENGTH];
        write(message, message.length, mac, 0);
        return mac;
    }

    /**
     * Writes the MAC of a message's first bytes.
     *
     * @param message holds the message
     * @param length how many of its bytes are the message
     * @param into takes 32 bytes
     * @param at from which place on
     */
    public void write(byte[] message, int length, byte[] into, int at) {
        try {
            MessageDigest first = copy(inner, innerPad);
            first.update(message, 0, length);
            first.digest(digest, 0, LENGTH);
            MessageDigest second = copy(outer, outerPad);
            second.update(digest, 0, LENGTH);
            second.digest(into, at, LENGTH);
        } catch (DigestException tooShort) {
            throw new IllegalStateException("A SHA-256 has another length than 32 bytes.", tooShort);
        }
    }
}
