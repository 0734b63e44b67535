package org.plr.core.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.ReadLog;

/** The twin of a read log, for the quick start and for tests. Safe for use by several threads. */
public final class MemoryReadLog implements ReadLog {
    private final List<Read> reads = new ArrayList<>();
    private boolean unavailable;

    /**
     * One read as it was noted.
     *
     * @param actor the actor's text
     * @param subject what was read
     * @param at when
     */
    public record Read(String actor, StreamId subject, Instant at) {}

    /** A log with nothing in it. */
    public MemoryReadLog() {}

    @Override
    public synchronized void note(String actor, StreamId subject, Instant at) {
        if (unavailable) {
            throw new PortUnavailableException("ReadLog", subject.value(), null);
        }
        reads.add(new Read(actor, subject, at));
    }

    /** What was noted, in order. */
    public synchronized List<Read> reads() {
        return List.copyOf(reads);
    }

    /** Lets every note fail from now on, so that a test can see that nothing is shown; or lets it work again. */
    public synchronized void setUnavailable(boolean unavailable) {
        this.unavailable = unavailable;
    }
}
