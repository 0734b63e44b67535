package org.plr.core.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds in a unit for a time.
 *
 * @param person who holds it
 * @param role which role
 * @param unit in which unit
 * @param lineManager to whom the person reports in it, or null at the top
 * @param valid when
 */
public record Post(
        PersonRef person, Role role, UnitRef unit, @Nullable PersonRef lineManager, Validity valid) {

    /** Refuses null for anything but the line manager. */
    public Post {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(valid, "valid");
    }
}
