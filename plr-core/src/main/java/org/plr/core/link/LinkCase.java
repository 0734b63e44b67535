package org.plr.core.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plr.core.flow.Matching;

/** Who may be whose link, in numbers: Service Managers are items, reviewers are bins. */
final class LinkCase {
    /** Had no link before, so that none changes. */
    static final int NEW = -1;

    /** Had one who is not there any more: a change whatever becomes of it. */
    static final int GONE = -2;

    private final int[] weights;
    private final int[] places;
    private final BitSet[] barred;
    private final int[] previous;

    /**
     * Keeps the arrays.
     *
     * @param weights what each Service Manager weighs, divided by what all weights have in common
     * @param places how many each reviewer may have, at most as many as there are Service Managers
     * @param barred for each Service Manager the reviewers who may not be the link
     * @param previous each Service Manager's link before: a reviewer, {@link #NEW} or {@link #GONE}
     */
    LinkCase(int[] weights, int[] places, BitSet[] barred, int[] previous) {
        this.weights = weights;
        this.places = places;
        this.barred = barred;
        this.previous = previous;
    }

    int[] weights() {
        return weights;
    }

    int[] places() {
        return places;
    }

    BitSet[] barred() {
        return barred;
    }

    int[] previous() {
        return previous;
    }

    int items() {
        return weights.length;
    }

    int bins() {
        return places.length;
    }

    boolean allows(int item, int bin) {
        return !barred[item].get(bin);
    }

    /** The same where every bin may have everything, so that all bins are alike. */
    LinkCase relaxed() {
        int[] most = places.clone();
        Arrays.fill(most, Arrays.stream(places).max().orElse(0));
        BitSet[] none = new BitSet[items()];
        Arrays.setAll(none, item -> new BitSet());
        return new LinkCase(weights, most, none, previous);
    }

    /** Gives each bin one of a relaxed plan's bundles that it may have; empty where that cannot be. */
    Optional<int[]> dealt(int[] bundles) {
        int[] one = new int[bins()];
        Arrays.fill(one, 1);
        Matching deal = new Matching(bins(), one, (bundle, bin) -> mayHave(bin, bundles, bundle));
        if (!deal.giveAll()) {
            return Optional.empty();
        }
        int[] binOf = deal.takerOf();
        return Optional.of(Arrays.stream(bundles).map(bundle -> binOf[bundle]).toArray());
    }

    private boolean mayHave(int bin, int[] bundles, int bundle) {
        int size = 0;
        for (int item = 0; item < bundles.length; item++) {
            if (bundles[item] == bundle) {
                size++;
                if (!allows(item, bin)) {
                    return false;
                }
            }
        }
        return size <= places[bin];
    }

    /** Each item by falling weight to the bin that has least, where one may have it; below 0 where none may. */
    int[] spread() {
        int[] spread = new int[items()];
        int[] loads = new int[bins()];
        int[] room = places.clone();
        for (int item : heaviestFirst()) {
            int bin = least(item, loads, room);
            spread[item] = bin;
            if (bin >= 0) {
                loads[bin] += weights[item];
                room[bin]--;
            }
        }
        return spread;
    }

    private int[] heaviestFirst() {
        return IntStream.range(0, items())
                .boxed()
                .sorted((a, b) -> weights[b] - weights[a])
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int least(int item, int[] loads, int[] room) {
        int least = NEW;
        for (int bin = 0; bin < loads.length; bin++) {
            boolean can = room[bin] > 0 && allows(item, bin);
            least = can && (least < 0 || loads[bin] < loads[least]) ? bin : least;
        }
        return least;
    }

    int[] loads(int[] plan) {
        int[] loads = new int[bins()];
        for (int item = 0; item < plan.length; item++) {
            loads[plan[item]] += weights[item];
        }
        return loads;
    }

    /** How many links change, those aside that must. */
    int changes(int[] plan) {
        int changes = 0;
        for (int item = 0; item < plan.length; item++) {
            changes += previous[item] >= 0 && previous[item] != plan[item] ? 1 : 0;
        }
        return changes;
    }

    /** Whether anybody's link could stay as it was. */
    boolean hadAny() {
        return fresh() < items();
    }

    /** How many had a link who is gone. */
    int gone() {
        return count(GONE);
    }

    /** How many are given to somebody without being taken from anybody. */
    int fresh() {
        return count(NEW) + gone();
    }

    private int count(int kind) {
        int count = 0;
        for (int each : previous) {
            count += each == kind ? 1 : 0;
        }
        return count;
    }
}
