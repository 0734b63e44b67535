package org.plr.core.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives each giver a taker, one after another, by augmenting paths. Where one cannot be given anything, the givers reached
 * from it by such paths are one more than their takers can take (Hall's condition fails), and each of them could be left out
 * instead of it: so they block, and no smaller set of them does.
 */
public final class Matching {
    private final int givers;
    private final int[] room;
    private final Open open;
    private final int[] takerOf;
    private final List<List<Integer>> taken = new ArrayList<>();
    private final int[] from;
    private final BitSet reachedGivers = new BitSet();

    /** Says whether a giver may go to a taker. */
    public interface Open {
        boolean allows(int giver, int taker);
    }

    public Matching(int givers, int[] room, Open open) {
        this.givers = givers;
        this.room = room;
        this.open = open;
        this.takerOf = new int[givers];
        this.from = new int[room.length];
        Arrays.fill(takerOf, -1);
        for (int taker = 0; taker < room.length; taker++) {
            taken.add(new ArrayList<>());
        }
    }

    /**
     * Gives every giver a taker.
     *
     * @return whether that could be done; where not, the reached ones block
     */
    public boolean giveAll() {
        for (int giver = 0; giver < givers; giver++) {
            if (takerOf[giver] < 0 && !give(giver)) {
                return false;
            }
        }
        return true;
    }

    /** Gives these takers first, where they are open and have room; a giver without such a wish has a number below 0. */
    public Matching preferring(int[] wishes) {
        for (int giver = 0; giver < wishes.length; giver++) {
            int taker = wishes[giver];
            boolean isWish = taker >= 0 && takerOf[giver] < 0 && open.allows(giver, taker);
            if (isWish && taken.get(taker).size() < room[taker]) {
                put(giver, taker);
            }
        }
        return this;
    }

    /** The givers that block. */
    public BitSet givers() {
        return reachedGivers;
    }

    /** The takers to which alone they can go. */
    public BitSet takers() {
        BitSet takers = new BitSet();
        for (int taker = 0; taker < room.length; taker++) {
            if (from[taker] >= 0) {
                takers.set(taker);
            }
        }
        return takers;
    }

    /** The taker of each giver. */
    public int[] takerOf() {
        return takerOf.clone();
    }

    private boolean give(int giver) {
        Arrays.fill(from, -1);
        reachedGivers.clear();
        reachedGivers.set(giver);
        List<Integer> queue = new ArrayList<>(List.of(giver));
        for (int i = 0; i < queue.size(); i++) {
            for (int taker = 0; taker < room.length; taker++) {
                if (from[taker] < 0 && open.allows(queue.get(i), taker)) {
                    from[taker] = queue.get(i);
                    if (taken.get(taker).size() < room[taker]) {
                        passOn(giver, taker);
                        return true;
                    }
                    reach(taker, queue);
                }
            }
        }
        return false;
    }

    private void reach(int taker, List<Integer> queue) {
        for (int holder : taken.get(taker)) {
            if (!reachedGivers.get(holder)) {
                reachedGivers.set(holder);
                queue.add(holder);
            }
        }
    }

    private void passOn(int first, int end) {
        int taker = end;
        int giver = from[taker];
        while (giver != first) {
            int before = takerOf[giver];
            taken.get(before).remove((Integer) giver);
            put(giver, taker);
            taker = before;
            giver = from[taker];
        }
        put(first, taker);
    }

    private void put(int giver, int taker) {
        takerOf[giver] = taker;
        taken.get(taker).add(giver);
    }
}
