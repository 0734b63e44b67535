package org.plr.core.spi;

import java.util.Optional;
import org.plr.core.people.PersonRef;

/** The host's knowledge of who is behind a ref. The library asks for it only when a notice is sent. */
public interface StaffDirectory {

    /**
     * Where a person is reached.
     *
     * @param person who
     * @return the contact, or empty where the person has none
     * @throws PortUnavailableException where the directory cannot be asked now
     */
    Optional<StaffContact> contact(PersonRef person);
}
