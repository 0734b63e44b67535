package org.plr.core.sim;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the log of tests in which a thousand things fail on purpose from filling the build's. */
public final class Quiet implements BeforeAllCallback, AfterAllCallback {
    private PrintStream before = System.err;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.setErr(before);
    }
}
