package org.plr.core.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;

/**
 * Who graded what: units, each with a grade from each rater, or none where a rater did not look at it. In a moderation
 * the first rater is the manager and the second the moderator; in a benchmarking exercise (MOD-3) there are several.
 */
public final class Ratings {
    private static final int NONE = -1;
    private static final long MOST = 1_000_000_000L;

    private final Places places;
    private final int raters;
    private final List<Unit> units;
    private final Designing designing;

    private Ratings(Places places, int raters, List<Unit> units, Designing designing) {
        this.places = places;
        this.raters = raters;
        this.units = units;
        this.designing = designing;
    }

    /** What a weight of the design belongs to. */
    private enum Designing {
        ROW,
        UNIT
    }

    /** A place for each rater, or {@link #NONE}; so many times over. */
    private record Unit(List<Integer> graded, BigInteger times) {
        int at(int rater) {
            return rater < graded.size() ? graded.get(rater) : NONE;
        }

        boolean isRated() {
            return graded.stream().anyMatch(place -> place != NONE);
        }
    }

    /**
     * Ratings unit by unit.
     *
     * @param places the scale
     * @param units per unit what each rater gave, null where one gave none; a shorter unit lacks the last raters
     * @return the ratings; refused by {@code grade.not-on-scale} (COL-8), with paths such as {@code $.units[3][1]}
     */
    public static Outcome<Ratings> ofUnits(Places places, List<? extends List<? extends @Nullable Grade>> units) {
        List<Refusal> refusals = new ArrayList<>();
        List<Unit> read = new ArrayList<>();
        int raters = 0;
        for (int i = 0; i < units.size(); i++) {
            List<? extends @Nullable Grade> unit = units.get(i);
            raters = Math.max(raters, unit.size());
            List<Integer> graded = new ArrayList<>();
            for (int j = 0; j < unit.size(); j++) {
                graded.add(place(places, unit.get(j), "$.units[" + i + "][" + j + "]", refusals));
            }
            read.add(new Unit(graded, BigInteger.ONE));
        }
        return refusals.isEmpty()
                ? Outcome.accepted(new Ratings(places, raters, read, Designing.UNIT))
                : Outcome.refused(refusals);
    }

    private static int place(Places places, @Nullable Grade grade, String path, List<Refusal> refusals) {
        if (grade == null) {
            return NONE;
        }
        return places.place(grade).orElseGet(() -> {
            String message = "Give a grade of the scale, or null where there is none.";
            refusals.add(Refusal.by(ClauseId.COL_8, "grade.not-on-scale", path, message));
            return NONE;
        });
    }

