package org.plr.core.retention;

import java.util.List;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;

/**
 * What became of a subject's texts, checked against the store when it was asked for.
 *
 * @param subject the stream to which they belong
 * @param named how many texts the facts of the stream point to
 * @param left those that the store still has; none where all were erased
 * @param erasures every erasure that was ordered, with the places of its entries in the journal
 */
public record Proof(StreamId subject, int named, List<NarrativeId> left, List<Erasure> erasures) {

    /** Keeps the lists as they are now. */
    public Proof {
        left = List.copyOf(left);
        erasures = List.copyOf(erasures);
    }

    /** {@return whether every text that the facts point to finds nothing in the store} */
    public boolean isErased() {
        return left.isEmpty();
    }
}
