package org.plr.core.sim;

/** How much of a slow suite is run: enough for each build, or with {@code -Dplr.full=true} the counts that are published. */
final class Scale {
    private Scale() {}

    static int of(int inEachBuild, int full) {
        return isFull() ? full : inEachBuild;
    }

    static boolean isFull() {
        return Boolean.getBoolean("plr.full");
    }
}