    /**
     * The ratings of two raters, counted.
     *
     * @param places the scale
     * @param table a row for each grade of the first rater, a column for each of the second, from best to worst; each
     *     count from 0 to 1,000,000,000
     * @return the ratings; refused by {@code table.not-square}, {@code table.count.negative} or
     *     {@code table.count.too-large}, with paths from {@code $.table}
     */
    public static Outcome<Ratings> ofTable(Places places, List<List<Long>> table) {
        List<Refusal> refusals = new ArrayList<>();
        if (table.size() != places.size() || table.stream().anyMatch(row -> row.size() != places.size())) {
            refusals.add(Refusal.plain(
                    "table.not-square",
                    "$.table",
                    "Give as many rows, and as many counts in each, as the scale has grades."));
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.get(i).size(); j++) {
                long count = table.get(i).get(j);
                check(count, "$.table[" + i + "][" + j + "]", refusals);
                units.add(new Unit(List.of(i, j), BigInteger.valueOf(count)));
            }
        }
        return refusals.isEmpty()
                ? Outcome.accepted(new Ratings(places, 2, units, Designing.ROW))
                : Outcome.refused(refusals);
    }

    private static void check(long count, String path, List<Refusal> refusals) {
        if (count < 0) {
            refusals.add(Refusal.plain("table.count.negative", path, "Give a count of 0 or more."));
        } else if (count > MOST) {
            refusals.add(Refusal.plain("table.count.too-large", path, "Give a count of at most 1,000,000,000."));
        }
    }

    /**
     * The same ratings, each weighing as many completed reviews as it stands for: the inverse of the chance with which it
     * was drawn (MOD-2). An Inadequate weighs 1/1, for all are moderated; where 3 of 21 others were drawn, each weighs
     * 21/3.
     *
     * @param weights one for each row of a table, one for each unit otherwise; never under 1/1
     * @return the figures of the weighted ratings; refused by {@code design.length} or {@code design.below-one}, with
     *     paths from {@code $.design}
     */
    public Outcome<DesignWeighted> weighted(List<Fraction> weights) {
        List<Refusal> refusals = new ArrayList<>();
        int wanted = designing == Designing.ROW ? places.size() : units.size();
        if (weights.size() != wanted) {
            String each = designing == Designing.ROW ? "each grade of the scale" : "each unit";
            refusals.add(Refusal.plain("design.length", "$.design", "Give one weight for " + each + "."));
        }
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).numerator() < weights.get(i).denominator()) {
                refusals.add(Refusal.plain(
                        "design.below-one",
                        "$.design[" + i + "]",
                        "Give completed / moderated: no fewer were completed than moderated."));
            }
        }
        return refusals.isEmpty()
                ? Outcome.accepted(new DesignWeighted(
                        reweighed(weights.stream().map(Ratio::of).toList())))
                : Outcome.refused(refusals);
    }

    /** Whole numbers again, once all are multiplied by whatever the weights are divided by. */
    private Ratings reweighed(List<Ratio> weights) {
        BigInteger common = weights.stream()
                .map(Ratio::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<Unit> weighed = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Ratio weight =
                    weights.get(designing == Designing.ROW ? unit.at(0) : i).times(common);
            weighed.add(new Unit(unit.graded(), unit.times().multiply(weight.numerator())));
        }
        return new Ratings(places, raters, weighed, designing);
    }

    /**
     * The same ratings, each grade of the first rater weighing as many reviews as were completed with it. That is the
     * second way to undo a draw that depends on the grade: it uses what is known of all completed reviews, and makes up
     * for a month in which chance drew few of one grade.
     *
     * @param completed for each grade of the scale how many reviews were completed with it; grades left out were none
     * @return the figures; undefined where there are not two raters, and where reviews were completed with a grade of
     *     which none was moderated
     * @throws IllegalArgumentException where a count is negative, of a grade that is not on the scale, or smaller than
     *     what was moderated
     */
    public Said<DesignWeighted> postStratified(Map<Grade, Long> completed) {
        return crossed().then(table -> {
            List<Ratio> weights = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                long all = completed.getOrDefault(places.grades().get(i), 0L);
                BigInteger moderated = table.row(i);
                if (BigInteger.valueOf(all).compareTo(moderated) < 0 || !isOnScale(completed)) {
                    throw new IllegalArgumentException(
                            "Give for each grade of the scale how many reviews were completed"
                                    + " with it: no fewer than were moderated.");
                }
                if (all > 0 && moderated.signum() == 0) {
                    return Said.undefined(Undefined.NOT_COVERED);
                }
                weights.add(all == 0 ? Ratio.ONE : Ratio.of(BigInteger.valueOf(all), moderated));
            }
            return Said.of(new DesignWeighted(tabled(table).reweighed(weights)));
        });
    }

    private boolean isOnScale(Map<Grade, Long> completed) {
        return completed.keySet().stream().allMatch(grade -> places.place(grade).isPresent());
    }

    private Ratings tabled(CrossTable table) {
        List<Unit> cells = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < places.size(); j++) {
                cells.add(new Unit(List.of(i, j), table.cell(i, j)));
            }
        }
        return new Ratings(places, 2, cells, Designing.ROW);
    }

    /** {@return the scale} */
    public Places places() {
        return places;
    }

    /** {@return how many raters there are: two in a table, else as many as the longest unit has places for} */
    public int raters() {
        return raters;
    }

    /** {@return how many units have a grade at all} */
    public BigInteger units() {
        return units.stream().filter(Unit::isRated).map(Unit::times).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** How often each pair of grades was given; undefined where there are not two raters. */
    Said<CrossTable> crossed() {
        if (raters != 2) {
            return Said.undefined(raters < 2 ? Undefined.ONE_RATER : Undefined.MANY_RATERS);
        }
        CrossTable table = new CrossTable(places.size());
        for (Unit unit : units) {
            if (unit.at(0) != NONE && unit.at(1) != NONE) {
                table.add(unit.at(0), unit.at(1), unit.times());
            }
        }
        return Said.of(table);
    }

    /** How often units have so many ratings of each grade, whoever gave which. */
    Map<List<Integer>, BigInteger> patterns() {
        Map<List<Integer>, BigInteger> patterns = new LinkedHashMap<>();
        for (Unit unit : units) {
            if (unit.isRated() && unit.times().signum() > 0) {
                patterns.merge(counts(unit), unit.times(), BigInteger::add);
            }
        }
        return patterns;
    }

    private List<Integer> counts(Unit unit) {
        int[] counts = new int[places.size()];
        unit.graded().stream().filter(place -> place != NONE).forEach(place -> counts[place]++);
        return Arrays.stream(counts).boxed().toList();
    }

    @Override
    public String toString() {
        return units() + " units, " + raters + " raters";
    }
}
