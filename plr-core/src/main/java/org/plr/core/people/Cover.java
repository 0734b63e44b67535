package org.plr.core.people;

import java.util.Objects;

/**
 * A time during which somebody may act in the place of another, such as during leave.
 *
 * @param absent in whose place
 * @param delegate who may act
 * @param valid when
 */
public record Cover(PersonRef absent, PersonRef delegate, Validity valid) {

    /** Refuses null. */
    public Cover {
        Objects.requireNonNull(absent, "absent");
        Objects.requireNonNull(delegate, "delegate");
        Objects.requireNonNull(valid, "valid");
    }
}
