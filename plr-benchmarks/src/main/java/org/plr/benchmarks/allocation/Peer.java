package org.plr.benchmarks.allocation;

import java.util.Optional;

/** A way of solving a problem. */
interface Peer {
    /** What messages call it. */
    String name();

    /**
     * Solves.
     *
     * @param problem what is to be given out
     * @return the column of each row at the least cost, or nothing where there is no plan
     */
    Optional<int[]> solve(Problem problem);
}
