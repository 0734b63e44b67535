package org.plr.core.retention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.ForwardingStore;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/** A store that fails once when it is to erase, or says that it did and did not. */
final class ErringStore implements ForwardingStore {
    private final Store store;
    private @Nullable Error error;
    private @Nullable Runnable quicker;
    private @Nullable Runnable between;

    enum Error {
        BEFORE_ERASING,
        BEFORE_ERASING_THE_SECOND,
        AFTER_ERASING,
        ERASES_NOTHING
    }

    ErringStore(Store store) {
        this.store = store;
    }

    @Override
    public Store store() {
        return store;
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

    /** Somebody else comes in between, once, while texts are looked for. */
    void whileFinding(Runnable other) {
        between = other;
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
    public Optional<Narrative> narrative(NarrativeId id) {
        Runnable other = between;
        between = null;
        if (other != null) {
            other.run();
        }
        return store.narrative(id);
    }
}
