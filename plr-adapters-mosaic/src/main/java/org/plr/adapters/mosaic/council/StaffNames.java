package org.plr.adapters.mosaic.council;

import java.util.Optional;
import org.plr.core.people.PersonRef;

/** Names of staff, for documents that a person reads. They are never in a journal, a log or a {@code toString}. */
public interface StaffNames {

    /**
     * A name.
     *
     * @param person whose
     * @return the name, or empty where there is none or it was erased
     */
    Optional<String> name(PersonRef person);

    /**
     * Forgets somebody's name and address, here and in the directory. Reading the files again brings them back: take the
     * person out of the file first.
     *
     * @param person whose
     */
    void erase(PersonRef person);
}
