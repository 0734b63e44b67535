package org.plr.core.ticket;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Gives each id its ticket: HKDF (RFC 5869) with SHA-256, as in draft-thomson-elegy-vrs. PRK = HKDF-Extract(salt = code,
 * IKM); the ticket is HKDF-Expand(PRK, id, 32), which is HMAC(PRK, id || 0x01). Not for several threads at once.
 */
public final class Tickets {
    /** The length of a ticket in bytes. */
    public static final int LENGTH = Hmac.LENGTH;

    private final Hmac hmac;
    private byte[] message = new byte[128];

    private Tickets(byte[] key) {
        this.hmac = new Hmac(key);
    }

    /**
     * Tickets under a key that is extracted from what was revealed.
     *
     * @param salt the code
     * @param keyingMaterial what it is drawn for, and the public randomness
     * @return the tickets
     */
    public static Tickets extracted(byte[] salt, byte[] keyingMaterial) {
        return new Tickets(key(salt, keyingMaterial));
    }

    /**
     * The key that gives every ticket: HKDF-Extract.
     *
     * @param salt the code
     * @param keyingMaterial what it is drawn for, and the public randomness
     * @return 32 bytes
     */
    public static byte[] key(byte[] salt, byte[] keyingMaterial) {
        return new Hmac(salt).of(keyingMaterial);
    }

    /**
     * The ticket of one id.
     *
     * @param id in its normal form
     * @return 32 bytes
     */
    public byte[] of(String id) {
        byte[] ticket = new byte[LENGTH];
        write(id, ticket, 0);
        return ticket;
    }

    /**
     * Writes an id's ticket into an array.
     *
     * @param id in its normal form
     * @param into takes 32 bytes
     * @param at from which place on
     */
    public void write(String id, byte[] into, int at) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (message.length <= bytes.length) {
            message = new byte[2 * bytes.length];
        }
        System.arraycopy(bytes, 0, message, 0, bytes.length);
        message[bytes.length] = 1;
        hmac.write(message, bytes.length + 1, into, at);
    }

    /**
     * A ticket as text.
     *
     * @param tickets holds it
     * @param at from which place on
     * @return 64 lower-case hexadecimal digits
     */
    public static String hex(byte[] tickets, int at) {
        return HexFormat.of().formatHex(tickets, at, at + LENGTH);
    }
}
