package org.plr.core.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Whose matter something is: what a right must reach.
 *
 * @param area the service area to which it belongs, or null where it belongs to none
 * @param team the team to which it belongs, or null where it belongs to none
 * @param owners whose own it is: the reviewer of a review, the owner of an action, who owes a duty
 * @param responsible who is responsible for the child: practitioner, Team Manager and Service Manager
 */
public record Matter(
        @Nullable UnitRef area, @Nullable UnitRef team, List<PersonRef> owners, List<PersonRef> responsible) {

    /** Keeps the lists as they are now. */
    public Matter {
        owners = List.copyOf(owners);
        responsible = List.copyOf(responsible);
    }

    /** What belongs to no unit and to nobody, such as the framework: only a right to everything reaches it. */
    public static Matter ofNobody() {
        return new Matter(null, null, List.of(), List.of());
    }

    /** What is one person's own and belongs to no unit, such as the duties that they owe. */
    public static Matter of(PersonRef owner) {
        return new Matter(null, null, List.of(owner), List.of());
    }

    /** What belongs to a service area as a whole, such as its tracker. */
    public static Matter ofArea(UnitRef area) {
        return new Matter(area, null, List.of(), List.of());
    }
}
