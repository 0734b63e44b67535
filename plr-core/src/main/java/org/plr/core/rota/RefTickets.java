package org.plr.core.rota;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.plr.core.draw.Seed;
import org.plr.core.journal.Ref;
import org.plr.core.ticket.Hmac;
import org.plr.core.ticket.Tickets;

/**
 * The tickets of a rota: the first 8 bytes of SHA-256 over the key and the 16 bytes of a reference, read as a whole number
 * without a sign. One block is hashed for each, so that half a million are affordable. The key is the HMAC-SHA256 of {@code
 * rota LF period LF public randomness} under the code; the word before the period keeps a rota's key apart from a draw's.
 * Not for several threads at once.
 */
final class RefTickets {
    private final MessageDigest digest = Hmac.sha256();
    private final byte[] key;
    private final byte[] message = new byte[16];
    private final ByteBuffer ref = ByteBuffer.wrap(message);

    RefTickets(Seed seed) {
        String material = "rota\n" + seed.period() + "\n" + seed.publicRandomness();
        this.key = Tickets.key(seed.code().bytes(), material.getBytes(StandardCharsets.UTF_8));
    }

    long of(Ref one) {
        return of(one.high(), one.low());
    }

    long of(long high, long low) {
        ref.putLong(0, high).putLong(8, low);
        digest.update(key);
        return ByteBuffer.wrap(digest.digest(message)).getLong();
    }
}
