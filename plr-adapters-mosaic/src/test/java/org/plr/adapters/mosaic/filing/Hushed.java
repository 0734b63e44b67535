package org.plr.adapters.mosaic.filing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what is logged while a hundred things fail on purpose out of the build's log, and for whoever looks for a secret. */
final class Hushed implements BeforeAllCallback, AfterAllCallback {
    private static final ByteArrayOutputStream HEARD = new ByteArrayOutputStream();
    private PrintStream before = System.err;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = System.err;
        HEARD.reset();
        System.setErr(new PrintStream(HEARD, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.setErr(before);
    }

    /** Everything logged since the class of tests began. */
    static String heard() {
        return HEARD.toString(StandardCharsets.UTF_8);
    }
}
