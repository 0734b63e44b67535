package org.plr.reliability;

/** How often a thing is tried: by its own property, in full by {@code -Dplr.full=true}, else as often as a commit bears. */
final class Counts {
    private Counts() {}

    static int of(String name, int each, int full) {
        return Integer.getInteger("plr." + name, Boolean.getBoolean("plr.full") ? full : each);
    }
}
