package org.plr.core.concern;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/**
 * A remedial action (CON-3).
 *
 * @param ref its reference
 * @param owner who completes it now
 * @param what what is to be done
 * @param raisedAt when it was raised
 * @param completedOrNull when it was completed, or null while it is not
 * @param withdrawn whether it was raised by mistake
 */
public record Action(
        ActionRef ref,
        PersonRef owner,
        NarrativeRef what,
        Instant raisedAt,
        @Nullable Instant completedOrNull,
        boolean withdrawn) {

    /**
     * When it was completed.
     *
     * @return the instant, or empty while it is not
     */
    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedOrNull);
    }

    /**
     * Whether it is still to be done.
     *
     * @return true while it is neither completed nor withdrawn
     */
    public boolean isOpen() {
        return completedOrNull == null && !withdrawn;
    }

    Action ownedBy(PersonRef newOwner) {
        return new Action(ref, newOwner, what, raisedAt, completedOrNull, withdrawn);
    }

    Action completed(Instant at) {
        return new Action(ref, owner, what, raisedAt, at, withdrawn);
    }

    Action asWithdrawn() {
        return new Action(ref, owner, what, raisedAt, completedOrNull, true);
    }
}
