package org.plr.core.draw;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.plr.core.ticket.Hmac;

/**
 * Gives each id its ticket: HKDF (RFC 5869) with SHA-256, as in draft-thomson-elegy-vrs. PRK = HKDF-Extract(salt = code,
 * IKM); the ticket is HKDF-Expand(PRK, id, 32), which is HMAC(PRK, id || 0x01). Not for several threads at once.
 */
final class Tickets {
    static final int LENGTH = Hmac.LENGTH;

    private final Hmac hmac;
    private byte[] message = new byte[128];

    private Tickets(byte[] key) {
        this.hmac = new Hmac(key);
    }

    static Tickets of(Seed seed) {
        return extracted(seed.code().bytes(), seed.keyingMaterial());
    }

    static Tickets extracted(byte[] salt, byte[] keyingMaterial) {
        return new Tickets(new Hmac(salt).of(keyingMaterial));
    }

    byte[] of(String id) {
        byte[] ticket = new byte[LENGTH];
        write(id, ticket, 0);
        return ticket;
    }

    /** Writes an id's ticket into an array, from a place on. */
    void write(String id, byte[] into, int at) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (message.length <= bytes.length) {
            message = new byte[2 * bytes.length];
        }
        System.arraycopy(bytes, 0, message, 0, bytes.length);
        message[bytes.length] = 1;
        hmac.write(message, bytes.length + 1, into, at);
    }

    static String hex(byte[] tickets, int at) {
        return HexFormat.of().formatHex(tickets, at, at + LENGTH);
    }
}
