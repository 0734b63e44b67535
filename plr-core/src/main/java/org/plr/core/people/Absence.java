package org.plr.core.people;

import java.util.Objects;

/**
 * A time during which somebody is away, such as leave. The cause is not kept.
 *
 * @param person who is away
 * @param valid when
 */
public record Absence(PersonRef person, Validity valid) {

    /** Refuses null. */
    public Absence {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(valid, "valid");
    }
}
