package org.plr.core.spi;

import org.plr.core.journal.StreamId;

/** A stream has moved on since it was read: somebody else was faster. Nothing was kept; read again and decide again. */
public final class ConcurrentChangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which stream moved on. */
    private final transient StreamId stream;

    private final int expected;
    private final int actual;

    /**
     * States the race.
     *
     * @param stream the stream that moved on
     * @param expected the version that the caller had read
     * @param actual the version found
     */
    public ConcurrentChangeException(StreamId stream, int expected, int actual) {
        super("Stream " + stream + " is at version " + actual + ", not " + expected
                + ": it was changed meanwhile. Read it again and decide again.");
        this.stream = stream;
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * Which stream moved on.
     *
     * @return the stream
     */
    public StreamId stream() {
        return stream;
    }

    /**
     * The version that the caller had read.
     *
     * @return the version
     */
    public int expected() {
        return expected;
    }

    /**
     * The version found.
     *
     * @return the version
     */
    public int actual() {
        return actual;
    }
}
