package org.plr.core;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Store;

/** A store's journal from the first entry to the last, read page by page. */
final class Pages implements Iterable<Entry> {
    private static final int SIZE = 4096;

    private final Store store;

    Pages(Store store) {
        this.store = store;
    }

    @Override
    public Iterator<Entry> iterator() {
        return new Iterator<>() {
            private List<Entry> page = store.entriesAfter(0, SIZE);
            private int next;

            @Override
            public boolean hasNext() {
                if (next == page.size() && next > 0) {
                    page = store.entriesAfter(page.get(next - 1).position(), SIZE);
                    next = 0;
                }
                return next < page.size();
            }

            @Override
            public Entry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.get(next++);
            }
        };
    }
}
