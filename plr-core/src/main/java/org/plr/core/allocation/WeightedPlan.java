package org.plr.core.allocation;

import org.jspecify.annotations.Nullable;

/** What a search for the cheapest plan has found. */
final class WeightedPlan {
    private final int @Nullable [] columns;
    private final long cost;
    private final long bound;
    private final boolean proved;

    /**
     * Keeps the array.
     *
     * @param columns each row's column; null where there is no plan or, unless that is proved, none was found
     * @param cost what the plan costs; without a meaning where there is none
     * @param bound what any plan costs at least
     * @param proved whether it is the one of all cheapest plans that is asked for, or there is none
     */
    WeightedPlan(int @Nullable [] columns, long cost, long bound, boolean proved) {
        this.columns = columns;
        this.cost = cost;
        this.bound = bound;
        this.proved = proved;
    }

    int @Nullable [] columns() {
        return columns;
    }

    long cost() {
        return cost;
    }

    long bound() {
        return bound;
    }

    boolean isProved() {
        return proved;
    }

    /** {@return whether it is proved that no plan keeps to the capacities} */
    boolean isInfeasible() {
        return proved && columns == null;
    }
}
