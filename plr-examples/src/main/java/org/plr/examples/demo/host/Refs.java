package org.plr.examples.demo.host;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.Randomness;

/**
 * Which ref stands for which id of the council. A ref is drawn at random when its id is first met, means nothing outside,
 * and can be found from here only: whoever erases this mapping has made the journal anonymous.
 */
public final class Refs {
    private final Kind<PersonRef> people;
    private final Kind<UnitRef> units;
    private final Kind<ChildRef> children;

    /** Refs drawn from here. */
    public Refs(Randomness randomness) {
        people = new Kind<>(randomness, PersonRef::new);
        units = new Kind<>(randomness, UnitRef::new);
        children = new Kind<>(randomness, ChildRef::new);
    }

    /** The ref of a member of staff. */
    public PersonRef person(String staffId) {
        return people.ref(staffId);
    }

    /** The ref of a unit. */
    public UnitRef unit(String unitId) {
        return units.ref(unitId);
    }

    /** The ref of a child. */
    public ChildRef child(String childId) {
        return children.ref(childId);
    }

    /** Who is behind a ref, or empty for a ref that was never drawn here. */
    public Optional<String> staffId(PersonRef person) {
        return people.id(person);
    }

    /** Which unit is behind a ref, or empty for a ref that was never drawn here. */
    public Optional<String> unitId(UnitRef unit) {
        return units.id(unit);
    }

    /** Which child is behind a ref, or empty for a ref that was never drawn here. */
    public Optional<String> childId(ChildRef child) {
        return children.id(child);
    }

    private static final class Kind<R> {
        private final Randomness randomness;
        private final BiFunction<Long, Long, R> made;
        private final Map<String, R> refs = new HashMap<>();
        private final Map<R, String> ids = new HashMap<>();

        Kind(Randomness randomness, BiFunction<Long, Long, R> made) {
            this.randomness = randomness;
            this.made = made;
        }

        R ref(String id) {
            return refs.computeIfAbsent(id, first -> drawn(first));
        }

        Optional<String> id(R ref) {
            return Optional.ofNullable(ids.get(ref));
        }

        private R drawn(String id) {
            byte[] bytes = new byte[2 * Long.BYTES];
            randomness.fill(bytes);
            ByteBuffer drawn = ByteBuffer.wrap(bytes);
            R ref = made.apply(drawn.getLong(), drawn.getLong());
            ids.put(ref, id);
            return ref;
        }
    }
}
