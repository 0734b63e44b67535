package org.plr.core.rota;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which cases are drawn: practitioners whose work was reviewed least come first, in the order of their tickets,
 * each with one case; then each has another. Of one practitioner's cases the lowest ticket comes first. Found as far as it
 * is asked for.
 */
final class Sequence {
    private final Universe universe;
    private final List<Caseload> caseloads;
    private final List<Drawn> drawn = new ArrayList<>();
    private final int last;
    private int level;
    private int next;

    /** A case in the order. */
    record Drawn(int openCase, Caseload caseload) {}

    /** The practitioners stand in the order of their tickets. */
    Sequence(Universe universe, List<Caseload> caseloads) {
        this.universe = universe;
        this.caseloads = caseloads;
        this.level = caseloads.stream().mapToInt(Caseload::reviewed).min().orElse(0);
        this.last = caseloads.stream()
                .mapToInt(caseload -> caseload.reviewed() + caseload.count() - 1)
                .max()
                .orElse(-1);
    }

    /** Whether there is a case at a place, from 0. */
    boolean has(int place) {
        while (drawn.size() <= place && level <= last) {
            if (next == caseloads.size()) {
                next = 0;
                level++;
            } else {
                draw(caseloads.get(next++));
            }
        }
        return drawn.size() > place;
    }

    private void draw(Caseload caseload) {
        int rank = level - caseload.reviewed();
        if (rank >= 0 && rank < caseload.count()) {
            drawn.add(new Drawn(caseload.drawn(rank, universe), caseload));
        }
    }

    Drawn at(int place) {
        return drawn.get(place);
    }
}
