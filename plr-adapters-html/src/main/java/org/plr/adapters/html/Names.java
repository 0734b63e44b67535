package org.plr.adapters.html;

import java.util.Optional;
import org.plr.core.people.PersonRef;

/** Who is behind a reference, as the host shows people. The library holds no names. */
@FunctionalInterface
public interface Names {

    /**
     * How a person is written in a document.
     *
     * @param person who
     * @return the name, or empty where the host knows none: then the reference is shown
     */
    Optional<String> name(PersonRef person);
}
