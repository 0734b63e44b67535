package org.plr.core.agreement;

/** What counts as how much of a disagreement in Krippendorff's alpha. */
public enum Metric {
    /** Any two grades are as far apart as any other two. */
    NOMINAL,
    /**
     * As far apart as there are ratings between them. This is Krippendorff's own metric, and no other: weights that some
     * programs call ordinal give another figure.
     */
    ORDINAL,
    /** The square of the difference: of the numbers that the grades are, else of their places on the scale. */
    INTERVAL,
    /** The square of the difference over the sum; only where the grades are numbers of nought or more. */
    RATIO
}
