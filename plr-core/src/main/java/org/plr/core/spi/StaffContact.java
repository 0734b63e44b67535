package org.plr.core.spi;

import org.plr.core.people.PersonRef;

/**
 * Where a member of staff is reached.
 *
 * @param person who
 * @param address the address of the channel, such as an e-mail address
 */
public record StaffContact(PersonRef person, String address) {

    /** The ref alone: an address never reaches a log. */
    @Override
    public String toString() {
        return "contact of " + person;
    }
}
