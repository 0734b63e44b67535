package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.plr.core.spi.DrawSecrets;

/**
 * What every {@link DrawSecrets} promises. Extend it and say how the secrets are opened, and opened again as after a restart.
 * Each test of it is known to fail for at least one with a planted defect.
 */
public abstract class DrawSecretsConformance {
    private static final int LENGTH = 32;

    /** For the suite that extends this one. */
    protected DrawSecretsConformance() {}

    /** The secrets of one council; at every call in a test the same council. */
    protected abstract DrawSecrets open();

    @Test
    void the_secret_has_32_bytes_and_is_not_empty() {
        byte[] secret = open().secret();
        assertEquals(LENGTH, secret.length);
        assertFalse(Arrays.equals(new byte[LENGTH], secret));
    }

    @Test
    void it_is_the_same_at_every_call_and_after_a_restart() {
        DrawSecrets secrets = open();
        assertArrayEquals(secrets.secret(), secrets.secret());
        assertArrayEquals(secrets.secret(), open().secret());
    }

    @Test
    void what_the_caller_does_with_its_bytes_changes_nothing() {
        DrawSecrets secrets = open();
        byte[] before = secrets.secret().clone();
        Arrays.fill(secrets.secret(), (byte) 7);
        assertArrayEquals(before, secrets.secret());
    }

    @Test
    void no_log_shows_it() {
        DrawSecrets secrets = open();
        assertFalse(secrets.toString().contains(HexFormat.of().formatHex(secrets.secret())));
        assertFalse(secrets.toString().contains(Arrays.toString(secrets.secret())));
    }
}
