package org.plr.core.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of any number of raters, not all of whom rated each unit. Two ratings of one unit are compared whoever
 * gave them. Sources: Fleiss, Psychological Bulletin 76 (1971) 378; Gwet, British Journal of Mathematical and Statistical
 * Psychology 61 (2008) 29, and his Handbook of Inter-Rater Reliability for gaps and for weights.
 */
final class ManyRaters {
    private final int size;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Ratio[] shares;

    ManyRaters(int size, Map<List<Integer>, BigInteger> patterns) {
        this.size = size;
        patterns.forEach((counts, times) -> this.patterns.add(new Pattern(counts, times)));
        this.shares = shares();
    }

    /** Units that have so many ratings of each grade. */
    record Pattern(List<Integer> counts, BigInteger times) {
        int ratings() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** The places that were given at all: few, however long the scale is. */
        int[] given() {
            return IntStream.range(0, counts.size())
                    .filter(i -> counts.get(i) > 0)
                    .toArray();
        }

        /** How many pairs of ratings are of these two grades, each pair taken both ways. */
        BigInteger pairs(int k, int l) {
            return BigInteger.valueOf(counts.get(k))
                    .multiply(BigInteger.valueOf(k == l ? counts.get(k) - 1L : counts.get(l)));
        }
    }

    /** Of all units that were rated, even once: how large a part of a unit's ratings is of each grade, on average. */
    private Ratio[] shares() {
        Ratio[] sums = new Ratio[size];
        Arrays.fill(sums, Ratio.ZERO);
        BigInteger units = BigInteger.ZERO;
        for (Pattern pattern : patterns) {
            units = units.add(pattern.times());
            for (int k : pattern.given()) {
                Ratio part = Ratio.of(pattern.counts().get(k), pattern.ratings());
                sums[k] = sums[k].plus(part.times(pattern.times()));
            }
        }
        for (int k = 0; k < size && units.signum() > 0; k++) {
            sums[k] = sums[k].dividedBy(units);
        }
        return sums;
    }

    /** The units with two ratings or more. */
    BigInteger compared() {
        return comparable().map(Pattern::times).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Stream<Pattern> comparable() {
        return patterns.stream().filter(pattern -> pattern.ratings() > 1);
    }

    private Undefined nothing() {
        return patterns.isEmpty() ? Undefined.NO_UNITS : Undefined.NO_PAIRS;
    }

    /** Within units, on average over those that have a pair. */
    Said<Ratio> observed(Disagreement disagreement) {
        List<List<Ratio>> matrix = disagreement.matrix(size);
        BigInteger units = compared();
        if (units.signum() == 0) {
            return Said.undefined(nothing());
        }
        Ratio sum = comparable()
                .map(pattern -> within(matrix, pattern).times(pattern.times()))
                .reduce(Ratio.ZERO, Ratio::plus);
        return Said.of(sum.dividedBy(units));
    }

    private static Ratio within(List<List<Ratio>> matrix, Pattern pattern) {
        Ratio sum = Ratio.ZERO;
        int[] given = pattern.given();
        for (int k : given) {
            for (int l : given) {
                if (k != l) {
                    sum = sum.plus(matrix.get(k).get(l).times(pattern.pairs(k, l)));
                }
            }
        }
        long ratings = pattern.ratings();
        return sum.dividedBy(BigInteger.valueOf(ratings * (ratings - 1)));
    }

    /** Fleiss's kappa, generalised to gaps and weights. */
    Said<Coefficient> fleissKappa(Disagreement disagreement) {
        return observed(disagreement).then(observed -> Coefficient.of(observed, expected(disagreement)));
    }

    private Ratio expected(Disagreement disagreement) {
        List<List<Ratio>> matrix = disagreement.matrix(size);
        Ratio sum = Ratio.ZERO;
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                if (shares[k].signum() > 0 && shares[l].signum() > 0) {
                    sum = sum.plus(matrix.get(k).get(l).times(shares[k]).times(shares[l]));
                }
            }
        }
        return sum;
    }

    /** With chance spread evenly over the grades of the scale (Brennan and Prediger 1981). */
    Said<Coefficient> brennanPrediger(Disagreement disagreement) {
        BigInteger cells = BigInteger.valueOf(size).pow(2);
        return observed(disagreement)
                .then(observed ->
                        Coefficient.of(observed, sum(disagreement.matrix(size)).dividedBy(cells)));
    }

    /**
     * Gwet's AC. Chance agrees where a rating is random, and how many can be is told by how evenly the grades of the
     * scale are used: where all ratings are one grade, none is. In agreements, with weights 1 - d / worst.
     */
    Said<Coefficient> ac(Disagreement disagreement) {
        if (size == 1) {
            return Said.undefined(patterns.isEmpty() ? Undefined.NO_UNITS : Undefined.NO_VARIATION);
        }
        List<List<Ratio>> matrix = disagreement.matrix(size);
        Ratio worst =
                matrix.stream().flatMap(List::stream).max(Ratio::compareTo).orElse(Ratio.ZERO);
        if (worst.signum() == 0) {
            return Said.undefined(Undefined.NO_WEIGHT);
        }
        BigInteger cells = BigInteger.valueOf(size).pow(2);
        Ratio weights = Ratio.of(cells, BigInteger.ONE).minus(sum(matrix).dividedBy(worst));
        Ratio uneven = Ratio.ZERO;
        for (Ratio share : shares) {
            uneven = uneven.plus(share.times(Ratio.ONE.minus(share)));
        }
        Ratio chance = weights.times(uneven).dividedBy(BigInteger.valueOf(size * (size - 1L)));
        return observed(disagreement)
                .then(observed -> Coefficient.of(observed.dividedBy(worst), Ratio.ONE.minus(chance)));
    }

    private static Ratio sum(List<List<Ratio>> matrix) {
        return matrix.stream().flatMap(List::stream).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The alpha of the same units. */
    Alpha alpha(Places places) {
        return new Alpha(places, comparable().toList(), nothing());
    }
}
