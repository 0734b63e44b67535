package org.plr.core.link;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.allocation.Budget;
import org.plr.core.link.Gap.Aim;

/**
 * The aims of a plan of links, one after another: smallest loads, then fewest changes, then the lowest tickets. What one
 * aim has settled binds the next ones.
 */
final class LinkStages {
    private static final long QUICK = 300;

    private final LinkCase links;
    private final LinkTickets tickets;
    private final Budget.Running time;
    private int[] plan;

    /** A plan, and what is not proved of it: null, or a gap whose loads are those of the case. */
    static final class Staged {
        private final int[] plan;
        private final @Nullable Gap gap;

        Staged(int[] plan, @Nullable Gap gap) {
            this.plan = plan;
            this.gap = gap;
        }

        int[] plan() {
            return plan;
        }

        @Nullable
        Gap gap() {
            return gap;
        }
    }

    private LinkStages(LinkCase links, int[] start, LinkTickets tickets, Budget.Running time) {
        this.links = links;
        this.plan = start;
        this.tickets = tickets;
        this.time = time;
    }

    /** The best plan, from two to start with: one that keeps what it can, and any. */
    static Staged of(LinkCase links, int[][] starts, LinkTickets tickets, Budget.Running time) {
        int[] best = starts[0];
        for (int[] start : starts) {
            int[] improved = Exchanges.improved(links, start, time);
            best = compare(links, improved, best) < 0 ? improved : best;
        }
        return new LinkStages(links, best, tickets, time).staged();
    }

    private static int compare(LinkCase links, int[] one, int[] other) {
        int byLoads = Arrays.compare(falling(links, one), falling(links, other));
        return byLoads != 0 ? byLoads : links.changes(one) - links.changes(other);
    }

    private static int[] falling(LinkCase links, int[] plan) {
        return Levels.falling(links.loads(plan));
    }

    private Staged staged() {
        Optional<Gap> gap = smallestLoads().or(this::fewestChanges).or(this::lowestTickets);
        return new Staged(plan, gap.orElse(null));
    }

    /**
     * First as if every reviewer might have everybody, for then all are alike and far less is to be looked at: mostly that
     * shows already that no loads are smaller, or finds bundles that can be dealt out as things are.
     */
    private Optional<Gap> smallestLoads() {
        int[] alike = below(links.relaxed());
        while (alike != null && isDealt(alike)) {
            alike = below(links.relaxed());
        }
        int[] found = alike;
        while (found != null) {
            found = below(links);
            plan = found == null ? plan : Exchanges.improved(links, found, time);
        }
        return time.isOver() ? Optional.of(new Gap(Aim.LOADS, leastLoad())) : Optional.empty();
    }

    private boolean isDealt(int[] bundles) {
        Optional<int[]> dealt = links.dealt(bundles);
        dealt.ifPresent(better -> plan = Exchanges.improved(links, better, time));
        return dealt.isPresent();
    }

    private int @Nullable [] below(LinkCase any) {
        return LinkSearch.below(any, falling(links, plan), time).found();
    }

    /** The heaviest has to go somewhere, and so has the share of everything. */
    private long leastLoad() {
        long total = Arrays.stream(links.weights()).asLongStream().sum();
        long heaviest = Arrays.stream(links.weights()).max().orElse(0);
        return Math.max(heaviest, (total + links.bins() - 1) / links.bins());
    }

    private Optional<Gap> fewestChanges() {
        int[] loads = links.loads(plan);
        int least = LinkSearch.leastChanges(links, loads);
        while (least < links.changes(plan) && hasFewer(loads)) {
            // Quickly found from above; that there is none is shown from below, where little is allowed.
        }
        for (int changes = least; changes < links.changes(plan); changes++) {
            int[] found =
                    LinkSearch.exactly(links, anyWith(loads, changes), time).found();
            plan = found == null ? plan : found;
            if (found == null && time.isOver()) {
                return Optional.of(new Gap(Aim.CHANGES, (long) changes + links.gone()));
            }
        }
        return Optional.empty();
    }

    private boolean hasFewer(int[] loads) {
        int[] found = LinkSearch.exactly(links, anyWith(loads, links.changes(plan) - 1), time)
                .within(QUICK)
                .found();
        plan = found == null ? plan : Exchanges.improved(links, found, time);
        return found != null;
    }

    private LinkWish anyWith(int[] loads, int changes) {
        int[] free = new int[links.items()];
        Arrays.fill(free, -1);
        return new LinkWish(free, loads, changes);
    }

    private Optional<Gap> lowestTickets() {
        int changes = links.hadAny() ? links.changes(plan) : links.items();
        int[] loads = links.loads(plan);
        int[] fixed = new int[links.items()];
        Arrays.fill(fixed, -1);
        int settled = 0;
        for (int item : tickets.items()) {
            settle(item, fixed, new LinkWish(fixed, loads, changes));
            if (time.isOver()) {
                return Optional.of(new Gap(Aim.TICKETS, settled));
            }
            fixed[item] = plan[item];
            settled++;
        }
        return Optional.empty();
    }

    /** The first link in the order of the tickets with which a plan remains; the present one is such a link. */
    private void settle(int item, int[] fixed, LinkWish wish) {
        for (int bin : tickets.bins(item)) {
            if (bin == plan[item] || time.isOver()) {
                return;
            }
            if (links.allows(item, bin)) {
                fixed[item] = bin;
                int[] found = LinkSearch.exactly(links, wish, time).found();
                if (found != null) {
                    plan = found;
                    return;
                }
            }
        }
    }
}
