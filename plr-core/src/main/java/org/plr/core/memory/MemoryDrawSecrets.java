package org.plr.core.memory;

import org.plr.core.spi.DrawSecrets;
import org.plr.core.spi.Randomness;

/** The twin of a store of secrets, for the quick start and for tests: with the process the secret is gone. */
public final class MemoryDrawSecrets implements DrawSecrets {
    private static final int LENGTH = 32;

    private final byte[] secret;

    private MemoryDrawSecrets(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A fresh secret.
     *
     * @param randomness draws it
     * @return secrets that keep it
     */
    public static MemoryDrawSecrets fresh(Randomness randomness) {
        byte[] secret = new byte[LENGTH];
        randomness.fill(secret);
        return new MemoryDrawSecrets(secret);
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }
}
