package org.plr.core.spi;

import java.time.Instant;
import java.util.Objects;
import org.plr.core.journal.StreamId;

/**
 * That somebody was shown what is known of a child. It says nothing of what was shown.
 *
 * @param actor who read, by reference, or {@code system}
 * @param onBehalfOf in whose place, by reference; empty where in their own name
 * @param subject what was read, such as a review
 * @param at when
 */
public record Read(String actor, String onBehalfOf, StreamId subject, Instant at) {

    /** Refuses null. */
    public Read {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
    }
}
