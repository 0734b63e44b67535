package org.plr.examples.verbs;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.plr.core.journal.Entry;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.Store;

/** The entries of a store, page by page. */
final class StoredEntries implements Iterator<Entry> {
    private static final int PAGE = 4096;

    private final Store store;
    private Iterator<Entry> page = List.<Entry>of().iterator();
    private long position;

    StoredEntries(Store store) {
        this.store = store;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = next(PAGE).iterator();
        }
        return page.hasNext();
    }

    /** A page with an entry that is none is read entry by entry, so that it is found. */
    private List<Entry> next(int most) {
        try {
            return store.entriesAfter(position, most);
        } catch (PortRejectedException unreadable) {
            if (most > 1) {
                return next(1);
            }
            throw new Replay.Broken(
                    position + 1, "Entry " + (position + 1) + " cannot be read: a part of it was changed or is lost.");
        }
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The journal has ended.");
        }
        Entry entry = page.next();
        position = entry.position();
        return entry;
    }
}
