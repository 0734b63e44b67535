package org.plr.core.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Actor;
import org.plr.core.journal.CommandId;

/**
 * Who gives a command, and what they say of it.
 *
 * @param actor who acts
 * @param commandOrNull the host's id of the command, or null where a repeat need not be told apart
 * @param occurredOrNull when it happened, or null for now
 */
public record Caller(
        Actor actor,
        @Nullable CommandId commandOrNull,
        @Nullable Instant occurredOrNull) {

    /** Cuts the instant to milliseconds. */
    public Caller {
        occurredOrNull = occurredOrNull == null ? null : occurredOrNull.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The host's id of the command.
     *
     * @return the id, or empty
     */
    public Optional<CommandId> command() {
        return Optional.ofNullable(commandOrNull);
    }

    /** Who acts, and for whom where it is in another's place: by reference alone. */
    String text() {
        return actor + actor.inPlaceOf().map(other -> " for " + other.text()).orElse("");
    }

    Instant occurredAt(Instant now) {
        return occurredOrNull == null ? now : occurredOrNull;
    }
}
