package org.plr.core.agreement;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha, from the units that have two ratings or more. Source: Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (University of Pennsylvania, 2011).
 */
final class Alpha {
    private final Places places;
    private final List<ManyRaters.Pattern> patterns;
    private final Undefined nothing;
    private final BigInteger[] totals;

    /**
     * Counts the ratings of each grade.
     *
     * @param nothing what to say where there is no such unit
     */
    Alpha(Places places, List<ManyRaters.Pattern> patterns, Undefined nothing) {
        this.places = places;
        this.patterns = patterns;
        this.nothing = nothing;
        this.totals = new BigInteger[places.size()];
        Arrays.fill(totals, BigInteger.ZERO);
        for (ManyRaters.Pattern pattern : patterns) {
            for (int k : pattern.given()) {
                BigInteger ratings = BigInteger.valueOf(pattern.counts().get(k));
                totals[k] = totals[k].add(ratings.multiply(pattern.times()));
            }
        }
    }

    /** How many ratings can be compared with another of the same unit. */
    BigInteger pairable() {
        return Arrays.stream(totals).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private interface Distance {
        Ratio between(int k, int l);
    }

    Said<Coefficient> of(Metric metric) {
        if (patterns.isEmpty()) {
            return Said.undefined(nothing);
        }
        return distance(metric).then(distance -> Coefficient.of(observed(distance), expected(distance)));
    }

    private Said<Distance> distance(Metric metric) {
        return switch (metric) {
            case NOMINAL -> Said.of((k, l) -> Ratio.ONE);
            case ORDINAL -> Said.of(this::ordinal);
            case INTERVAL -> Said.of(interval());
            case RATIO -> ratio();
        };
    }

    /** The ratings from one grade to the other, half of those at either end. */
    private Ratio ordinal(int k, int l) {
        BigInteger between = IntStream.rangeClosed(Math.min(k, l), Math.max(k, l))
                .mapToObj(i -> totals[i])
                .reduce(BigInteger.ZERO, BigInteger::add);
        Ratio ends = Ratio.of(totals[k].add(totals[l]), BigInteger.TWO);
        return Ratio.of(between, BigInteger.ONE).minus(ends).squared();
    }

    private Distance interval() {
        Optional<List<Ratio>> numbers = places.numbers();
        if (numbers.isEmpty()) {
            return (k, l) -> Ratio.of(k - (long) l).squared();
        }
        List<Ratio> values = numbers.get();
        return (k, l) -> values.get(k).minus(values.get(l)).squared();
    }

    private Said<Distance> ratio() {
        Optional<List<Ratio>> numbers = places.numbers();
        if (numbers.isEmpty()) {
            return Said.undefined(Undefined.NO_NUMBERS);
        }
        List<Ratio> values = numbers.get();
        if (values.stream().anyMatch(value -> value.signum() < 0)) {
            return Said.undefined(Undefined.BELOW_ZERO);
        }
        return Said.of((k, l) -> {
            Ratio sum = values.get(k).plus(values.get(l));
            return sum.signum() == 0
                    ? Ratio.ZERO
                    : values.get(k).minus(values.get(l)).dividedBy(sum).squared();
        });
    }

    private Ratio observed(Distance distance) {
        Ratio sum = Ratio.ZERO;
        for (ManyRaters.Pattern pattern : patterns) {
            sum = sum.plus(within(distance, pattern).times(pattern.times()));
        }
        return sum.dividedBy(pairable());
    }

    private static Ratio within(Distance distance, ManyRaters.Pattern pattern) {
        Ratio sum = Ratio.ZERO;
        for (int k : pattern.given()) {
            for (int l : pattern.given()) {
                if (k != l) {
                    sum = sum.plus(distance.between(k, l).times(pattern.pairs(k, l)));
                }
            }
        }
        return sum.dividedBy(BigInteger.valueOf(pattern.ratings() - 1L));
    }

    private Ratio expected(Distance distance) {
        Ratio sum = Ratio.ZERO;
        for (int k = 0; k < totals.length; k++) {
            for (int l = 0; l < totals.length; l++) {
                if (k != l && totals[k].signum() > 0 && totals[l].signum() > 0) {
                    sum = sum.plus(distance.between(k, l).times(totals[k].multiply(totals[l])));
                }
            }
        }
        BigInteger all = pairable();
        return sum.dividedBy(all.multiply(all.subtract(BigInteger.ONE)));
    }
}
