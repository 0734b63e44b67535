package org.plr.core.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry before the journal has given it its place: everything that is hashed but the position.
 *
 * @param stream the subject's stream
 * @param version the fact's number in its stream, from 1
 * @param type the fixed name of the fact's type
 * @param typeVersion the version of the type's shape
 * @param who the ref of the person who acted, or {@code system}
 * @param onBehalfOf the ref of the person in whose place, or empty
 * @param occurredAt when it happened, as the user said, to the millisecond
 * @param recordedAt when the library recorded it, to the millisecond
 * @param framework the id of the framework in force when it happened, or empty before the first
 * @param frameworkHash the SHA-256 of that framework's bytes in lower-case hexadecimal, or empty
 * @param payload the fact as JSON text, which a store carries unread and byte for byte
 */
public record Draft(
        StreamId stream,
        int version,
        String type,
        int typeVersion,
        String who,
        String onBehalfOf,
        Instant occurredAt,
        Instant recordedAt,
        String framework,
        String frameworkHash,
        String payload) {

    /** Refuses null in any component. */
    public Draft {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(frameworkHash, "frameworkHash");
        Objects.requireNonNull(payload, "payload");
    }

    @Override
    public String toString() {
        return type + " v" + typeVersion + " as " + stream + " #" + version;
    }
}
