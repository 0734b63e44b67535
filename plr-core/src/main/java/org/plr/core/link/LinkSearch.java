package org.plr.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.allocation.Budget;

/**
 * Looks for a plan with certain loads and at most so many changes, or shows that there is none. Closes one bin after
 * another with a whole bundle, for then it is plain at once what the others are left with; items put one by one would hide
 * a loss until late. It branches where there is least to choose from, either at a bin or at the heaviest item left, and
 * never looks twice at a state that it has found dead.
 */
final class LinkSearch {
    private static final int MOST_REMEMBERED = 1_000_000;

    /** Where little is looked at, it is not worth the while to count further. */
    private static final int COUNTED = 60;

    /** Where changes do not count, nothing costs anything. */
    private static final int FREE = 0;

    private final int[] fixed;
    private final Target target;
    private final Budget.Running time;
    private final Kinds kinds;
    private final OpenBins bins;
    private final Shifts shifts;
    private final long allowance;
    private final Map<String, Long> dead = new HashMap<>();
    private long spent;
    private long steps = Long.MAX_VALUE;

    private LinkSearch(LinkCase links, int[] fixed, Target target, Budget.Running time, int changes) {
        boolean counts = changes < links.items();
        this.fixed = fixed;
        this.target = target;
        this.time = time;
        this.kinds = Kinds.of(links, fixed, counts);
        this.bins = new OpenBins(links, kinds, fixed, counts);
        this.allowance = counts ? 2L * changes + links.fresh() : FREE;
        this.shifts = new Shifts(links, kinds, fixed, counts);
    }

    private static int[] nothing(LinkCase links) {
        int[] nothing = new int[links.items()];
        Arrays.fill(nothing, -1);
        return nothing;
    }

    /** A search for smaller loads than these, the largest first. */
    static LinkSearch below(LinkCase links, int[] falling, Budget.Running time) {
        return new LinkSearch(links, nothing(links), new Target.Below(falling), time, links.items());
    }

    /** A search for exactly these loads. */
    static LinkSearch exactly(LinkCase links, LinkWish wish, Budget.Running time) {
        return new LinkSearch(links, wish.fixed(), new Target.Exactly(wish.loads()), time, wish.changes());
    }

    /** So many changes at least, those aside that must be, to have exactly these loads in any order. */
    static int leastChanges(LinkCase links, int[] loads) {
        int[] free = nothing(links);
        Kinds kinds = Kinds.of(links, free, true);
        OpenBins bins = new OpenBins(links, kinds, free, true);
        long cost = new Shifts(links, kinds, free, true).bound(bins, loads).cost();
        return (int) Math.max(0, (cost - links.fresh() + 1) / 2);
    }

    /** Gives up after so many states. */
    LinkSearch within(long states) {
        steps = states;
        return this;
    }

    private boolean isOver() {
        return steps <= 0 || time.isOver();
    }

    /** A plan; or null where there is none, and where the time is over. */
    int @Nullable [] found() {
        return dive() ? bins.plan(fixed) : null;
    }

    private boolean dive() {
        if (bins.open() == 0) {
            return bins.items() == 0;
        }
        if (isOver() || time.isOver(work()) || !bins.hasPlaces() || !target.isOpen(bins)) {
            return false;
        }
        steps--;
        String state = state();
        Long known = dead.get(state);
        if (known != null && known <= spent) {
            return false;
        }
        Shifts.Bound bound = bound();
        if (bound == null || spent + bound.cost() <= allowance) {
            Branch branch = branch(bound);
            for (int bin : branch.bins()) {
                if (closes(new Bin(bin, branch.kind(), bound))) {
                    return true;
                }
            }
        }
        if (!isOver() && dead.size() < MOST_REMEMBERED) {
            dead.put(state, spent);
        }
        return false;
    }

    /** What it takes to look at one state grows with the bins and the kinds. */
    private long work() {
        long open = bins.open();
        return open * open * open / 1_000 + open * kinds.size() / 64;
    }

    private Shifts.@Nullable Bound bound() {
        return target instanceof Target.Exactly exactly ? shifts.bound(bins, exactly.left()) : null;
    }

    /** The bundles of one bin, those with one of a kind where that is 0 or more. */
    private final class Bin {
        private final int bin;
        private final Shifts.@Nullable Bound bound;
        private final int sure;
        private final Bundles bundles;
        private final int[] kindsOffered;

