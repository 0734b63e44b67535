package org.plr.adapters.sheets.firstday;

import java.util.Optional;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Who is meant by what an earlier tracker writes: an id of the case system, a staff id, an address or a name, as the council
 * wrote it. The host answers from its own directories; where two could be meant, it answers with none.
 */
public interface Lookup {

    /** The child with this id, or empty where there is none. */
    Optional<ChildRef> child(String written);

    /** The member of staff who is written like that, or empty where nobody is or several are. */
    Optional<PersonRef> person(String written);

    /** The team that is written like that, or empty where there is none. */
    Optional<UnitRef> team(String written);
}
