package org.plr.core.spi;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it stands in the outbox.
 *
 * @param notice the notice
 * @param standing where it stands
 * @param attempts how often it was taken to be sent
 * @param code why it was last put off, parked or refused, as the channel's fixed code; empty where it never was
 * @param settledOrNull when its channel took or refused it, or null where it did neither
 */
public record KeptNotice(
        Notice notice,
        Standing standing,
        int attempts,
        String code,
        @Nullable Instant settledOrNull) {

    /** Where a notice can stand. */
    public enum Standing {
        /** To be offered, now or later. */
        WAITING,
        /** Put off so often that it waits for a person; what it tells is still owed. */
        PARKED,
        /** Taken by its channel. */
        ACCEPTED,
        /** Refused by its channel for good. */
        REFUSED
    }

    /**
     * When its channel took or refused it.
     *
     * @return the instant, or empty
     */
    public Optional<Instant> settled() {
        return Optional.ofNullable(settledOrNull);
    }
}
