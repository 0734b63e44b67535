package org.plr.benchmarks.allocation;

/** The slots of columns as arcs of a network, those of one cost together. */
final class Slots {
    private Slots() {}

    /** Takes an arc: from a column, of so many slots, at a cost each. */
    interface Arc {
        void add(int column, int many, long each);
    }

    static void of(Problem problem, Arc arc) {
        for (int column = 0; column < problem.columns(); column++) {
            long[] slots = problem.slots()[column];
            int start = 0;
            for (int end = 1; end <= slots.length; end++) {
                if (end == slots.length || slots[end] != slots[start]) {
                    arc.add(column, end - start, slots[start]);
                    start = end;
                }
            }
        }
    }
}
