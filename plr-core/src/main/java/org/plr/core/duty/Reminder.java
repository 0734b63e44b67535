package org.plr.core.duty;

import java.util.List;
import org.plr.core.people.PersonRef;

/**
 * Steps that an open duty has reached (CON-1, CON-5).
 *
 * @param duty the open duty
 * @param step the last of the framework's steps that is reached, from 1
 * @param remindsOwner whether whoever owes the duty is reminded; once, however many reminders have passed
 * @param escalatedTo who else is told, each once; a role that nobody holds at or above the review's team tells nobody
 */
public record Reminder(Duty duty, int step, boolean remindsOwner, List<PersonRef> escalatedTo) {
    /** Keeps the list as it is now. */
    public Reminder {
        escalatedTo = List.copyOf(escalatedTo);
    }
}
