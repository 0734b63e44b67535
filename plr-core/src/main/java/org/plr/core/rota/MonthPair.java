package org.plr.core.rota;

import java.util.Arrays;

/**
 * Swaps two months of those managers for whom it makes the fewest runs, and proves that no others would do better. A
 * manager who swaps takes a review of one month's line to the other month, so the lines' numbers stay only where those
 * who swap close circles from line to line. What a manager's swap adds depends on no other manager, so the best choice is
 * a cheapest circulation: circles of negative sum are swapped until there is none.
 */
final class MonthPair {
    private static final int FARTHEST = 4;
    private static final int KINDS = 2 * FARTHEST + 1;
    private static final int NONE = Integer.MAX_VALUE;

    private final YearGrid grid;
    private final int lines;
    private final int[] first;
    private final int[] next;
    private final int[] arcs;
    private final boolean[] isArc;
    private final int[] distance;
    private final int[] through;
    private int arcsCount;
    private int earlier;
    private int later;
    private long steps;

    MonthPair(YearGrid grid, int lines) {
        this.grid = grid;
        this.lines = lines;
        this.first = new int[lines * lines * KINDS];
        this.next = new int[grid.managers()];
        this.arcs = new int[Math.min(lines * lines, 2 * grid.managers())];
        this.isArc = new boolean[lines * lines];
        this.distance = new int[lines];
        this.through = new int[lines];
        Arrays.fill(first, -1);
    }

    /** How much has been looked at so far. */
    long steps() {
        return steps;
    }

    /** {@return how many runs fewer there are} */
    int improve(int month, int laterMonth) {
        earlier = month;
        later = laterMonth;
        boolean promising = false;
        for (int manager = 0; manager < next.length; manager++) {
            promising |= add(manager);
        }
        int gained = 0;
        while (promising && findsCircle()) {
            gained -= swapCircle();
        }
        clear();
        return gained;
    }

    /** {@return whether swapping this manager alone would make fewer runs} */
    private boolean add(int manager) {
        int from = grid.line(manager, earlier);
        int to = grid.line(manager, later);
        if (from == to) {
            return false;
        }
        int change = grid.change(manager, earlier, later);
        int arc = from * lines + to;
        if (!isArc[arc]) {
            isArc[arc] = true;
            arcs[arcsCount++] = arc;
        }
        next[manager] = first[arc * KINDS + FARTHEST + change];
        first[arc * KINDS + FARTHEST + change] = manager;
        return change < 0;
    }

    private void clear() {
        steps += next.length + arcsCount;
        for (int i = 0; i < arcsCount; i++) {
            isArc[arcs[i]] = false;
            Arrays.fill(first, arcs[i] * KINDS, (arcs[i] + 1) * KINDS, -1);
        }
        arcsCount = 0;
    }

    /** What the cheapest manager on this way adds. */
    private int cost(int arc) {
        for (int kind = 0; kind < KINDS; kind++) {
            if (first[arc * KINDS + kind] >= 0) {
                return kind - FARTHEST;
            }
        }
        return NONE;
    }

    /** Bellman and Ford's, until the ways chosen hold a circle or nothing gets cheaper. */
    private boolean findsCircle() {
        Arrays.fill(distance, 0);
        Arrays.fill(through, -1);
        while (relax()) {
            if (circle() >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean relax() {
        boolean cheaper = false;
        steps += arcsCount;
        for (int i = 0; i < arcsCount; i++) {
            int cost = cost(arcs[i]);
            int from = arcs[i] / lines;
            int to = arcs[i] % lines;
            if (cost != NONE && distance[from] + cost < distance[to]) {
                distance[to] = distance[from] + cost;
                through[to] = from;
                cheaper = true;
            }
        }
        return cheaper;
    }

    /** {@return a line on a circle of the ways chosen, or -1} */
    private int circle() {
        int[] seenFrom = new int[lines];
        for (int start = 0; start < lines; start++) {
            int line = start;
            while (line >= 0 && seenFrom[line] == 0) {
                seenFrom[line] = start + 1;
                line = through[line];
            }
            if (line >= 0 && seenFrom[line] == start + 1) {
                return line;
            }
        }
        return -1;
    }

    /** {@return what it adds, which is negative} */
    private int swapCircle() {
        int start = circle();
        int change = 0;
        int line = start;
        do {
            change += swap(through[line] * lines + line);
            line = through[line];
        } while (line != start);
        return change;
    }

    private int swap(int arc) {
        int change = cost(arc);
        int manager = first[arc * KINDS + FARTHEST + change];
        first[arc * KINDS + FARTHEST + change] = next[manager];
        grid.swap(manager, earlier, later);
        add(manager);
        return change;
    }
}
