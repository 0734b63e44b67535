package org.plr.core.rota;

import java.util.Arrays;

/**
 * How many reviews the managers of each line complete in each, spread as evenly as can be: a transport from lines to lines
 * in which the n-th review of a pair costs what an even split over the line's managers makes it cost. A manager's n-th
 * review in the same line adds 2n - 1 to the sum of squares, and that is convex, so the even split is the cheapest and
 * successive shortest paths find the least sum.
 *
 * <p>What is inside is fixed beforehand, so a line never sends to itself.
 */
final class Spreading {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final int lines;
    private final int[] sizes;
    private final int[] supply;
    private final int[] demand;
    private final int[][] sent;
    private final long[] potential;
    private final long[] distance;
    private final int[] before;
    private final boolean[] settled;

    private Spreading(YearShape shape, InsideTotals inside) {
        lines = shape.lines();
        sizes = new int[lines];
        supply = new int[lines];
        demand = new int[lines];
        sent = new int[lines][lines];
        potential = new long[2 * lines];
        distance = new long[2 * lines];
        before = new int[2 * lines];
        settled = new boolean[2 * lines];
        for (int line = 0; line < lines; line++) {
            sizes[line] = shape.size(line);
            supply[line] = shape.supply(line) - inside.inside(line);
            demand[line] = shape.demand(line) - inside.inside(line);
        }
        fill(level(shape.managers()));
    }

    /** How many reviews each manager can have in every other line alike. */
    private int level(int managers) {
        int level = Integer.MAX_VALUE;
        for (int line = 0; line < lines; line++) {
            level = Math.min(level, supply[line] / Math.max(1, sizes[line] * (lines - 1)));
            level = Math.min(level, demand[line] / Math.max(1, managers - sizes[line]));
        }
        return lines == 1 ? 0 : level;
    }

    /** Starts from there: with these potentials no way is cheaper back or forth, as the algorithm presupposes. */
    private void fill(int level) {
        for (int from = 0; from < lines; from++) {
            potential[from + lines] = 2L * level;
            for (int to = 0; to < lines; to++) {
                int amount = from == to ? 0 : level * sizes[from];
                sent[from][to] = amount;
                supply[from] -= amount;
                demand[to] -= amount;
            }
        }
    }

    /** {@return by the managers' line and the line that receives} */
    static int[][] of(YearShape shape, InsideTotals inside) {
        Spreading spreading = new Spreading(shape, inside);
        for (int line = 0; line < shape.lines(); line++) {
            while (spreading.supply[line] > 0) {
                spreading.send(line);
            }
            spreading.sent[line][line] = inside.inside(line);
        }
        return spreading.sent;
    }

    /** Lines that send are nodes from 0, those that receive from {@code lines} on. */
    private void send(int from) {
        int end = nearest(from);
        long reached = distance[end];
        for (int node = 0; node < potential.length; node++) {
            if (settled[node]) {
                potential[node] += distance[node] - reached;
            }
        }
        int amount = amount(from, end);
        supply[from] -= amount;
        demand[end - lines] -= amount;
        for (int node = end; node != from; node = before[node]) {
            if (node >= lines) {
                sent[before[node]][node - lines] += amount;
            } else {
                sent[node][before[node] - lines] -= amount;
            }
        }
    }

    /** Dijkstra's way to the nearest line that still receives; there is one, or {@link InsideTotals} would be wrong. */
    private int nearest(int from) {
        Arrays.fill(distance, FAR);
        Arrays.fill(settled, false);
        distance[from] = 0;
        int node = from;
        while (true) {
            settled[node] = true;
            if (node >= lines && demand[node - lines] > 0) {
                return node;
            }
            lookAround(node);
            node = nearestOpen();
        }
    }

    private int nearestOpen() {
        int nearest = -1;
        for (int node = 0; node < distance.length; node++) {
            if (!settled[node] && distance[node] < FAR && (nearest < 0 || distance[node] < distance[nearest])) {
                nearest = node;
            }
        }
        if (nearest < 0) {
            throw new IllegalStateException("What is left cannot be sent: report this, for there is always a way.");
        }
        return nearest;
    }

    private void lookAround(int node) {
        for (int other = 0; other < lines; other++) {
            if (node < lines && other != node) {
                reach(node, other + lines, 2L * (sent[node][other] / sizes[node]) + 1);
            } else if (node >= lines && other != node - lines && sent[other][node - lines] > 0) {
                reach(node, other, -2L * ((sent[other][node - lines] - 1) / sizes[other]) - 1);
            }
        }
    }

    private void reach(int from, int to, long cost) {
        long way = distance[from] + cost + potential[from] - potential[to];
        if (way < distance[to]) {
            distance[to] = way;
            before[to] = from;
        }
    }

    /** How much can go this way before any of its costs changes. */
    private int amount(int from, int end) {
        int amount = Math.min(supply[from], demand[end - lines]);
        for (int node = end; node != from; node = before[node]) {
            amount = Math.min(amount, room(before[node], node));
        }
        return amount;
    }

    private int room(int from, int to) {
        return from < lines
                ? sizes[from] - sent[from][to - lines] % sizes[from]
                : (sent[to][from - lines] - 1) % sizes[to] + 1;
    }
}
