package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.plr.core.clause.RuleOf;

/**
 * How far raters agree (MOD-3). docs/agreement.md says which figure to read for what.
 *
 * <p>Where all grades are the same, kappa, pi and alpha are {@linkplain Undefined#NO_VARIATION undefined}: chance alone
 * would have the raters agree as they did. AC is one there, by its definition.
 */
@RuleOf("MOD-3")
public final class Agreement {
    private final Ratings ratings;
    private final Said<CrossTable> crossed;
    private final ManyRaters many;

    private Agreement(Ratings ratings) {
        this.ratings = ratings;
        this.crossed = ratings.crossed();
        this.many = new ManyRaters(ratings.places().size(), ratings.patterns());
    }

    /**
     * The agreement of ratings.
     *
     * @param ratings who graded what
     * @return the figures, each computed when it is asked for
     */
    public static Agreement of(Ratings ratings) {
        return new Agreement(Objects.requireNonNull(ratings, "ratings"));
    }

    /** {@return how many units have a grade at all} */
    public BigInteger units() {
        return ratings.units();
    }

    /** {@return how many raters there are} */
    public int raters() {
        return ratings.raters();
    }

    /** {@return how many units have two grades or more, and are what agreement is about} */
    public BigInteger compared() {
        return many.compared();
    }

    /** {@return the share of units on which two raters agree; of more raters, of pairs within a unit, on average} */
    public Said<Ratio> agreement() {
        return many.observed(Disagreement.UNWEIGHTED).map(Ratio.ONE::minus);
    }

    /** {@return the same, where a grade next to the other counts as agreement too} */
    public Said<Ratio> adjacent() {
        return many.observed(Disagreement.BEYOND_ADJACENT).map(Ratio.ONE::minus);
    }

    /**
     * Wilson's interval for {@link #agreement()}. With more than two raters the share within a unit is taken as if it had
     * been counted, which makes the interval a little too wide rather than too narrow.
     *
     * @param confidence how sure to be
     * @return the interval; undefined where no unit has two grades
     */
    public Said<Interval> interval(Confidence confidence) {
        return agreement().map(share -> Interval.wilson(share, compared().longValueExact(), confidence));
    }

    /**
     * Cohen's kappa of two raters.
     *
     * @param disagreement how much each disagreement counts
     * @return the coefficient; undefined where there are not two raters, no pairs, or no variation
     */
    public Said<Coefficient> kappa(Disagreement disagreement) {
        return crossed.then(table -> new TwoRaters(table).kappa(disagreement));
    }

    /**
     * The standard error of {@link #kappa}: asymptotic, at the kappa that was found.
     *
     * @param disagreement how much each disagreement counts
     * @return the error, undefined where kappa is
     */
    public Said<BigDecimal> kappaStandardError(Disagreement disagreement) {
        return crossed.then(table -> new TwoRaters(table).standardError(disagreement));
    }

    /**
     * The standard error of {@link #kappa} if there were no agreement beyond chance. For a test of that alone.
     *
     * @param disagreement how much each disagreement counts
     * @return the error, undefined where kappa is
     */
    public Said<BigDecimal> kappaStandardErrorByChance(Disagreement disagreement) {
        return crossed.then(table -> new TwoRaters(table).standardErrorByChance(disagreement));
    }

    /**
     * Scott's pi of two raters: as kappa, but chance uses the grades of both together.
     *
     * @param disagreement how much each disagreement counts
     * @return the coefficient; undefined where there are not two raters, no pairs, or no variation
     */
    public Said<Coefficient> scottPi(Disagreement disagreement) {
        return crossed.then(table -> new TwoRaters(table).scottPi(disagreement));
    }

    /**
     * Fleiss's kappa of any number of raters, generalised to units with gaps: a unit with one rating tells how often
     * grades are used, and nothing of agreement.
     *
     * @param disagreement how much each disagreement counts
     * @return the coefficient; undefined where there are no pairs or no variation
     */
    public Said<Coefficient> fleissKappa(Disagreement disagreement) {
        return many.fleissKappa(disagreement);
    }

    /**
     * Gwet's AC1, which with weights is AC2. Chance is reckoned over all grades of the scale, not over those that were
     * used, so that a month of nothing but Good has an AC of one.
     *
     * @param disagreement how much each disagreement counts
     * @return the coefficient; undefined where there are no pairs, or the scale has but one grade
     */
    public Said<Coefficient> ac(Disagreement disagreement) {
        return many.ac(disagreement);
    }

    /**
     * Brennan and Prediger's coefficient: chance gives each grade of the scale as often as any other.
     *
     * @param disagreement how much each disagreement counts
     * @return the coefficient; undefined where there are no pairs, or the scale has but one grade
     */
    public Said<Coefficient> brennanPrediger(Disagreement disagreement) {
        return many.brennanPrediger(disagreement);
    }

    /**
     * Krippendorff's alpha of any number of raters with any gaps.
     *
     * @param metric how far apart two grades are
     * @return the coefficient; undefined where there are no pairs or no variation, and for {@link Metric#RATIO} where the
     *     grades are no numbers of nought or more
     */
    public Said<Coefficient> alpha(Metric metric) {
        return many.alpha(ratings.places()).of(metric);
    }

    /** {@return which way the second rater moves grades; undefined where there are not two raters} */
    public Said<Direction> direction() {
        return crossed.map(table -> new Direction(ratings.places(), table));
    }
}
