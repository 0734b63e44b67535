package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BouncesProperties {
    private static final String POSTFIX = BouncesTest.POSTFIX;

    @Provide
    Arbitrary<String> spoilt() {
        return Arbitraries.integers()
                .between(0, POSTFIX.length() - 1)
                .flatMap(at -> Arbitraries.strings()
                        .withCharRange('\u0000', '\u00ff')
                        .ofMaxLength(8)
                        .map(with -> POSTFIX.substring(0, at)
                                + with
                                + POSTFIX.substring(Math.min(POSTFIX.length(), at + with.length()))));
    }

    /** Whatever stands in it: nothing is thrown, and a code is one that the journal takes. */
    @Property(tries = 2_000)
    void a_spoilt_report_is_read_or_not(@ForAll("spoilt") String mail) {
        Bounces.read(mail.getBytes(StandardCharsets.ISO_8859_1))
                .ifPresent(bounce ->
                        assertTrue(bounce.code().matches("dsn\\.[245]\\.[0-9]{1,3}\\.[0-9]{1,3}"), bounce::code));
    }
}
