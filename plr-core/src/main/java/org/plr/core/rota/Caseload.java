package org.plr.core.rota;

import java.util.Arrays;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.ticket.Tickets;

/**
 * The cases of one practitioner in one team that may be reviewed. Which comes first is known by their tickets, which are
 * made when somebody asks.
 */
final class Caseload {
    private final PersonRef practitioner;
    private final UnitRef team;
    private final LineGroup group;
    private final int reviewed;
    private int[] cases = new int[8];
    private int count;
    private int sorted = -1;
    private byte[] ticket = {};

    /** The reviewed work is that of the last 12 months. */
    Caseload(PersonRef practitioner, UnitRef team, LineGroup group, int reviewed) {
        this.practitioner = practitioner;
        this.team = team;
        this.group = group;
        this.reviewed = reviewed;
    }

    void add(int openCase) {
        if (count == cases.length) {
            cases = Arrays.copyOf(cases, 2 * count);
        }
        cases[count++] = openCase;
    }

    PersonRef practitioner() {
        return practitioner;
    }

    UnitRef team() {
        return team;
    }

    LineGroup group() {
        return group;
    }

    int reviewed() {
        return reviewed;
    }

    int count() {
        return count;
    }

    int at(int place) {
        return cases[place];
    }

    byte[] ticket(Tickets tickets) {
        if (ticket.length == 0) {
            ticket = tickets.of(practitioner.text());
        }
        return ticket;
    }

    /** The case of a rank by ticket, from 0. */
    int drawn(int rank, Universe universe) {
        if (sorted < 0) {
            sort(universe);
        }
        return cases[rank];
    }

    private void sort(Universe universe) {
        byte[][] drawn = new byte[count][];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = universe.tickets().of(universe.openCase(cases[i]).child().text());
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(drawn[a], drawn[b]));
        int[] before = cases.clone();
        for (int i = 0; i < count; i++) {
            cases[i] = before[order[i]];
        }
        sorted = count;
    }
}
