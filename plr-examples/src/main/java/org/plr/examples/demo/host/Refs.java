package org.plr.examples.demo.host;

import java.util.Optional;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.Randomness;

/**
 * Which ref stands for which id of the council. A ref is drawn at random when its id is first met, means nothing outside,
 * and can be found from here only: whoever erases this mapping has made the journal anonymous.
 */
public final class Refs {
    private final Identities identities;

    /** Refs drawn from here. */
    public Refs(Randomness randomness) {
        identities = new MemoryIdentities(randomness);
    }

    /** The same as adapters ask for it. */
    public Identities identities() {
        return identities;
    }

    /** The ref of a member of staff. */
    public PersonRef person(String staffId) {
        return identities.ref(IdKind.PERSON, staffId);
    }

    /** The ref of a unit. */
    public UnitRef unit(String unitId) {
        return identities.ref(IdKind.UNIT, unitId);
    }

    /** The ref of a child. */
    public ChildRef child(String childId) {
        return identities.ref(IdKind.CHILD, childId);
    }

    /** Who is behind a ref, or empty for a ref that was never drawn here. */
    public Optional<String> staffId(PersonRef person) {
        return identities.ids(IdKind.PERSON, person).stream().findFirst();
    }

    /** Which unit is behind a ref, or empty for a ref that was never drawn here. */
    public Optional<String> unitId(UnitRef unit) {
        return identities.ids(IdKind.UNIT, unit).stream().findFirst();
    }

    /** Which child is behind a ref, or empty for a ref that was never drawn here. */
    public Optional<String> childId(ChildRef child) {
        return identities.ids(IdKind.CHILD, child).stream().findFirst();
    }
}
