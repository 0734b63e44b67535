package org.plr.adapters.sheets;

import java.util.function.Function;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * What the host calls staff and units, for workbooks that stay within the council. It is asked for managers, owners of
 * actions, link reviewers, teams and areas, and never for a child.
 *
 * @param people the name of a member of staff; of one whom the host does not know any more something like "unknown"
 * @param units what a team or an area is called
 */
public record Names(Function<PersonRef, String> people, Function<UnitRef, String> units) {

    String of(PersonRef person) {
        return people.apply(person);
    }

    String of(UnitRef unit) {
        return units.apply(unit);
    }
}
