package org.plr.core.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;

/**
 * The twin of a case system, for the quick start and for tests: it leaves everything pending until told otherwise. Safe for
 * use by several threads.
 */
public final class MemoryRecordFiling implements RecordFiling {
    private static final String PORT = "RecordFiling";

    private final Map<FilingRef, Held> held = new LinkedHashMap<>();
    private final Set<ChildRef> unknown = new HashSet<>();
    private boolean unavailable;

    /**
     * What was handed over, and how it stands.
     *
     * @param key the key of the filing
     * @param child whose record
     * @param document the document
     * @param answer how it stands
     */
    public record Held(FilingRef key, ChildRef child, RecordDocument document, FilingAnswer answer) {}

    /** A record on which nothing lies. */
    public MemoryRecordFiling() {}

    @Override
    public synchronized FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
        requireAvailable(key);
        if (unknown.contains(child)) {
            return new FilingAnswer.Rejected("child.unknown", "The case system does not know this child.");
        }
        Held known = held.get(key);
        if (known == null) {
            held.put(key, new Held(key, child, document, new FilingAnswer.Pending()));
            return new FilingAnswer.Pending();
        }
        if (!known.child.equals(child) || !known.document.equals(document)) {
            throw new PortRejectedException(PORT, key.text(), null);
        }
        return known.answer;
    }

    @Override
    public synchronized Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
        requireAvailable(key);
        Held known = held.get(key);
        if (known != null && !known.child.equals(child)) {
            throw new PortRejectedException(PORT, key.text(), null);
        }
        return Optional.ofNullable(known).map(Held::answer);
    }

    private void requireAvailable(FilingRef key) {
        if (unavailable) {
            throw new PortUnavailableException(PORT, key.text(), null);
        }
    }

    /** What was handed over, in order; the same key stands once. */
    public synchronized List<Held> held() {
        return new ArrayList<>(held.values());
    }

    /**
     * Puts what is pending on the record.
     *
     * @param key the key of the filing
     * @param at when
     * @throws IllegalArgumentException where nothing is pending under the key
     */
    public void acknowledge(FilingRef key, Instant at) {
        settle(key, new FilingAnswer.Filed(new FilingAnswer.Receipt("memory-" + key.text(), "memory", at)));
    }

    /**
     * Rejects what is pending.
     *
     * @param key the key of the filing
     * @param code the code of the cause, such as {@code document.type}
     * @throws IllegalArgumentException where nothing is pending under the key
     */
    public void reject(FilingRef key, String code) {
        settle(key, new FilingAnswer.Rejected(code, "The record does not take this document."));
    }

    private synchronized void settle(FilingRef key, FilingAnswer answer) {
        Held known = held.get(key);
        if (known == null || !(known.answer instanceof FilingAnswer.Pending)) {
            throw new IllegalArgumentException("Nothing is pending under " + key + ".");
        }
        held.put(key, new Held(key, known.child, known.document, answer));
    }

    /** Knows a child no more. */
    public synchronized void forget(ChildRef child) {
        unknown.add(child);
    }

    /** Is out of reach from now on, or can be reached again. */
    public synchronized void setUnavailable(boolean unavailable) {
        this.unavailable = unavailable;
    }
}
