package org.plr.core.review;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;

/**
 * The three who are responsible for a child and are told of a review (CON-1, TRK-7). One person may hold two of the
 * roles and then counts for both.
 *
 * @param practitioner the child's practitioner
 * @param teamManager the practitioner's Team Manager
 * @param serviceManager the Service Manager of the service area
 */
public record Responsible(PersonRef practitioner, PersonRef teamManager, PersonRef serviceManager) {

    /**
     * Each of them once, in the order practitioner, Team Manager, Service Manager.
     *
     * @return one to three people
     */
    public List<PersonRef> people() {
        List<PersonRef> people = new ArrayList<>(3);
        for (PersonRef person : List.of(practitioner, teamManager, serviceManager)) {
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return List.copyOf(people);
    }

    /**
     * Who holds a responsibility.
     *
     * @param responsibility which
     * @return the person
     */
    public PersonRef who(Responsibility responsibility) {
        return switch (responsibility) {
            case PRACTITIONER -> practitioner;
            case TEAM_MANAGER -> teamManager;
            case SERVICE_MANAGER -> serviceManager;
        };
    }

    /**
     * The same three with one replaced.
     *
     * @param responsibility which is handed over
     * @param to to whom
     * @return the three as they are then
     */
    public Responsible with(Responsibility responsibility, PersonRef to) {
        return switch (responsibility) {
            case PRACTITIONER -> new Responsible(to, teamManager, serviceManager);
            case TEAM_MANAGER -> new Responsible(practitioner, to, serviceManager);
            case SERVICE_MANAGER -> new Responsible(practitioner, teamManager, to);
        };
    }
}
