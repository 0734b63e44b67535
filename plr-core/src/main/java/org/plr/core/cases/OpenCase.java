package org.plr.core.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * A case that is open today.
 *
 * @param child the child; each has one row in a universe of open cases
 * @param team the team that holds it
 * @param practitioner who holds it
 * @param before who held it before, or supervised who did, as far as the host knows
 */
public record OpenCase(ChildRef child, UnitRef team, PersonRef practitioner, List<Held> before) {

    /** Keeps the list as it is now; refuses null. */
    public OpenCase {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(practitioner, "practitioner");
        before = List.copyOf(before);
    }

    /**
     * A case that nobody is known to have held before.
     *
     * @param child the child
     * @param team the team that holds it
     * @param practitioner who holds it
     * @return the case
     */
    public static OpenCase of(ChildRef child, UnitRef team, PersonRef practitioner) {
        return new OpenCase(child, team, practitioner, List.of());
    }

    /**
     * Somebody who had to do with the case before.
     *
     * @param person who held or supervised it
     * @param until the last day on which they did
     */
    public record Held(PersonRef person, LocalDate until) {
        /** Refuses null. */
        public Held {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(until, "until");
        }
    }
}
