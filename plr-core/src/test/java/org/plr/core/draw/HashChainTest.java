package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

@Proves("MOD-2")
class HashChainTest {
    private static final byte[] SECRET = "example secret - do not reuse".getBytes(StandardCharsets.UTF_8);
    private static final HashChain CHAIN = HashChain.of(SECRET, 12);

    @Test
    void the_commitment_is_twelve_hashes_of_the_secret_and_the_first_code_eleven() {
        assertEquals(
                "33f53d0700a7bb5befe807dec3b4084c1ef0baf6386ef587db3d73ff4af5b8bc",
                CHAIN.commitment().hex());
        assertEquals(
                "3d895243a550465c3786245d13e2e8548635141688a4592d25b020c41ca73bf5",
                CHAIN.code(1).hex());
    }

    @Test
    void each_code_follows_from_the_one_before_and_leads_to_the_commitment() {
        Code previous = CHAIN.commitment();
        for (int step = 1; step <= CHAIN.codes(); step++) {
            Code code = CHAIN.code(step);
            assertTrue(code.follows(previous));
            assertTrue(code.leadsTo(CHAIN.commitment(), step));
            assertFalse(code.leadsTo(CHAIN.commitment(), step + 1));
            assertFalse(previous.follows(code));
            previous = code;
        }
        assertEquals(11, CHAIN.codes());
    }

    @Test
    void a_code_of_another_chain_does_not_follow() {
        Code other = HashChain.of("another secret of some length".getBytes(StandardCharsets.UTF_8), 12)
                .code(1);
        assertFalse(other.follows(CHAIN.commitment()));
        assertFalse(CHAIN.code(2).follows(CHAIN.commitment()), "a code was skipped");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 12, 13})
    void a_chain_never_gives_its_secret_away_nor_more_codes_than_it_has(int step) {
        assertThrows(IllegalArgumentException.class, () -> CHAIN.code(step));
    }

    @Test
    void weak_secrets_and_useless_chains_are_misuse() {
        assertThrows(IllegalArgumentException.class, () -> HashChain.of(new byte[15], 12));
        assertThrows(IllegalArgumentException.class, () -> HashChain.of(SECRET, 1));
        assertThrows(IllegalArgumentException.class, () -> HashChain.of(SECRET, 10_001));
        assertThrows(IllegalArgumentException.class, () -> CHAIN.code(1).leadsTo(CHAIN.commitment(), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3d",
                "3d895243a550465c3786245d13e2e8548635141688a4592d25b020c41ca73bf",
                "3d895243a550465c3786245d13e2e8548635141688a4592d25b020c41ca73bf5 ",
                "3d895243a550465c3786245d13e2e8548635141688a4592d25b020c41ca73bg5",
                "\uff13d895243a550465c3786245d13e2e8548635141688a4592d25b020c41ca73bf5"
            })
    void what_is_no_code_is_misuse(String text) {
        assertThrows(IllegalArgumentException.class, () -> Code.of(text));
    }

    @Test
    void a_code_is_a_value_that_does_not_show_itself() {
        Code code = CHAIN.code(1);
        byte[] bytes = code.bytes();
        Code same = Code.of(bytes);
        bytes[0]++;

        assertEquals(code, same);
        assertEquals(code.hashCode(), same.hashCode());
        assertEquals(code, Code.of(code.hex().toUpperCase(Locale.ROOT)));
        assertNotEquals(code, CHAIN.code(2));
        assertFalse(code.toString().contains(code.hex().substring(0, 8)));
        assertThrows(IllegalArgumentException.class, () -> Code.of(new byte[31]));
    }
}
