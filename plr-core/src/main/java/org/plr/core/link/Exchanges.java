package org.plr.core.link;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.allocation.Budget;

/**
 * Makes a plan better by giving out anew what two bins have, two after two, until no two can be made better: first so that
 * the larger of their loads is smaller, then so that fewer links change. Quick, and proves nothing.
 */
final class Exchanges {
    /** As many items of two bins go either way; others stay where they are. */
    private static final int MOST = 12;

    private final LinkCase links;
    private final int[] plan;
    private final Budget.Running time;

    private Exchanges(LinkCase links, int[] plan, Budget.Running time) {
        this.links = links;
        this.plan = plan.clone();
        this.time = time;
    }

    static int[] improved(LinkCase links, int[] plan, Budget.Running time) {
        Exchanges exchanges = new Exchanges(links, plan, time);
        while (exchanges.isImproving() && !time.isOver()) {
            // Each time it is, some pair was made better.
        }
        return exchanges.plan;
    }

    private boolean isImproving() {
        boolean better = false;
        for (int one = 0; one < links.bins(); one++) {
            for (int other = one + 1; other < links.bins() && !time.isOver(); other++) {
                better |= new Pair(one, other).isBetter();
            }
        }
        return better;
    }

    /** Two bins and what may go to either. */
    private final class Pair {
        private final int one;
        private final int other;
        private final List<Integer> free = new ArrayList<>();
        private final int[] loads = new int[2];
        private final int[] rooms;
        private long both;
        private int changes;
        private long best;
        private int bestWays = -1;

        Pair(int one, int other) {
            this.one = one;
            this.other = other;
            this.rooms = new int[] {links.places()[one], links.places()[other]};
            int ways = 0;
            for (int item = 0; item < plan.length; item++) {
                if (plan[item] == one || plan[item] == other) {
                    both += links.weights()[item];
                    ways += take(item);
                }
            }
            this.best = Long.MAX_VALUE;
            put(ways);
        }

        private int take(int item) {
            int side = plan[item] == one ? 0 : 1;
            if (free.size() < MOST && links.allows(item, one) && links.allows(item, other)) {
                free.add(item);
                return side << (free.size() - 1);
            }
            loads[side] += links.weights()[item];
            rooms[side]--;
            return 0;
        }

        /** What it is now is what another way has to beat. */
        private void put(int ways) {
            walk(0, ways, ways);
            bestWays = -1;
        }

        boolean isBetter() {
            if (isBest()) {
                return false;
            }
            time.isOver(1 + (1L << free.size()) / 64);
            walk(0, 0, (1 << free.size()) - 1);
            for (int i = 0; bestWays >= 0 && i < free.size(); i++) {
                plan[free.get(i)] = side(bestWays, i) == 0 ? one : other;
            }
            return bestWays >= 0;
        }

        /** Level already, and nothing has changed. */
        private boolean isBest() {
            return best == ((both + 1) / 2) << 32;
        }

        private int side(int ways, int place) {
            return (ways >> place) & 1;
        }

        private static int with(int ways, int place, int side) {
            return (ways & ~(1 << place)) | (side << place);
        }

        /** Tries all ways in which each item goes to one of the sides that its bit has in either of these two. */
        private void walk(int place, int low, int high) {
            if (place == free.size()) {
                note(low);
                return;
            }
            for (int side = side(low, place); side <= side(high, place); side++) {
                if (rooms[side] > 0) {
                    move(place, side, 1);
                    int ways = with(low, place, side);
                    walk(place + 1, ways, with(high, place, side));
                    move(place, side, -1);
                }
            }
        }

        private void move(int place, int side, int sign) {
            int item = free.get(place);
            loads[side] += sign * links.weights()[item];
            rooms[side] -= sign;
            int previous = links.previous()[item];
            changes += previous >= 0 && previous != (side == 0 ? one : other) ? sign : 0;
        }

        private void note(int ways) {
            long value = ((long) Math.max(loads[0], loads[1]) << 32) + changes;
            if (value < best) {
                best = value;
                bestWays = ways;
            }
        }
    }
}
