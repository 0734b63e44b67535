package org.plr.core.draw;

import java.security.MessageDigest;
import org.plr.core.ticket.Hmac;

/**
 * One-time codes from one secret, H being SHA-256: the commitment is H^n(secret), the first code H^(n-1)(secret), and so on
 * backwards. The commitment is published before anything is drawn; from then on the holder of the secret can no longer
 * choose a code, and reveals one a month.
 *
 * <p>The secret never leaves its holder: who knows it knows every code to come.
 */
public final class HashChain {
    private static final int LEAST = 16;
    private static final int LONGEST = 10_000;

    private final byte[] secret;
    private final int length;

    private HashChain(byte[] secret, int length) {
        this.secret = secret;
        this.length = length;
    }

    /**
     * The chain of a secret.
     *
     * @param secret 16 bytes or more that nobody can guess; 32 random ones are right. Kept as they are now
     * @param length how many hashes lead from the secret to the commitment, 2 to 10,000; it gives one code fewer
     * @return the chain
     * @throws IllegalArgumentException where the secret or the chain is too short, or the chain too long
     */
    public static HashChain of(byte[] secret, int length) {
        if (secret.length < LEAST) {
            throw new IllegalArgumentException("A secret this short can be guessed: give 32 random bytes.");
        }
        if (length < 2 || length > LONGEST) {
            throw new IllegalArgumentException("A chain has 2 to 10,000 hashes: give one more than codes are needed.");
        }
        return new HashChain(secret.clone(), length);
    }

    /**
     * What is published before the first draw.
     *
     * @return H^n(secret)
     */
    public Code commitment() {
        return Code.of(hashed(secret, length));
    }

    /**
     * A one-time code.
     *
     * @param step which one, from 1: the first is for the first draw
     * @return H^(n-step)(secret)
     * @throws IllegalArgumentException where the chain has no such code
     */
    public Code code(int step) {
        if (step < 1 || step > codes()) {
            throw new IllegalArgumentException("This chain has the codes 1 to " + codes()
                    + ": when they are used up, publish the commitment of another secret.");
        }
        return Code.of(hashed(secret, length - step));
    }

    /**
     * How many codes the chain has.
     *
     * @return one fewer than its length: the secret itself is never revealed
     */
    public int codes() {
        return length - 1;
    }

    static byte[] hashed(byte[] bytes, int times) {
        MessageDigest sha256 = Hmac.sha256();
        byte[] hashed = bytes;
        for (int i = 0; i < times; i++) {
            hashed = sha256.digest(hashed);
        }
        return hashed;
    }

    @Override
    public String toString() {
        return "a chain of " + codes() + " codes";
    }
}