        Bin(int bin, int kind, Shifts.@Nullable Bound bound) {
            this.bin = bin;
            this.bound = bound;
            this.sure = shifts.sure(bins, bin);
            Bundles.Offer offer = offer(bin);
            this.kindsOffered = offer.kinds();
            Bundles any = new Bundles(offer, limits(), time);
            this.bundles = kind < 0 ? any : any.requiring(kind);
        }

        private Bundles.Limits limits() {
            int base = bins.base(bin);
            long most = bound == null || !shifts.changesCount()
                    ? Integer.MAX_VALUE / 2
                    : Math.max(-1, bound.most(bin, allowance - spent) - sure);
            return new Bundles.Limits(target.low(bins, bin) - base, target.high() - base, bins.room(bin), (int) most);
        }

        boolean next() {
            while (!isOver() && bundles.next()) {
                if (target.allows(bins, bin, load()) && isAffordable()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAffordable() {
            return bound == null || cost() <= bound.most(bin, load(), allowance - spent);
        }

        int load() {
            return bins.base(bin) + bundles.load();
        }

        int cost() {
            return shifts.changesCount() ? sure + bundles.cost() : 0;
        }

        int[] taken() {
            int[] spread = new int[kinds.size()];
            for (int i = 0; i < kindsOffered.length; i++) {
                spread[kindsOffered[i]] = bundles.taken()[i];
            }
            return spread;
        }
    }

    private boolean closes(Bin bin) {
        while (bin.next()) {
            if (closes(bin.bin, bin.taken(), bin.load(), bin.cost())) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(int bin, int[] taken, int load, long cost) {
        bins.close(bin, taken, load);
        target.close(load);
        spent += cost;
        boolean closed = dive();
        if (!closed) {
            spent -= cost;
            target.reopen(load);
            bins.reopen(bin, load);
        }
        return closed;
    }

    private String state() {
        StringBuilder state = new StringBuilder();
        bins.describe(state);
        target.describe(state);
        return state.toString();
    }

    /** The bins to close next, each with a bundle that has one of this kind; any bundle where the kind is below 0. */
    private static final class Branch {
        private final int kind;
        private final int[] bins;

        private Branch(int kind, int[] bins) {
            this.kind = kind;
            this.bins = bins;
        }

        int kind() {
            return kind;
        }

        int[] bins() {
            return bins;
        }
    }

    private Branch branch(Shifts.@Nullable Bound bound) {
        int[] different = different();
        Branch best = new Branch(-1, new int[] {different[0]});
        long least = COUNTED;
        for (int bin : different) {
            long count = count(new Bin(bin, -1, bound), least);
            if (count < least) {
                best = new Branch(-1, new int[] {bin});
                least = count;
            }
        }
        int heaviest = heaviest();
        long count = heaviest < 0 ? least : 0;
        for (int i = 0; i < different.length && count < least; i++) {
            count += count(new Bin(different[i], heaviest, bound), least - count);
        }
        return count < least ? new Branch(heaviest, different) : best;
    }

    /** One open bin of each group. */
    private int[] different() {
        BitSet groups = new BitSet();
        List<Integer> different = new ArrayList<>();
        for (int bin = 0; bin < bins.all(); bin++) {
            if (bins.isOpen(bin) && !groups.get(bins.group(bin))) {
                groups.set(bins.group(bin));
                different.add(bin);
            }
        }
        return different.stream().mapToInt(Integer::intValue).toArray();
    }

    private int heaviest() {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (bins.left(kind) > 0) {
                return kind;
            }
        }
        return -1;
    }

    /** How many bundles a bin could be closed with, as far as there are fewer than this. */
    private static long count(Bin bin, long most) {
        long count = 0;
        while (count < most && bin.next()) {
            count++;
        }
        return count;
    }

    /** What is left and may go to a bin, its own first where changes count. */
    private Bundles.Offer offer(int bin) {
        List<Integer> order = new ArrayList<>();
        int own = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (bins.left(kind) > 0 && kinds.allows(kind, bin)) {
                boolean its = shifts.isOwn(kind, bin);
                order.add(its ? own : order.size(), kind);
                own += its ? 1 : 0;
            }
        }
        int[] offered = order.stream().mapToInt(Integer::intValue).toArray();
        int[] weights = order.stream().mapToInt(kinds::weight).toArray();
        int[] counts = order.stream().mapToInt(bins::left).toArray();
        return new Bundles.Offer(offered, weights, counts, own);
    }
}
