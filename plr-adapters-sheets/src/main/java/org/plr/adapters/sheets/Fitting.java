package org.plr.adapters.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.tracker.TrackedAction;
import org.plr.core.tracker.Tracker;
import org.plr.workbook.Content;

/**
 * Whether a row still is what the tracker says: the action has not changed since the workbook was made, and the cells
 * belong together, as they no longer do where only some columns were sorted or a reference was copied over another.
 */
final class Fitting {
    private static final String FRESH = "Take a fresh workbook and look at the action there.";

    private final Tracker tracker;
    private final Names names;

    Fitting(Tracker tracker, Names names) {
        this.tracker = tracker;
        this.names = names;
    }

    /** Whether the row was exported from what the tracker says now. */
    boolean isCurrent(Line line, TrackedAction tracked) {
        return line.text(ActionColumn.VERSION).equals(RowVersion.of(tracker.area(), tracked));
    }

    /** A row that is older than the completion of its action still fits it, for who handed it in reads what follows. */
    List<Fault> faults(Line line, TrackedAction tracked) {
        List<Fault> mixed = mixed(line, tracked);
        if (!tracked.action().isOpen()) {
            return mixed;
        }
        boolean sameOwner = sameOwner(line, tracked);
        if (isCurrent(line, tracked)) {
            return sameOwner ? mixed : with(mixed, mixed(line, ActionColumn.OWNER));
        }
        if (!mixed.isEmpty()) {
            return mixed;
        }
        return List.of(
                sameOwner
                        ? line.fault(
                                ActionColumn.VERSION,
                                "row.version-changed",
                                "This is not the version of this action: the cell was changed, or belongs to another row.",
                                FRESH)
                        : line.fault(
                                ActionColumn.OWNER,
                                "action.handed-over",
                                "The tracker has another owner now: the action was handed over since the workbook was made.",
                                FRESH));
    }

    private List<Fault> mixed(Line line, TrackedAction tracked) {
        List<Fault> faults = new ArrayList<>();
        Content number = line.cell(ActionColumn.NUMBER).content();
        if (!number.equals(new Content.Figure(BigDecimal.valueOf(tracked.number())))) {
            faults.add(mixed(line, ActionColumn.NUMBER));
        }
        Content raised = line.cell(ActionColumn.RAISED).content();
        boolean sameDay = raised instanceof Content.Date date
                && date.day()
                        .equals(Words.day(
                                tracked.action().raisedAt(),
                                tracker.asOf().framework().zone()));
        if (!sameDay) {
            faults.add(mixed(line, ActionColumn.RAISED));
        }
        return faults;
    }

    private static List<Fault> with(List<Fault> faults, Fault another) {
        List<Fault> all = new ArrayList<>(faults);
        all.add(another);
        return all;
    }

    private boolean sameOwner(Line line, TrackedAction tracked) {
        return line.text(ActionColumn.OWNER)
                .equals(Text.of(Content.cleaned(names.of(tracked.action().owner()))));
    }

    private static Fault mixed(Line line, ActionColumn column) {
        return line.fault(
                column,
                "row.mixed",
                "This does not belong to the action of this row: the cell was changed, or only some of the columns were"
                        + " sorted.",
                "Undo it, or take a fresh workbook and enter it there.");
    }
}
