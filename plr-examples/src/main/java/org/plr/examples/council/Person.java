package org.plr.examples.council;

import org.plr.core.people.Role;

/**
 * A row of people.csv: somebody in one post during a span. Who changes role, unit or line manager has one row for each
 * state.
 *
 * @param staffId the same in all rows of a person
 * @param name never to be logged
 * @param email never to be logged
 * @param role the job title
 * @param unitId the unit worked in
 * @param lineManagerStaffId empty for a Corporate Director and for members of the Board alone
 * @param when the days on which this row is true
 */
public record Person(
        String staffId, String name, String email, Role role, String unitId, String lineManagerStaffId, Span when) {

    /** The role and the span; nothing that says who it is. */
    @Override
    public String toString() {
        return "Person[" + role + ", " + when + "]";
    }
}
