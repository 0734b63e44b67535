package org.plr.examples.verbs;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three standard streams, handed on so that a verb can be run without a process.
 *
 * @param in standard input
 * @param out standard output: answers alone
 * @param err standard error: what cannot be read, in one line
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {}
