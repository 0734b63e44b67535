package org.plr.core.retention;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.Approved;

/**
 * A legal hold. Several may stand on one subject, each with its own reason: lifting one leaves the others.
 *
 * @param number its number among the holds of its custody, from 1
 * @param on the subject, or {@code child/<ref>} for every review of a child
 * @param why the reason, and who approved
 * @param placedAt when it was placed
 * @param liftedOrNull why it was lifted, by whom and when; or null while it is in force
 */
public record Hold(
        int number,
        StreamId on,
        Approved why,
        Instant placedAt,
        @Nullable Lifted liftedOrNull) {

    /** The end of a hold. */
    public record Lifted(Approved why, Instant at) {}

    /** {@return whether it keeps texts from being erased now} */
    public boolean isInForce() {
        return liftedOrNull == null;
    }

    /** {@return why it was lifted and when, or empty while it is in force} */
    public Optional<Lifted> lifted() {
        return Optional.ofNullable(liftedOrNull);
    }

    Hold lifted(Approved reason, Instant at) {
        return new Hold(number, on, why, placedAt, new Lifted(reason, at));
    }
}
