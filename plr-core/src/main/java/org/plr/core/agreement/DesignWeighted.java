package org.plr.core.agreement;

/**
 * What agreement among all completed reviews is estimated to be, from those that were moderated (MOD-2). Every Inadequate
 * is among these, and a moderator can only grade it better: the raw figures make moderators look mild. Here each
 * moderated review counts for as many as it stands for.
 *
 * <p>With weights that are inverse chances of being drawn this is the estimate of Horvitz and Thompson, over that of the
 * number of reviews. Tests and intervals are not given: weights are no counts.
 */
public final class DesignWeighted {
    private final Ratings ratings;

    DesignWeighted(Ratings weighted) {
        this.ratings = weighted;
    }

    /** {@return the share of reviews on which raters agree; of more than two, within reviews on average} */
    public Said<Ratio> agreement() {
        return Agreement.of(ratings).agreement();
    }

    /** {@return how far grades are moved on average; undefined where there are not two raters, or no pairs} */
    public Said<Direction.MeanShift> meanShift() {
        return Agreement.of(ratings).direction().then(Direction::meanShift);
    }

    /**
     * Cohen's kappa.
     *
     * @param disagreement how much each disagreement counts
     * @return the coefficient; undefined where there are not two raters, no pairs, or no variation
     */
    public Said<Coefficient> kappa(Disagreement disagreement) {
        return Agreement.of(ratings).kappa(disagreement);
    }
}
