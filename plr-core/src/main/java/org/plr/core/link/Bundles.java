package org.plr.core.link;

import org.plr.core.allocation.Budget;

/**
 * One bundle after another that a bin could be closed with: how many it takes of each kind of item. A bundle's load lies in
 * a window, its size within the bin's places, and what it costs within an allowance; taking of a kind costs something or
 * leaving it does. Goes on from where it stopped, so that a search need not hold them all.
 */
final class Bundles {

    /** The kinds that may be taken, those that cost when left first, and then by falling weight. */
    static final class Offer {
        private final int[] kinds;
        private final int[] weights;
        private final int[] counts;
        private final int own;

        /**
         * Keeps the arrays.
         *
         * @param kinds their numbers
         * @param weights what one of each weighs
         * @param counts how many there are of each
         * @param own how many kinds, from the first on, cost when left; the others cost when taken
         */
        Offer(int[] kinds, int[] weights, int[] counts, int own) {
            this.kinds = kinds;
            this.weights = weights;
            this.counts = counts;
            this.own = own;
        }

        int[] kinds() {
            return kinds;
        }

        int[] weights() {
            return weights;
        }

        int[] counts() {
            return counts;
        }

        int own() {
            return own;
        }
    }

    /**
     * What a bundle must keep to.
     *
     * @param low the smallest load
     * @param high the largest
     * @param places the most items
     * @param allowance the most cost
     */
    record Limits(int low, int high, int places, int allowance) {}

    private static final int TRIES = 16;

    private final Offer offer;
    private final Limits limits;
    private final Budget.Running time;
    private final int[] least;
    private final int[] take;
    private final long[] weightFrom;
    private final int[] heaviestFrom;
    private int tries;
    private boolean isNone;
    private boolean begun;
    private int at = -1;
    private int load;
    private int size;
    private int cost;

    Bundles(Offer offer, Limits limits, Budget.Running time) {
        int length = offer.kinds().length;
        this.offer = offer;
        this.limits = limits;
        this.time = time;
        this.isNone = limits.high() < 0 || limits.allowance() < 0;
        this.least = new int[length];
        this.take = new int[length];
        this.weightFrom = new long[length + 1];
        this.heaviestFrom = new int[length + 1];
        for (int i = length - 1; i >= 0; i--) {
            weightFrom[i] = weightFrom[i + 1] + (long) offer.weights()[i] * offer.counts()[i];
            heaviestFrom[i] = Math.max(heaviestFrom[i + 1], offer.weights()[i]);
        }
    }

    /** Only bundles with one of this kind at least. */
    Bundles requiring(int kind) {
        int place = 0;
        while (place < take.length && offer.kinds()[place] != kind) {
            place++;
        }
        isNone |= place == take.length;
        if (!isNone) {
            least[place] = 1;
        }
        return this;
    }

    /** {@return whether there is another bundle, which then is the present one; not where the time is over} */
    boolean next() {
        if (isNone) {
            return false;
        }
        boolean fits = begun ? less() : fill(0);
        begun = true;
        while (!fits) {
            if (at < 0 || isOver()) {
                return false;
            }
            fits = less();
        }
        return true;
    }

    /** Many bundles may be tried until one fits; each is little work. */
    private boolean isOver() {
        return ++tries % TRIES == 0 && time.isOver();
    }

    /** Takes one less of the last kind that can spare one, and as many as fit of those after it. */
    private boolean less() {
        while (at >= 0 && take[at] <= least[at]) {
            leave(at);
        }
        if (at < 0) {
            return false;
        }
        put(at, -1);
        return isHopeful(at) && fill(at + 1);
    }

    private boolean fill(int first) {
        for (int i = first; i < take.length; i++) {
            at = i;
            cost += i < offer.own() ? offer.counts()[i] : 0;
            put(i, most(i));
            if (take[i] < least[i]) {
                leave(i);
                return false;
            } else if (!isHopeful(i)) {
                return false;
            }
        }
        return load >= limits.low();
    }

    private void leave(int i) {
        put(i, -take[i]);
        cost -= i < offer.own() ? offer.counts()[i] : 0;
        at = i - 1;
    }

    private void put(int i, int more) {
        take[i] += more;
        load += more * offer.weights()[i];
        size += more;
        cost += i < offer.own() ? -more : more;
    }

    /**
     * Whether the kinds after this one can still bring the bundle into its window. Where not even all of them could, or too
     * much of what is the bin's own was left, taking less is no help either and the kind is done with.
     */
    private boolean isHopeful(int i) {
        if (cost > limits.allowance() || load + weightFrom[i + 1] < limits.low()) {
            leave(i);
            return false;
        }
        int more = limits.places() - size;
        if (i + 1 >= offer.own()) {
            more = Math.min(more, limits.allowance() - cost);
        }
        return load + (long) more * heaviestFrom[i + 1] >= limits.low();
    }

    private int most(int i) {
        int most = Math.min(offer.counts()[i], limits.places() - size);
        int weight = offer.weights()[i];
        most = weight == 0 ? most : Math.min(most, (limits.high() - load) / weight);
        return Math.max(0, i < offer.own() ? most : Math.min(most, limits.allowance() - cost));
    }

    int load() {
        return load;
    }

    /** What the present bundle costs. */
    int cost() {
        return cost;
    }

    /** How many of each kind the present bundle takes, as they were offered. */
    int[] taken() {
        return take;
    }
}
