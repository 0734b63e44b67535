package org.plr.benchmarks.allocation;

import java.util.Arrays;

/**
 * A month in which each manager gets a case of some service area. The aims, the first before all others: as few managers as
 * possible without a case; as few as possible on the side that they do not want this month, their own area or another one;
 * and least of how often they were in that area this year, together with the squares of how many cases each area gives.
 *
 * @param name what messages call it
 * @param capacity how many cases an area can give
 * @param forbidden where a manager finds no case that they may take
 * @param own the own area of each manager
 * @param wantsInside whether a manager is due in the own area, or else outside it
 * @param before how often a manager was in an area this year
 */
record Rota(String name, int[] capacity, boolean[][] forbidden, int[] own, boolean[] wantsInside, int[][] before) {

    int managers() {
        return own.length;
    }

    int areas() {
        return capacity.length;
    }

    boolean isWanted(int manager, int area) {
        return wantsInside[manager] == (own[manager] == area);
    }

    /** More than the last aim can come to, whatever is done. */
    private long unwanted() {
        int most = Arrays.stream(before).flatMapToInt(Arrays::stream).max().orElse(0);
        return 1 + (long) managers() * most + (long) managers() * managers();
    }

    /** More than the last two aims can come to. */
    private long without(long unwanted) {
        return unwanted * (managers() + 1);
    }

    /** An area gives no more cases than there are managers. */
    int most(int area) {
        return Math.min(capacity[area], managers());
    }

    /** As a problem with one column more, for those without a case; the square of a number is a sum of odd ones. */
    Problem problem() {
        long unwanted = unwanted();
        long[][] cost = new long[managers()][areas() + 1];
        for (int manager = 0; manager < cost.length; manager++) {
            for (int area = 0; area < areas(); area++) {
                cost[manager][area] = forbidden[manager][area]
                        ? Problem.FORBIDDEN
                        : before[manager][area] + (isWanted(manager, area) ? 0 : unwanted);
            }
            cost[manager][areas()] = without(unwanted);
        }
        long[][] slots = new long[areas() + 1][];
        for (int area = 0; area < areas(); area++) {
            slots[area] = new long[most(area)];
            Arrays.setAll(slots[area], given -> 2L * given + 1);
        }
        slots[areas()] = new long[managers()];
        return new Problem(name, cost, slots);
    }
}
