package org.plr.core.rota;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * The cases of one practitioner in one team that may be reviewed. Which comes first is known by their tickets, which are
 * made when somebody asks.
 */
final class Caseload {
    private final int manager;
    private final UnitRef team;
    private final LineGroup group;
    private final int reviewed;
    private final long ticket;
    private final @Nullable Caseload next;
    private int[] cases = new int[8];
    private int count;
    private boolean isSorted;

    private Caseload(Whose whose, int reviewed, long ticket, @Nullable Caseload next) {
        this.manager = whose.manager;
        this.team = whose.team;
        this.group = whose.group;
        this.reviewed = reviewed;
        this.ticket = ticket;
        this.next = next;
    }

    /** Whose cases they are; with the place among the managers, -1 where they are none. */
    record Whose(PersonRef practitioner, int manager, UnitRef team, LineGroup group) {
        /** With how often their work was reviewed in the last 12 months, and their caseload in another team, if any. */
        Caseload caseload(int reviewed, long ticket, @Nullable Caseload next) {
            return new Caseload(this, reviewed, ticket, next);
        }
    }

    /** The same practitioner's in another team. */
    @Nullable
    Caseload next() {
        return next;
    }

    void add(int openCase) {
        if (count == cases.length) {
            cases = Arrays.copyOf(cases, 2 * count);
        }
        cases[count++] = openCase;
    }

    /** The practitioner's place among the managers; -1 where they are none. */
    int manager() {
        return manager;
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

    long ticket() {
        return ticket;
    }

    /** The case of a rank by ticket, from 0. */
    int drawn(int rank, Universe universe) {
        if (!isSorted) {
            isSorted = true;
            sort(universe);
        }
        return cases[rank];
    }

    /** By insertion: these are few. */
    private void sort(Universe universe) {
        long[] tickets = new long[count];
        for (int i = 0; i < count; i++) {
            int openCase = cases[i];
            long drawn = universe.ticket(openCase);
            int place = i;
            while (place > 0 && Long.compareUnsigned(drawn, tickets[place - 1]) < 0) {
                tickets[place] = tickets[place - 1];
                cases[place] = cases[place - 1];
                place--;
            }
            tickets[place] = drawn;
            cases[place] = openCase;
        }
    }
}
