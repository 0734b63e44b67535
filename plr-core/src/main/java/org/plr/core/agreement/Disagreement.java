package org.plr.core.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.framework.Grade;

/**
 * How much it counts when one rater gives one grade and another gives another: nought where they are the same. What is
 * often called a weight of agreement is one less this, over the most that it can be.
 */
public final class Disagreement {
    /** Any difference counts in full. */
    public static final Disagreement UNWEIGHTED = new Disagreement((i, j, last) -> Ratio.ONE, null);
    /** By the number of places between the two, as a share of the whole scale. */
    public static final Disagreement LINEAR = new Disagreement((i, j, last) -> Ratio.of(Math.abs(i - j), last), null);
    /** By the square of that share. Kappa is then close to a correlation. */
    public static final Disagreement QUADRATIC =
            new Disagreement((i, j, last) -> Ratio.of(Math.abs(i - j), last).squared(), null);
    /** Only what is more than one place apart counts. */
    static final Disagreement BEYOND_ADJACENT =
            new Disagreement((i, j, last) -> Math.abs(i - j) > 1 ? Ratio.ONE : Ratio.ZERO, null);

    private static final int EXPONENT = 50;

    private final Cost cost;
    private final @Nullable Integer size;

    private Disagreement(Cost cost, @Nullable Integer size) {
        this.cost = cost;
        this.size = size;
    }

    private interface Cost {
        Ratio between(int i, int j, int last);
    }

    /**
     * What is given, place by place (Cohen, Psychological Bulletin 70 (1968) 213). Rows are the first rater's grades,
     * columns the second's; the two sides of the diagonal may differ, where too mild is worse than too harsh.
     *
     * @param places the scale
     * @param weights as many rows and columns as the scale has grades, of nought or more, with noughts in the diagonal
     * @return the disagreement; refused by {@code weights.not-square}, {@code weights.diagonal},
     *     {@code weights.negative} or {@code weights.out-of-range}, with paths from {@code $.weights}
     */
    public static Outcome<Disagreement> of(Places places, List<List<BigDecimal>> weights) {
        List<Refusal> refusals = refusals(places.size(), weights);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<List<Ratio>> exact = weights.stream()
                .map(row -> row.stream().map(Ratio::of).toList())
                .toList();
        return Outcome.accepted(new Disagreement((i, j, last) -> exact.get(i).get(j), places.size()));
    }

    /**
     * Only whether a grade was given or another: the kappa of that grade.
     *
     * @param places the scale
     * @param grade a grade on it
     * @return the disagreement
     * @throws IllegalArgumentException where the grade is not on the scale
     */
    public static Disagreement about(Places places, Grade grade) {
        int place = places.place(grade)
                .orElseThrow(() -> new IllegalArgumentException("The grade is not on the scale: take one of its own."));
        return new Disagreement((i, j, last) -> (i == place) == (j == place) ? Ratio.ZERO : Ratio.ONE, places.size());
    }

    private static List<Refusal> refusals(int size, List<List<BigDecimal>> weights) {
        List<Refusal> refusals = new ArrayList<>();
        if (weights.size() != size || weights.stream().anyMatch(row -> row.size() != size)) {
            refusals.add(Refusal.plain(
                    "weights.not-square",
                    "$.weights",
                    "Give as many rows, and as many weights in each, as the scale has grades."));
        }
        for (int i = 0; i < weights.size(); i++) {
            for (int j = 0; j < weights.get(i).size(); j++) {
                check(weights.get(i).get(j), i == j, "$.weights[" + i + "][" + j + "]", refusals);
            }
        }
        return refusals;
    }

    private static void check(BigDecimal weight, boolean diagonal, String path, List<Refusal> refusals) {
        if (weight.signum() != 0
                && Math.abs((long) weight.precision() - weight.scale()) + weight.precision() > 2 * EXPONENT) {
            refusals.add(Refusal.plain(
                    "weights.out-of-range", path, "Give a weight that can be written in " + EXPONENT + " digits."));
        } else if (diagonal && weight.signum() != 0) {
            refusals.add(Refusal.plain(
                    "weights.diagonal", path, "Give agreement a weight of 0: weights are of disagreement here."));
        } else if (weight.signum() < 0) {
            refusals.add(Refusal.plain("weights.negative", path, "Give a weight of 0 or more."));
        }
    }

    /** By place, for a scale of so many grades. */
    List<List<Ratio>> matrix(int grades) {
        if (size != null && size != grades) {
            throw new IllegalArgumentException("These weights are of another scale: make them for this one.");
        }
        List<List<Ratio>> rows = new ArrayList<>();
        for (int i = 0; i < grades; i++) {
            List<Ratio> row = new ArrayList<>();
            for (int j = 0; j < grades; j++) {
                row.add(i == j ? Ratio.ZERO : cost.between(i, j, grades - 1));
            }
            rows.add(row);
        }
        return rows;
    }
}
