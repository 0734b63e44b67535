package org.plr.core.link;

/** What a plan is to have. */
final class LinkWish {
    private final int[] fixed;
    private final int[] loads;
    private final int changes;

    /**
     * Keeps the arrays: who changes them changes the wish.
     *
     * @param fixed for each item the bin that it must have, or below 0
     * @param loads of all bins, in any order
     * @param changes at most so many, those aside that must be
     */
    LinkWish(int[] fixed, int[] loads, int changes) {
        this.fixed = fixed;
        this.loads = loads;
        this.changes = changes;
    }

    int[] fixed() {
        return fixed;
    }

    int[] loads() {
        return loads;
    }

    int changes() {
        return changes;
    }
}
