package org.plr.core.draw;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plr.core.framework.Consistency.Allocation;

/**
 * Who of a population is moderated: without being drawn, drawn, or in the place of somebody drawn. Values: what is to be
 * changed is copied first.
 */
record Picks(Population population, BitSet certain, BitSet drawn, BitSet substitutes) {

    /** Nobody drawn yet. */
    static Picks certain(Population population, BitSet certain) {
        return new Picks(population, certain, new BitSet(), new BitSet());
    }

    /** The lowest tickets, or the lowest of each stratum. */
    Picks drawing(int count, Allocation allocation) {
        int[] left = allocation == Allocation.NONE ? new int[] {count} : parts(count, allocation);
        BitSet taken = (BitSet) drawn.clone();
        int missing = count;
        for (int place = 0; missing > 0; place++) {
            int review = population.at(place);
            int stratum = allocation == Allocation.NONE ? 0 : population.stratum(review);
            if (left[stratum] > 0 && !certain.get(review)) {
                left[stratum]--;
                missing--;
                taken.set(review);
            }
        }
        return new Picks(population, certain, taken, substitutes);
    }

    /** How many of each stratum are drawn, by its number. */
    private int[] parts(int count, Allocation allocation) {
        int[] sizes = others();
        int[] byLowestTicket = byLowestTicket(sizes.length);
        int[] shared = new Apportionment(
                        IntStream.of(byLowestTicket).map(i -> sizes[i]).toArray())
                .of(allocation, count);
        int[] parts = new int[sizes.length];
        for (int i = 0; i < byLowestTicket.length; i++) {
            parts[byLowestTicket[i]] = shared[i];
        }
        return parts;
    }

    /** The numbers of the strata that have somebody to draw, that with the lowest ticket first. */
    private int[] byLowestTicket(int strata) {
        boolean[] seen = new boolean[strata];
        int[] sorted = new int[strata];
        int found = 0;
        for (int place = 0; place < population.size() && found < strata; place++) {
            int review = population.at(place);
            int stratum = population.stratum(review);
            if (!certain.get(review) && !seen[stratum]) {
                seen[stratum] = true;
                sorted[found++] = stratum;
            }
        }
        return IntStream.of(sorted).limit(found).toArray();
    }

    /** How many reviews of each stratum are not certain. */
    int[] others() {
        return counted(review -> !certain.get(review));
    }

    int[] counted(IntPredicate which) {
        int[] counts = new int[population.names().size()];
        for (int review = 0; review < population.size(); review++) {
            if (population.stratum(review) >= 0 && which.test(review)) {
                counts[population.stratum(review)]++;
            }
        }
        return counts;
    }

    /** The drawn review with the highest ticket, of each stratum or, without an allocation, of all; -1 where none is. */
    int[] thresholds(Allocation allocation) {
        int[] highest =
                new int[allocation == Allocation.NONE ? 1 : population.names().size()];
        Arrays.fill(highest, -1);
        for (int place = 0; place < population.size(); place++) {
            int review = population.at(place);
            if (drawn.get(review)) {
                highest[allocation == Allocation.NONE ? 0 : population.stratum(review)] = review;
            }
        }
        return highest;
    }

    /** Draws late reviews that stand at or below the threshold, and goes on up the list until so many are drawn. */
    Picks goingOn(Population now, BitSet certainNow, DrawRule rule) {
        BitSet taken = (BitSet) drawn.clone();
        takeLate(now, certainNow, rule.allocation(), taken);
        int due = SampleSize.of(rule.sample(), now.size(), certainNow.cardinality())
                .drawn();
        int missing = due - taken.cardinality();
        for (int place = 0; missing > 0 && place < now.size(); place++) {
            int review = now.at(place);
            if (!certainNow.get(review) && !taken.get(review) && !substitutes.get(review)) {
                taken.set(review);
                missing--;
            }
        }
        return new Picks(now, certainNow, taken, substitutes);
    }

    private void takeLate(Population now, BitSet certainNow, Allocation allocation, BitSet taken) {
        int[] thresholds = thresholds(allocation);
        for (int review = population.size(); review < now.size(); review++) {
            int stratum = allocation == Allocation.NONE ? 0 : now.stratum(review);
            int threshold = stratum < thresholds.length ? thresholds[stratum] : -1;
            if (!certainNow.get(review) && threshold >= 0 && now.compare(review, threshold) <= 0) {
                taken.set(review);
            }
        }
    }

    boolean isPicked(int review) {
        return certain.get(review) || drawn.get(review) || substitutes.get(review);
    }

    /** The next up the list in the stratum, else of all; -1 where nobody is left. */
    int nextUp(int stratum) {
        int first = -1;
        for (int place = 0; place < population.size(); place++) {
            int review = population.at(place);
            if (!isPicked(review)) {
                if (stratum < 0 || population.stratum(review) == stratum) {
                    return review;
                }
                first = first < 0 ? review : first;
            }
        }
        return first;
    }

    Picks substituting(int review) {
        BitSet more = (BitSet) substitutes.clone();
        more.set(review);
        return new Picks(population, certain, drawn, more);
    }

    List<String> listed(BitSet marked) {
        return population.listed(marked);
    }
}
