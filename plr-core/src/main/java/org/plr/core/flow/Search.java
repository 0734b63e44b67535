package org.plr.core.flow;

import java.util.Arrays;

/** Dijkstra's search over a dense graph of few nodes: the nearest node that was not left yet is found by looking at all. */
final class Search {
    private static final long FAR = Long.MAX_VALUE;

    private final int nodes;
    private final long[] distance;
    private final int[] before;
    private final boolean[] left;

    Search(int nodes) {
        this.nodes = nodes;
        this.distance = new long[nodes];
        this.before = new int[nodes];
        this.left = new boolean[nodes];
    }

    void clear() {
        Arrays.fill(distance, FAR);
        Arrays.fill(left, false);
    }

    /** A way to a node, of which the shortest is kept, the first of equals. */
    void reach(int node, long length, int from) {
        if (length < distance[node]) {
            distance[node] = length;
            before[node] = from;
        }
    }

    /** Leaves the nearest node. {@return it, or -1 where none is reached any more} */
    int nearest() {
        int nearest = -1;
        long least = FAR;
        for (int node = 0; node < nodes; node++) {
            if (!left[node] && distance[node] < least) {
                nearest = node;
                least = distance[node];
            }
        }
        if (nearest >= 0) {
            left[nearest] = true;
        }
        return nearest;
    }

    long distance(int node) {
        return distance[node];
    }

    /** The node from which the shortest way comes, or -1 where it begins there. */
    int before(int node) {
        return before[node];
    }

    /** Lowers the prices of the nodes that are nearer than the end, so that no reduced cost gets negative. */
    void lower(long[] price, int end) {
        for (int node = 0; node < nodes; node++) {
            if (left[node]) {
                price[node] += distance[node] - distance[end];
            }
        }
    }
}
