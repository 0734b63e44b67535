package org.plr.core.spi;

import java.util.Set;
import org.plr.core.journal.StreamId;

/**
 * What a decision rests on beside the streams to which it adds: the journal up to a position. Where the journal has gone
 * further meanwhile in a kind of stream that matters, the decision is made again.
 *
 * @param position the last position that was taken into account
 * @param kinds the kinds of streams that matter, such as {@code draw}; empty where any may
 */
public record Basis(long position, Set<String> kinds) {

    /** Keeps the kinds as they are now. */
    public Basis {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Whether a fact of this stream, committed behind the position, may change the decision.
     *
     * @param stream the stream
     * @return true where it may
     */
    public boolean restsOn(StreamId stream) {
        return kinds.isEmpty() || kinds.contains(stream.kind());
    }
}
