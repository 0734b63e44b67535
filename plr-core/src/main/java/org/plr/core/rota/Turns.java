package org.plr.core.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The turns of a month, one for each case that a manager is to be given, and which side each is to be on (ROL-3). */
final class Turns {
    private final List<DueReviewer> managers;
    private final int[] managerOf;
    private final Side[] wanted;
    private final long[] tickets;
    private final int[] byTicket;

    /** The managers stand in the order of their references. */
    Turns(List<DueReviewer> managers, Universe universe, RotaRules rules) {
        this.managers = managers;
        List<Integer> turns = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        this.tickets = new long[managers.size()];
        for (int place = 0; place < managers.size(); place++) {
            DueReviewer manager = managers.get(place);
            tickets[place] = universe.tickets().of(manager.manager());
            int inside = manager.mix().inside();
            int outside = manager.mix().outside();
            for (int i = 0; i < manager.cases(); i++) {
                Side side = wanted(inside, outside, tickets[place], rules);
                turns.add(place);
                sides.add(side);
                inside += side == Side.INSIDE ? 1 : 0;
                outside += side == Side.OUTSIDE ? 1 : 0;
            }
        }
        this.managerOf = turns.stream().mapToInt(Integer::intValue).toArray();
        this.wanted = sides.toArray(Side[]::new);
        this.byTicket = sortedByTicket();
    }

    /** The side of which there were fewer; where both are equal, the ticket says. */
    private static Side wanted(int inside, int outside, long ticket, RotaRules rules) {
        return switch (rules.line()) {
            case OUTSIDE -> Side.OUTSIDE;
            case INSIDE_AND_OUTSIDE ->
                inside < outside || (inside == outside && ticket >= 0) ? Side.INSIDE : Side.OUTSIDE;
        };
    }

    private int[] sortedByTicket() {
        Integer[] order = new Integer[count()];
        Arrays.setAll(order, turn -> turn);
        Arrays.sort(order, (a, b) -> {
            int byTicket = Long.compareUnsigned(ticket(a), ticket(b));
            return byTicket != 0 ? byTicket : a - b;
        });
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** The turns in the order of their managers' tickets. */
    int[] byTicket() {
        return byTicket.clone();
    }

    int count() {
        return managerOf.length;
    }

    int manager(int turn) {
        return managerOf[turn];
    }

    DueReviewer due(int turn) {
        return managers.get(managerOf[turn]);
    }

    Side wanted(int turn) {
        return wanted[turn];
    }

    long ticket(int turn) {
        return tickets[managerOf[turn]];
    }
}
