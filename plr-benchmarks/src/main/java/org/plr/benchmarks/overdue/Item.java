package org.plr.benchmarks.overdue;

import java.time.Instant;

/**
 * One open review as a peer sees it: everything about it happened at one moment, and nothing of it is done.
 *
 * @param number which review
 * @param at when it was graded, its concern identified and its remedial action raised
 * @param inadequate whether it was graded Inadequate: shared within 24 hours (CON-1) and audited again (CON-5)
 * @param concern whether an immediate concern was identified: shared within 24 hours (CON-1)
 */
public record Item(int number, Instant at, boolean inadequate, boolean concern) {

    /**
     * Whether it is shared in writing (CON-1).
     *
     * @return true where it is Inadequate or of concern
     */
    public boolean isShared() {
        return inadequate || concern;
    }

    int duties() {
        return 1 + (isShared() ? 1 : 0) + (inadequate ? 1 : 0);
    }
}
