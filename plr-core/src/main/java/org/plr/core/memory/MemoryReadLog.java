package org.plr.core.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;

/** The twin of a read log, for the quick start and for tests. Safe for use by several threads. */
public final class MemoryReadLog implements ReadLog {
    private final List<Read> reads = new ArrayList<>();
    private boolean unavailable;

    /** A log with nothing in it. */
    public MemoryReadLog() {}

    @Override
    public synchronized void note(Read read) {
        requireAvailable(read.subject().value());
        reads.add(read);
    }

    @Override
    public synchronized List<Read> readsOf(Collection<StreamId> subjects) {
        requireAvailable("reads");
        return reads.stream().filter(read -> subjects.contains(read.subject())).toList();
    }

    private void requireAvailable(String key) {
        if (unavailable) {
            throw new PortUnavailableException("ReadLog", key, null);
        }
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
