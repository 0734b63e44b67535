package org.plr.core.link;

import java.util.Arrays;

/**
 * What it costs to close bins with certain loads: one for each of its former items that a bin gives away, one for each other
 * that it takes. A plan with k changes in which f items had no link costs 2k + f, for what is taken from one is given to
 * another. Where changes do not count all is free, and what is asked is only whether it can be.
 */
final class Shifts {
    private static final long LARGEST_TABLE = 2_000_000;
    private static final int NEVER = 1 << 24;

    private final Kinds kinds;
    private final boolean changesCount;
    private final int[] own;
    private final int[] taken;

    Shifts(LinkCase links, Kinds kinds, int[] fixed, boolean changesCount) {
        this.kinds = kinds;
        this.changesCount = changesCount;
        this.own = new int[links.bins()];
        this.taken = new int[links.bins()];
        for (int item = 0; changesCount && item < fixed.length; item++) {
            count(links.previous()[item], fixed[item]);
        }
    }

    private void count(int previous, int fixed) {
        if (fixed >= 0 && fixed != previous) {
            taken[fixed]++;
        }
        if (previous >= 0) {
            own[previous] += fixed == previous ? 0 : 1;
        }
    }

    boolean changesCount() {
        return changesCount;
    }

    boolean isOwn(int kind, int bin) {
        return changesCount && kinds.previous(kind) == bin;
    }

    /** What a bin costs for certain, as many of its own items as are left being free to come back. */
    int sure(OpenBins bins, int bin) {
        int sure = taken[bin] + own[bin];
        for (int kind = 0; kind < kinds.size(); kind++) {
            sure -= isOwn(kind, bin) && kinds.allows(kind, bin) ? bins.left(kind) : 0;
        }
        return sure;
    }

    /** What the open bins cost at least, and what each must leave to the others. */
    final class Bound {
        private final int[] places;
        private final int[] loads;
        private final CheapestPairs pairs;

        private Bound(OpenBins bins, int[] loads) {
            this.places = new int[bins.all()];
            this.loads = loads;
            int[][] costs = new int[bins.open()][];
            int high = Arrays.stream(loads).max().orElse(0);
            boolean small = (long) Math.max(1, kinds.size()) * costs.length * (high + 1L) <= LARGEST_TABLE;
            int next = 0;
            for (int bin = 0; bin < places.length; bin++) {
                if (bins.isOpen(bin)) {
                    places[bin] = next;
                    costs[next++] = small ? costs(bins, bin, high) : sure(bins, bin, loads.length);
                }
            }
            this.pairs = CheapestPairs.of(costs);
        }

        private int[] sure(OpenBins bins, int bin, int size) {
            int[] costs = new int[size];
            Arrays.fill(costs, Shifts.this.sure(bins, bin));
            return costs;
        }

        private int[] costs(OpenBins bins, int bin, int high) {
            int[] byLoad = byLoad(bins, bin, high);
            return Arrays.stream(loads)
                    .map(load -> Math.min(NEVER, byLoad[load]))
                    .toArray();
        }

        /** {@return what all open bins cost at least} */
        long cost() {
            return pairs.cost();
        }

        /** {@return the most that closing this bin with this load may cost, where the open ones may cost so much} */
        long most(int bin, int load, long all) {
            long price = Long.MIN_VALUE / 2;
            for (int i = 0; i < loads.length; i++) {
                price = loads[i] == load ? Math.max(price, pairs.price(places[bin], i)) : price;
            }
            return all - pairs.cost() + price;
        }

        /** {@return the most that closing it with any load may cost} */
        long most(int bin, long all) {
            long most = Long.MIN_VALUE / 2;
            for (int i = 0; i < loads.length; i++) {
                most = Math.max(most, all - pairs.cost() + pairs.price(places[bin], i));
            }
            return most;
        }
    }

    /** The bound for bins that are to have these loads, one each. */
    Bound bound(OpenBins bins, int[] loads) {
        return new Bound(bins, loads);
    }

    /** The least cost with which a bin can have each load, if all items left were its to choose from. */
    private int[] byLoad(OpenBins bins, int bin, int high) {
        int[] cost = new int[high + 1];
        Arrays.fill(cost, 2 * NEVER);
        if (bins.base(bin) <= high) {
            cost[bins.base(bin)] = own[bin] + taken[bin];
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (bins.left(kind) > 0 && kinds.allows(kind, bin)) {
                add(cost, bins.left(kind), kinds.weight(kind), more(kind, bin));
            }
        }
        return cost;
    }

    private int more(int kind, int bin) {
        if (!changesCount) {
            return 0;
        }
        return kinds.previous(kind) == bin ? -1 : 1;
    }

    private static void add(int[] cost, int count, int weight, int more) {
        for (int i = 0; i < Math.min(count, weight == 0 ? count : cost.length / weight); i++) {
            for (int load = cost.length - 1; load >= weight; load--) {
                cost[load] = Math.min(cost[load], cost[load - weight] + more);
            }
        }
    }
}
