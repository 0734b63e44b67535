package org.plr.examples.demo.host;

import java.util.List;

/**
 * What an invented person happens to do. Each matter draws from a stream of its own, named by a label, so that a change in
 * one leaves the others as they were.
 */
public final class Chance {
    private final String seed;
    private final SeededBytes bytes;

    /** Chances that follow from a text. */
    public Chance(String seed) {
        this.seed = seed;
        this.bytes = new SeededBytes(seed);
    }

    /** The chances of one matter, the same however often others were drawn. */
    public Chance of(String label) {
        return new Chance(seed + "\n" + label);
    }

    /** A number from 0 to one below the bound. */
    public int below(int bound) {
        return (int) Math.floorMod(bytes.number(), (long) bound);
    }

    /** A number between two, both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Whether something that happens so many times in a thousand happens now. */
    public boolean perMille(int times) {
        return below(1000) < times;
    }

    /** One of a list that is not empty. */
    public <T> T one(List<T> list) {
        return list.get(below(list.size()));
    }
}
