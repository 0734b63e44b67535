package org.plr.adapters.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Sha256;
import org.plr.core.tracker.TrackedAction;
import org.plr.core.tracker.Tracker;

/**
 * What a good row says: this action was completed on this day.
 *
 * @param tracked the action
 * @param day the local day
 * @param evidenceOrNull what shows it, or null
 */
record Completion(
        TrackedAction tracked, LocalDate day, @Nullable String evidenceOrNull) {

    /**
     * When it occurred, for a person says the day and the library wants a moment: at noon, but not before the action was
     * raised and not after now. Deadlines are whole days, so that the hour decides nothing.
     */
    Instant at(Tracker.AsOf asOf) {
        ZoneId zone = asOf.framework().zone();
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        Instant raised = tracked.action().raisedAt();
        Instant notBefore = noon.isBefore(raised) ? raised : noon;
        return notBefore.isAfter(asOf.at()) ? asOf.at() : notBefore;
    }

    /** The same for the same words, so that a row that is handed in again is the same command. */
    CommandId command() {
        String hash = new Sha256()
                .field(tracked.review().ref().text())
                .field(tracked.action().ref().text())
                .field(day.toString())
                .field(Optional.ofNullable(evidenceOrNull).orElse(""))
                .hex();
        return new CommandId("tracker-" + hash);
    }
}
