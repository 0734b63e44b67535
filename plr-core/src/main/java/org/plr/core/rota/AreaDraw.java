package org.plr.core.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.flow.Matching;

/**
 * Draws a case for each turn that goes to one service area. Turns that have fewer cases to choose from than there are turns
 * choose first, each the first case in the order that is left for it; where that leaves one without, they pass on what
 * another can use alone. Every other turn then takes the first case that is left for it, of which there is always one.
 */
final class AreaDraw {
    private final Universe universe;
    private final Options options;
    private final int area;
    private final Sequence all;
    private final Map<Integer, Sequence> inside = new HashMap<>();
    private final BitSet taken = new BitSet();

    /** A turn in this area. */
    record Sent(int turn, int manager, Side side) {}

    AreaDraw(Universe universe, Options options, int area) {
        this.universe = universe;
        this.options = options;
        this.area = area;
        this.all = new Sequence(universe, universe.in(area));
    }

    /**
     * Draws.
     *
     * @param sent the turns in the order of their tickets
     * @param drawn takes the case of each turn
     * @return whether each has one
     */
    boolean draw(List<Sent> sent, int[] drawn) {
        taken.clear();
        List<Sent> tight = sent.stream()
                .filter(one -> options.of(one.manager, area, one.side) < sent.size())
                .toList();
        boolean each = tight.stream().allMatch(one -> take(one, drawn)) || match(tight, drawn);
        for (Sent one : sent) {
            if (options.of(one.manager, area, one.side) >= sent.size() && !take(one, drawn)) {
                throw new IllegalStateException("A turn has more cases than there are turns, and none is left for it.");
            }
        }
        return each;
    }

    /** Takes the first case in the order that is left. */
    private boolean take(Sent one, int[] drawn) {
        Sequence order = order(one);
        for (int place = 0; order.has(place); place++) {
            Sequence.Drawn next = order.at(place);
            if (!taken.get(next.openCase()) && isOpen(one, next)) {
                drawn[one.turn] = next.openCase();
                taken.set(next.openCase());
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(Sent one, Sequence.Drawn next) {
        return universe.isOpen(one.manager, next.caseload(), one.side)
                && !universe.excluded().has(next.openCase(), one.manager);
    }

    private Sequence order(Sent one) {
        return one.side == Side.OUTSIDE ? all : inside.computeIfAbsent(one.manager, this::ofLine);
    }

    private Sequence ofLine(int manager) {
        List<Caseload> line = universe.in(area).stream()
                .filter(caseload -> universe.isOpen(manager, caseload, Side.INSIDE))
                .toList();
        return new Sequence(universe, line);
    }

    /** Where the first case for each leaves somebody without, they pass on what they can. */
    private boolean match(List<Sent> tight, int[] drawn) {
        taken.clear();
        tight.forEach(one -> drawn[one.turn] = -1);
        Map<Integer, Sequence.Drawn> candidates = new LinkedHashMap<>();
        for (Sent one : tight) {
            Sequence order = order(one);
            int open = 0;
            for (int place = 0; open < tight.size() && order.has(place); place++) {
                if (isOpen(one, order.at(place))) {
                    open++;
                    candidates.putIfAbsent(order.at(place).openCase(), order.at(place));
                }
            }
        }
        List<Sequence.Drawn> takers = new ArrayList<>(candidates.values());
        int[] once = new int[takers.size()];
        Arrays.fill(once, 1);
        Matching matching =
                new Matching(tight.size(), once, (giver, taker) -> isOpen(tight.get(giver), takers.get(taker)));
        boolean each = matching.giveAll();
        int[] takerOf = matching.takerOf();
        for (int i = 0; i < takerOf.length; i++) {
            if (takerOf[i] >= 0) {
                int openCase = takers.get(takerOf[i]).openCase();
                drawn[tight.get(i).turn] = openCase;
                taken.set(openCase);
            }
        }
        return each;
    }
}
