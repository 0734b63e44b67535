package org.plr.core.duty;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Due;
import org.plr.core.calendar.Window;

/**
 * By when things are owed after a review, as {@link Timetable} reckons it. What is not owed is empty.
 *
 * @param shareByOrNull the last instant of written sharing (CON-1), or null
 * @param actionsByOrNull when remedial actions are due (CON-3), or null
 * @param reAuditOrNull when the review is audited again (CON-5), or null
 */
public record Owed(
        @Nullable Instant shareByOrNull,
        @Nullable Due actionsByOrNull,
        @Nullable Window reAuditOrNull) {

    /** {@return the last instant of written sharing (CON-1); empty without a concern or an Inadequate grade} */
    public Optional<Instant> shareBy() {
        return Optional.ofNullable(shareByOrNull);
    }

    /** {@return when remedial actions are due (CON-3); empty where the framework sets no time for this review} */
    public Optional<Due> actionsBy() {
        return Optional.ofNullable(actionsByOrNull);
    }

    /** {@return when the review is audited again (CON-5); empty without an Inadequate grade} */
    public Optional<Window> reAudit() {
        return Optional.ofNullable(reAuditOrNull);
    }
}
