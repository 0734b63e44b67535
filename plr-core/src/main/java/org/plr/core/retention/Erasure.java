package org.plr.core.retention;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.ErasureOrdered;
import org.plr.core.retention.RetentionFact.Ground;

/**
 * One erasure, from its order to its end.
 *
 * @param order what was ordered
 * @param ordered the entry that ordered it
 * @param erasedOrNull the entry that says it is done, or null while it is not
 */
public record Erasure(
        ErasureOrdered order, Step ordered, @Nullable Step erasedOrNull) {

    /**
     * One of its two entries.
     *
     * @param position its place in the journal
     * @param at when
     * @param texts how many texts: found when it was ordered, taken away when it was done
     */
    public record Step(long position, Instant at, int texts) {}

    /** {@return the stream whose texts go} */
    public StreamId subject() {
        return order.subject();
    }

    /** {@return the class of the texts} */
    public RecordClass recordClass() {
        return order.recordClass();
    }

    /** {@return why they go} */
    public Ground ground() {
        return order.ground();
    }

    /** {@return the entry that says it is done, or empty while it is not} */
    public Optional<Step> erased() {
        return Optional.ofNullable(erasedOrNull);
    }

    /** {@return whether it is still to be done: a run died before its end, or a hold came in between} */
    public boolean isPending() {
        return erasedOrNull == null;
    }

    Erasure done(Step erased) {
        return new Erasure(order, ordered, erased);
    }
}
