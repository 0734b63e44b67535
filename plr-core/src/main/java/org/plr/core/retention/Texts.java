package org.plr.core.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Leaf;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Store;

/** The texts of a subject: those to which its facts point, and those that the store still has. */
final class Texts {
    private final Store store;
    private final Codec codec;

    Texts(Store store, Codec codec) {
        this.store = store;
        this.codec = codec;
    }

    /** Every text to which a fact of the stream points, erased or not. */
    List<NarrativeRef> named(StreamId subject) {
        return store.stream(subject).stream()
                .flatMap(entry -> texts(entry).stream())
                .toList();
    }

    private List<NarrativeRef> texts(Entry entry) {
        Draft draft = entry.draft();
        return Leaf.texts(codec.read(draft.type(), draft.typeVersion(), draft.payload()));
    }

    /** Those of them that the store still has. */
    List<NarrativeRef> found(List<NarrativeRef> named) {
        return named.stream()
                .filter(ref -> store.narrative(ref.id()).isPresent())
                .toList();
    }

    List<NarrativeRef> found(StreamId subject) {
        return found(named(subject));
    }

    /** When the subject was last told something, by when it occurred; empty where it never was. */
    Optional<Instant> lastFact(StreamId subject) {
        return store.stream(subject).stream()
                .map(entry -> entry.draft().occurredAt())
                .max(Instant::compareTo);
    }

    /** How many went. */
    int erase(StreamId subject) {
        return store.eraseNarratives(subject);
    }
}
