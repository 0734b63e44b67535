package org.plr.adapters.sheets;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.sheets.Entered.Answer;
import org.plr.core.clause.ClauseId;
import org.plr.core.tracker.TrackedAction;
import org.plr.core.tracker.Tracker;

/** Looks at one row after the other: what it says, and whether that still fits what the tracker says now. */
final class RowJudging {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{32}");
    private static final String UNDO = "Undo the change, or take a fresh workbook and enter it there.";

    private final Tracker tracker;
    private final Fitting fitting;
    private final Map<String, TrackedAction> actions = new HashMap<>();

    RowJudging(Tracker tracker, Names names) {
        this.tracker = tracker;
        this.fitting = new Fitting(tracker, names);
        tracker.actions().forEach(each -> actions.put(each.action().ref().text(), each));
    }

    Judged judge(Line line) {
        if (line.isUntouched()) {
            return untouched(line);
        }
        Entered entered = Entered.of(line);
        List<Fault> faults = new ArrayList<>();
        TrackedAction tracked = found(line, faults);
        faults.addAll(entered.faults());
        if (tracked == null) {
            return Judged.refused(line, null, faults);
        }
        if (tracked.action().withdrawn()) {
            faults.add(line.fault(
                    ActionColumn.ACTION,
                    "action.withdrawn",
                    "The action was withdrawn as a mistake: it is no longer to be done.",
                    "Clear what you entered in this row."));
            return Judged.refused(line, tracked, faults);
        }
        faults.addAll(fitting.faults(line, tracked));
        return tracked.action().isOpen()
                ? open(line, new Said(tracked, entered), faults)
                : completed(line, new Said(tracked, entered), faults);
    }

    private record Said(TrackedAction tracked, Entered entered) {}

    private @Nullable TrackedAction found(Line line, List<Fault> faults) {
        String ref = line.text(ActionColumn.ACTION);
        TrackedAction tracked = actions.get(ref);
        if (!REFERENCE.matcher(ref).matches()) {
            faults.add(line.fault(
                    ActionColumn.ACTION,
                    "action.reference-changed",
                    "This is no reference of an action: it was changed or cut off.",
                    UNDO));
        } else if (tracked == null) {
            faults.add(line.fault(
                    ActionColumn.ACTION, "action.unknown", "The tracker of this area has no such action.", UNDO));
        } else if (!line.text(ActionColumn.REVIEW).equals(tracked.review().ref().text())) {
            faults.add(line.fault(
                    ActionColumn.REVIEW,
                    "review.other",
                    "This is not the review to which the action of this row belongs.",
                    UNDO));
        }
        return tracked;
    }

    /** Who clears what the tracker has as completed says something all the same. */
    private Judged untouched(Line line) {
        TrackedAction tracked = actions.get(line.text(ActionColumn.ACTION));
        return tracked != null && tracked.action().completedAt().isPresent() && fitting.isCurrent(line, tracked)
                ? Judged.refused(line, tracked, List.of(cleared(line, tracked)))
                : Judged.unchanged(line, tracked, "Nothing was entered.");
    }

    private Fault cleared(Line line, TrackedAction tracked) {
        return line.by(
                ClauseId.TRK_4,
                ActionColumn.COMPLETED,
                "completed.cleared",
                "The tracker has this action as completed on " + day(tracked) + ", and here it was cleared.",
                "Ask the Quality Assurance Service to put a mistake right: a workbook takes nothing back.");
    }

    private Judged completed(Line line, Said said, List<Fault> faults) {
        TrackedAction tracked = said.tracked;
        boolean current = fitting.isCurrent(line, tracked);
        if (!faults.isEmpty()) {
            return Judged.refused(line, tracked, faults);
        }
        if (said.entered.answer() != Answer.YES || !completedOn(tracked).equals(said.entered.dayOrNull())) {
            return Judged.refused(line, tracked, List.of(otherwise(line, said, current)));
        }
        return current && said.entered.evidenceOrNull() != null
                ? Judged.refused(
                        line,
                        tracked,
                        List.of(line.by(
                                ClauseId.TRK_4,
                                ActionColumn.EVIDENCE,
                                "evidence.afterwards",
                                "The action was completed before this workbook was made, and a note is taken together with"
                                        + " the completion alone.",
                                "Clear the note.")))
                : Judged.unchanged(line, tracked, "The tracker has it as completed on that day already.");
    }

    private Fault otherwise(Line line, Said said, boolean current) {
        String then = "on " + day(said.tracked) + ", and this says otherwise.";
        return line.by(
                ClauseId.TRK_4,
                said.entered.answer() == Answer.YES ? ActionColumn.ON : ActionColumn.COMPLETED,
                current ? "action.completed-before" : "action.completed-meanwhile",
                current
                        ? "The tracker has this action as completed " + then
                        : "Since the workbook was made somebody reported this action as completed " + then,
                "Clear the row where the tracker is right; otherwise ask the Quality Assurance Service.");
    }

    private Judged open(Line line, Said said, List<Fault> faults) {
        Entered entered = said.entered;
        if (faults.isEmpty() && entered.saysNotYet()) {
            return Judged.unchanged(line, said.tracked, "It says that the action is not completed.");
        }
        faults.addAll(Wholeness.faults(line, entered));
        faults.addAll(days(line, said.tracked, entered));
        if (!faults.isEmpty()) {
            return Judged.refused(line, said.tracked, faults);
        }
        LocalDate day = Objects.requireNonNull(entered.dayOrNull(), "what is whole has a day");
        return Judged.good(line, new Completion(said.tracked, day, entered.evidenceOrNull()));
    }

    private List<Fault> days(Line line, TrackedAction tracked, Entered entered) {
        LocalDate day = entered.dayOrNull();
        LocalDate raised = Words.day(tracked.action().raisedAt(), zone());
        if (day != null && day.isAfter(Words.day(tracker.at(), zone()))) {
            return List.of(line.fault(
                    ActionColumn.ON,
                    "completed-on.future",
                    "This day has not come yet.",
                    "Write the day on which it was completed, once it is."));
        }
        if (day != null && day.isBefore(raised)) {
            return List.of(line.by(
                    ClauseId.CON_3,
                    ActionColumn.ON,
                    "completed-on.before-raised",
                    "This day is before the action was raised, on " + Words.writtenOut(raised) + ".",
                    "Write the day on which it was completed."));
        }
        return List.of();
    }

    private LocalDate completedOn(TrackedAction tracked) {
        return Words.day(tracked.action().completedAt().orElseThrow(), zone());
    }

    private String day(TrackedAction tracked) {
        return Words.writtenOut(completedOn(tracked));
    }

    private ZoneId zone() {
        return tracker.asOf().framework().zone();
    }
}
