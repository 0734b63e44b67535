package org.plr.examples.verbs;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/**
 * The three standard streams and the clock, handed on so that a verb can be run without a process.
 *
 * @param in standard input
 * @param out standard output: answers alone
 * @param err standard error: what cannot be read, in one line
 * @param clock what day it is, for the few verbs that ask
 */
public record Console(InputStream in, PrintStream out, PrintStream err, InstantSource clock) {

    /** Without a clock, for verbs that never ask for the day. */
    public Console(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, () -> {
            throw new IllegalStateException("This console has no clock: give it one, or name the day.");
        });
    }
}
