package org.plr.testkit;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryDrawSecrets;
import org.plr.core.spi.DrawSecrets;
import org.plr.core.spi.Randomness;

class DrawSecretsConformanceTest {
    private static UnaryOperator<DrawSecrets> defect = sound -> sound;

    static final class Planted extends DrawSecretsConformance {
        private final DrawSecrets sound = MemoryDrawSecrets.fresh(SeededRandomness.of("one"));

        @Override
        protected DrawSecrets open() {
            return defect.apply(sound);
        }
    }

    private static final class Talkative implements DrawSecrets {
        private final byte[] secret;

        Talkative(byte[] secret) {
            this.secret = secret;
        }

        @Override
        public byte[] secret() {
            return secret.clone();
        }

        @Override
        public String toString() {
            return "secrets " + Arrays.toString(secret);
        }
    }

    @Test
    void sound_secrets_pass_each_defect_fails_and_no_test_is_idle() {
        Randomness randomness = SeededRandomness.of("two");
        Suite.<DrawSecrets>prove(
                Planted.class,
                planted -> defect = planted,
                Map.of(
                        "too short", sound -> () -> Arrays.copyOf(sound.secret(), 31),
                        "empty", sound -> () -> new byte[32],
                        "another at every call",
                                sound -> () ->
                                        MemoryDrawSecrets.fresh(randomness).secret(),
                        "another after a restart", sound -> MemoryDrawSecrets.fresh(randomness),
                        "gives its own bytes away",
                                sound -> {
                                    byte[] own = sound.secret();
                                    return () -> own;
                                },
                        "talkative", sound -> new Talkative(sound.secret())));
    }
}
