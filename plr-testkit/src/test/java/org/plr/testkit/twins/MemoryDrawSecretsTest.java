package org.plr.testkit.twins;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryDrawSecrets;
import org.plr.core.spi.DrawSecrets;
import org.plr.testkit.DrawSecretsConformance;
import org.plr.testkit.SeededRandomness;

class MemoryDrawSecretsTest extends DrawSecretsConformance {
    private final DrawSecrets secrets = MemoryDrawSecrets.fresh(SeededRandomness.of("one"));

    @Override
    protected DrawSecrets open() {
        return secrets;
    }

    @Test
    void two_councils_have_secrets_of_their_own() {
        byte[] others = MemoryDrawSecrets.fresh(SeededRandomness.of("two")).secret();
        assertFalse(Arrays.equals(others, secrets.secret()));
    }
}
