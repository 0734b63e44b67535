package org.plr.benchmarks.allocation;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a Java developer would write with a textbook at hand: row after row takes the shortest path to a free slot, by
 * Dijkstra over the columns on costs that prices keep from being negative.
 */
final class ByHand implements Peer {

    @Override
    public String name() {
        return "by hand";
    }

    @Override
    public Optional<int[]> solve(Problem problem) {
        Search search = new Search(problem);
        for (int row = 0; row < problem.rows(); row++) {
            if (!search.place(row)) {
                return Optional.empty();
            }
        }
        return Optional.of(search.columnOf);
    }

    private static final class Search {
        private static final long FAR = Long.MAX_VALUE;

        private final Problem problem;
        private final long[] worth;
        private final long[] price;
        private final long[] distance;
        private final boolean[] done;
        private final int[] via;
        private final int[] taken;
        private final int[][] members;
        private final int[] columnOf;
        private final int[] placeOf;

        Search(Problem problem) {
            this.problem = problem;
            int columns = problem.columns();
            worth = new long[problem.rows()];
            price = new long[columns];
            distance = new long[columns];
            done = new boolean[columns];
            via = new int[columns];
            taken = new int[columns];
            members = new int[columns][];
            Arrays.setAll(members, column -> new int[problem.slots()[column].length]);
            columnOf = new int[problem.rows()];
            placeOf = new int[problem.rows()];
            Arrays.fill(columnOf, -1);
        }

        boolean place(int row) {
            Arrays.fill(distance, FAR);
            Arrays.fill(done, false);
            reach(row, 0);
            long best = FAR;
            int end = -1;
            for (int near = nearest(); near >= 0 && distance[near] < best; near = nearest()) {
                done[near] = true;
                long whole = taken[near] == members[near].length ? FAR : distance[near] + slot(near) + price[near];
                if (whole < best) {
                    best = whole;
                    end = near;
                }
                for (int i = 0; i < taken[near] && distance[near] < best; i++) {
                    reach(members[near][i], distance[near]);
                }
            }
            if (end >= 0) {
                reprice(row, best);
                move(end);
            }
            return end >= 0;
        }

        private long slot(int column) {
            return problem.slots()[column][taken[column]];
        }

        private void reach(int row, long from) {
            long[] cost = problem.cost()[row];
            for (int column = 0; column < cost.length; column++) {
                if (!done[column] && cost[column] != Problem.FORBIDDEN) {
                    long through = from + cost[column] - worth[row] - price[column];
                    if (through < distance[column]) {
                        distance[column] = through;
                        via[column] = row;
                    }
                }
            }
        }

        private int nearest() {
            int nearest = -1;
            for (int column = 0; column < distance.length; column++) {
                if (!done[column] && distance[column] < (nearest < 0 ? FAR : distance[nearest])) {
                    nearest = column;
                }
            }
            return nearest;
        }

        private void reprice(int row, long best) {
            worth[row] = best;
            for (int column = 0; column < done.length; column++) {
                if (done[column] && distance[column] < best) {
                    long nearer = best - distance[column];
                    price[column] -= nearer;
                    for (int i = 0; i < taken[column]; i++) {
                        worth[members[column][i]] += nearer;
                    }
                }
            }
        }

        private void move(int end) {
            int place = taken[end]++;
            for (int to = end; to >= 0; ) {
                int row = via[to];
                int from = columnOf[row];
                int left = placeOf[row];
                members[to][place] = row;
                columnOf[row] = to;
                placeOf[row] = place;
                place = left;
                to = from;
            }
        }
    }
}
