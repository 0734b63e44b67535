package org.plr.core.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Store;

/** A store that fails once when it is to erase, or says that it did and did not. */
final class ErringStore implements Store {
    private final Store store;
    private @Nullable Error error;
    private @Nullable Runnable quicker;

    enum Error {
        BEFORE_ERASING,
        BEFORE_ERASING_THE_SECOND,
        AFTER_ERASING,
        ERASES_NOTHING
    }

    ErringStore(Store store) {
        this.store = store;
    }

    void err(Error once) {
        error = once;
    }

    @Override
    public int eraseNarratives(StreamId stream) {
        Error now = error;
        error = now == Error.BEFORE_ERASING_THE_SECOND ? Error.BEFORE_ERASING : null;
        if (now == Error.BEFORE_ERASING) {
            throw new PortUnavailableException("Store", stream.value(), null);
        }
        int erased = now == Error.ERASES_NOTHING ? 1 : store.eraseNarratives(stream);
        if (now == Error.AFTER_ERASING) {
            throw new PortUnavailableException("Store", stream.value(), null);
        }
        return erased;
    }

    /** Somebody else is quicker, once. */
    void beforeAppending(Runnable other) {
        quicker = other;
    }

    @Override
    public List<Entry> append(Append append) {
        Runnable other = quicker;
        quicker = null;
        if (other != null) {
            other.run();
        }
        return store.append(append);
    }

    @Override
    public List<Entry> entriesAfter(long position, int most) {
        return store.entriesAfter(position, most);
    }

    @Override
    public List<Entry> stream(StreamId stream) {
        return store.stream(stream);
    }

    @Override
    public Optional<RememberedCommand> command(String actor, CommandId id) {
        return store.command(actor, id);
    }

    @Override
    public Optional<Narrative> narrative(NarrativeId id) {
        return store.narrative(id);
    }

    @Override
    public Optional<String> content(String hash) {
        return store.content(hash);
    }

    @Override
    public List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        return store.claim(now, lease, most);
    }

    @Override
    public void postpone(ClaimedNotice claimed, Instant notBefore) {
        store.postpone(claimed, notBefore);
    }
}
