package org.plr.core.retention;

import java.time.Instant;
import java.util.List;

/**
 * What a deletion did, to be kept as its proof.
 *
 * @param at when
 * @param erased each subject whose texts went, checked against the store afterwards
 * @param kept what was due and is kept, and why
 */
public record DeletionRun(Instant at, List<Proof> erased, List<Kept> kept) {

    /** Keeps the lists as they are now. */
    public DeletionRun {
        erased = List.copyOf(erased);
        kept = List.copyOf(kept);
    }
}
