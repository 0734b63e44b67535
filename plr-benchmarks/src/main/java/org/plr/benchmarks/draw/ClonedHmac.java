package org.plr.benchmarks.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.FrozenReview;
import org.plr.core.draw.Seed;

/** The tickets alone, by the same primitive as the library's: two states of SHA-256 that are copied for each message. */
final class ClonedHmac {
    private final byte[] key;
    private final MessageDigest inner;
    private final MessageDigest outer;

    ClonedHmac(Seed seed) throws GeneralSecurityException {
        byte[] given = (seed.period() + "\n" + seed.publicRandomness()).getBytes(StandardCharsets.UTF_8);
        this.key = mac(seed.code().bytes()).doFinal(given);
        this.inner = started((byte) 0x36);
        this.outer = started((byte) 0x5c);
    }

    private MessageDigest started(byte pad) throws GeneralSecurityException {
        MessageDigest started = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 64; i++) {
            started.update((byte) ((i < key.length ? key[i] : 0) ^ pad));
        }
        return started;
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }

    byte[] tickets(DrawRequest month) throws GeneralSecurityException, CloneNotSupportedException {
        List<FrozenReview> reviews = month.reviews();
        byte[] tickets = new byte[reviews.size() * 32];
        byte[] digest = new byte[32];
        for (int i = 0; i < reviews.size(); i++) {
            MessageDigest first = (MessageDigest) inner.clone();
            first.update(reviews.get(i).id().getBytes(StandardCharsets.UTF_8));
            first.update((byte) 1);
            first.digest(digest, 0, 32);
            MessageDigest second = (MessageDigest) outer.clone();
            second.update(digest);
            second.digest(tickets, i * 32, 32);
        }
        return tickets;
    }

    /** The same with the JDK's own HMAC. */
    byte[] ticketsByMac(DrawRequest month) throws GeneralSecurityException {
        Mac mac = mac(key);
        List<FrozenReview> reviews = month.reviews();
        byte[] tickets = new byte[reviews.size() * 32];
        for (int i = 0; i < reviews.size(); i++) {
            mac.update(reviews.get(i).id().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 1);
            mac.doFinal(tickets, i * 32);
        }
        return tickets;
    }
}
