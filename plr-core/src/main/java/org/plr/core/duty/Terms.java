package org.plr.core.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * What is owed, apart from when.
 *
 * @param stream where the facts of the duty stand
 * @param framework the framework that judges it for life
 * @param area the service area, or null where it belongs to none
 * @param owedBy who owes it
 * @param owedTo who is to be reached, each once
 * @param action the remedial action that it is (CON-3), or null
 * @param concern whether an immediate concern asks for it, and not a grade alone
 */
record Terms(
        StreamId stream,
        Framework framework,
        @Nullable UnitRef area,
        Party owedBy,
        List<PersonRef> owedTo,
        @Nullable RemedialAction action,
        boolean concern) {

    Terms in(UnitRef unit) {
        return new Terms(stream, framework, unit, owedBy, owedTo, action, concern);
    }

    Terms about(StreamId subject) {
        return new Terms(subject, framework, area, owedBy, owedTo, action, concern);
    }

    Terms by(Party party) {
        return new Terms(stream, framework, area, party, owedTo, action, concern);
    }

    Terms to(List<PersonRef> people) {
        return new Terms(stream, framework, area, owedBy, people, action, concern);
    }

    Terms doing(RemedialAction raised) {
        return new Terms(stream, framework, area, owedBy, owedTo, raised, concern);
    }

    Terms concern(boolean asked) {
        return new Terms(stream, framework, area, owedBy, owedTo, action, asked);
    }

    /** Owed to {@code to} as well, and to {@code from} only where that one stays. */
    Terms handedOver(PersonRef from, PersonRef to, boolean fromStays) {
        List<PersonRef> people = new ArrayList<>(owedTo);
        int place = people.indexOf(from);
        if (place >= 0 && !people.contains(to)) {
            people.add(place + 1, to);
        }
        if (place >= 0 && !fromStays) {
            people.remove(place);
        }
        return to(List.copyOf(people));
    }
}
