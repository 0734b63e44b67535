package org.plr.adapters.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.sheets.TrackerReport.Verdict;
import org.plr.core.concern.ActionRef;
import org.plr.core.tracker.TrackedAction;

/**
 * A row once it was looked at, before anything is taken.
 *
 * @param line the row
 * @param trackedOrNull the action that it names, or null where it names none that the actor may see
 * @param completionOrNull what it says, where it is good, else null
 * @param because why nothing is taken from it, where it says nothing new; else empty
 * @param faults why it is refused; empty where it is good or says nothing new
 */
record Judged(
        Line line,
        @Nullable TrackedAction trackedOrNull,
        @Nullable Completion completionOrNull,
        String because,
        List<Fault> faults) {

    static Judged good(Line line, Completion completion) {
        return new Judged(line, completion.tracked(), completion, "", List.of());
    }

    static Judged unchanged(Line line, @Nullable TrackedAction tracked, String because) {
        return new Judged(line, tracked, null, because, List.of());
    }

    static Judged refused(Line line, @Nullable TrackedAction tracked, List<Fault> faults) {
        return new Judged(line, tracked, null, "", List.copyOf(faults));
    }

    Judged refused(List<Fault> why) {
        return refused(line, trackedOrNull, why);
    }

    boolean isRefused() {
        return !faults.isEmpty();
    }

    TrackerReport.Row row(Verdict verdict, String why) {
        ActionRef action = trackedOrNull == null ? null : trackedOrNull.action().ref();
        return new TrackerReport.Row(
                line.cell(ActionColumn.ACTION).sheet(), line.number(), action, verdict, why, faults);
    }
}
