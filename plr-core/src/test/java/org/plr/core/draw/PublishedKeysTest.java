package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;
import org.plr.core.ticket.Hmac;
import org.plr.core.ticket.Tickets;

/** The primitives give what others published: RFC 5869, and the run in draft-thomson-elegy-vrs over the 147 CSS colours. */
@Proves("MOD-2")
class PublishedKeysTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] VRS_SECRET = "totally not a bikeshed".getBytes(StandardCharsets.UTF_8);
    private static final String VRS_RANDOMNESS = "1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./";

    /** Test cases 1 to 3 of RFC 5869: the first 32 bytes of what is expanded, which is all that a ticket is. */
    @ParameterizedTest
    @CsvSource({
        "22x0b,00..0c,f0..f9,077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5,"
                + "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf",
        "00..4f,60..af,b0..ff,06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244,"
                + "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c",
        "22x0b,0x00,0x00,19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04,"
                + "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    })
    void keys_are_extracted_and_expanded_as_in_rfc_5869(String ikm, String salt, String info, String prk, String okm) {
        byte[] key = new Hmac(bytes(salt)).of(bytes(ikm));
        byte[] label = bytes(info);
        byte[] first = Arrays.copyOf(label, label.length + 1);
        first[label.length] = 1;

        assertEquals(prk, HEX.formatHex(key));
        assertEquals(okm, HEX.formatHex(new Hmac(key).of(first)));
    }

    /** {@code 22x0b} is 22 times the byte 0b, {@code 00..0c} each byte from the first to the last. */
    private static byte[] bytes(String text) {
        int times = text.indexOf('x');
        if (times >= 0) {
            byte[] same = new byte[Integer.parseInt(text.substring(0, times))];
            Arrays.fill(same, (byte) HexFormat.fromHexDigits(text.substring(times + 1)));
            return same;
        }
        int from = HexFormat.fromHexDigits(text.substring(0, 2));
        byte[] rising = new byte[HexFormat.fromHexDigits(text.substring(4)) - from + 1];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = (byte) (from + i);
        }
        return rising;
    }

    @Test
    void the_published_chain_is_ours() {
        HashChain chain = HashChain.of(VRS_SECRET, 10);

        assertEquals(
                "950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488",
                chain.commitment().hex());
        assertEquals(
                "5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456",
                chain.code(1).hex());
        assertEquals(
                "2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce",
                chain.code(2).hex());
    }

    @Test
    void the_published_selections_are_ours() throws IOException {
        List<String> labels = lines("vrs-labels.txt");
        List<String> selected = new ArrayList<>();
        for (int iteration = 1; iteration <= 2; iteration++) {
            Code code = HashChain.of(VRS_SECRET, 10).code(iteration);
            Tickets tickets = Tickets.extracted(code.bytes(), VRS_RANDOMNESS.getBytes(StandardCharsets.UTF_8));
            String head = iteration + ",";
            labels.stream()
                    .map(label -> head + HEX.formatHex(tickets.of(label)) + "," + label)
                    .sorted()
                    .limit(10)
                    .forEach(selected::add);
        }
        assertEquals(147, labels.size());
        assertEquals(lines("vrs-selected.csv").subList(1, 21), selected);
    }

    /** Some providers cannot copy the state of a digest; the answer is the same. */
    @Test
    void a_digest_that_cannot_be_copied_will_do() {
        byte[] key = "key".getBytes(StandardCharsets.UTF_8);
        byte[] message = "message".getBytes(StandardCharsets.UTF_8);

        assertThrows(CloneNotSupportedException.class, new Stubborn()::clone);
        assertArrayEquals(new Hmac(key).of(message), new Hmac(key, Stubborn::new).of(message));
    }

    private static final class Stubborn extends MessageDigest {
        private final MessageDigest sha256 = Hmac.sha256();

        Stubborn() {
            super("SHA-256");
        }

        @Override
        protected void engineUpdate(byte input) {
            sha256.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            sha256.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            return sha256.digest();
        }

        @Override
        protected void engineReset() {
            sha256.reset();
        }

        @Override
        protected int engineGetDigestLength() {
            return 32;
        }
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream in = PublishedKeysTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
