package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plr.adapters.sheets.TrackerReport.Verdict;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.clause.RuleOf;
import org.plr.core.tracker.Tracker;
import org.plr.workbook.Limits;
import org.plr.workbook.WorkbookReader;
import org.plr.workbook.WorkbookRefusedException;

/**
 * Reads back a workbook of {@link TrackerWorkbook} in which managers said which actions were completed (TRK-4). Each row is
 * held against what the tracker says now; what fits is recorded by the actor's own right, with the day as its occurrence
 * and the note as its evidence, and everything else is refused by sheet and cell.
 *
 * <p>The same workbook again changes nothing, whoever hands it in. An action of another area is refused as an unknown one
 * is. Immutable; safe for several threads.
 */
@RuleOf("TRK-4")
public final class TrackerReading {
    private final Acting acting;
    private final Names names;

    private TrackerReading(Acting acting, Names names) {
        this.acting = acting;
        this.names = names;
    }

    /**
     * Reading in the name of this actor.
     *
     * @param acting the library as the actor may use it, without an occurrence and without a command of its own
     * @param names what staff and units are called, as in the workbook: an owner of another name now counts as another owner
     * @return what reads
     */
    public static TrackerReading of(Acting acting, Names names) {
        return new TrackerReading(Objects.requireNonNull(acting, "acting"), Objects.requireNonNull(names, "names"));
    }

    /**
     * Reads one workbook, and records what it says.
     *
     * @param file what was handed in, of any content: what is no workbook, too large or a trick is reported as unread
     * @param mode what becomes of the good rows where others are refused
     * @return what became of the file and of each of its rows
     * @throws org.plr.core.spi.PortUnavailableException where the journal cannot be reached: what was taken before it stands,
     *     and the same file again takes the rest
     */
    public TrackerReport read(byte[] file, Mode mode) {
        try {
            WorkbookReader workbook = WorkbookReader.open(file, Limits.USUAL);
            Origin origin = Origin.of(workbook);
            Tracker tracker = tracker(origin);
            ActionTable table = ActionTable.of(workbook);
            List<Judged> judged = judged(table, tracker);
            List<TrackerReport.Row> rows = new Taking(acting, tracker.asOf(), mode).rows(judged);
            return new TrackerReport(mode, List.of(), rows, Notes.of(workbook, table));
        } catch (UnreadException e) {
            return new TrackerReport(mode, e.faults(), List.of(), List.of());
        } catch (WorkbookRefusedException e) {
            return new TrackerReport(mode, List.of(Unreadable.fault(e)), List.of(), List.of());
        }
    }

    /** Whether an area belongs to others or to nobody is not told to whoever may not see it. */
    private Tracker tracker(Origin origin) {
        Outcome<Tracker> tracker = acting.trackers().area(origin.area());
        if (!tracker.isAccepted() || tracker.value().reviews().isEmpty()) {
            throw new UnreadException(Fault.ofFile(
                    "workbook.not-your-area",
                    "The workbook is of an area whose tracker you do not have: another area's, or another council's.",
                    "Hand in the workbook of your own area, or ask the Quality Assurance Service."));
        }
        if (origin.position() > tracker.value().asOf().position()) {
            throw new UnreadException(Fault.ofFile(
                    "workbook.ahead",
                    "The workbook was made from a journal that had come further than this one: from a copy, or before a"
                            + " backup was restored.",
                    "Take a fresh workbook and enter it there."));
        }
        return tracker.value();
    }

    private List<Judged> judged(ActionTable table, Tracker tracker) {
        RowJudging judging = new RowJudging(tracker, names);
        Repeats repeats = new Repeats(table.lines());
        Merging merging = new Merging(table.sheet());
        Trying trying = new Trying(acting, tracker.asOf());
        List<Judged> judged = new ArrayList<>();
        for (Line line : table.lines()) {
            judged.add(trying.tried(merging.in(repeats.among(judging.judge(line)))));
        }
        return judged;
    }

    /** Tries what is good against the library's own rules, and takes nothing. */
    private record Trying(Acting acting, Tracker.AsOf asOf) {

        Judged tried(Judged judged) {
            Completion good = judged.completionOrNull();
            if (good == null) {
                return judged;
            }
            List<Fault> faults = Refused.faults(
                    judged.line(),
                    acting.at(good.at(asOf))
                            .concerns()
                            .tryCompleting(
                                    good.tracked().review().ref(),
                                    good.tracked().action().ref(),
                                    good.evidenceOrNull()));
            return faults.isEmpty() ? judged : judged.refused(faults);
        }
    }

    /** Takes what is good. */
    private static final class Taking {
        private static final String NOT_TAKEN = "Nothing of it was taken.";

        private final Acting acting;
        private final Tracker.AsOf asOf;
        private final Mode mode;
        private boolean stopped;

        Taking(Acting acting, Tracker.AsOf asOf, Mode mode) {
            this.acting = acting;
            this.asOf = asOf;
            this.mode = mode;
        }

        List<TrackerReport.Row> rows(List<Judged> judged) {
            stopped = mode == Mode.ALL_OR_NOTHING && judged.stream().anyMatch(Judged::isRefused);
            return judged.stream().map(this::row).toList();
        }

        private TrackerReport.Row row(Judged judged) {
            Completion good = judged.completionOrNull();
            if (judged.isRefused()) {
                return judged.row(Verdict.REFUSED, NOT_TAKEN);
            }
            if (good == null) {
                return judged.row(Verdict.UNCHANGED, judged.because());
            }
            return stopped
                    ? judged.row(Verdict.HELD_BACK, "It is good, and waits until every other row is.")
                    : taken(judged, good);
        }

        private TrackerReport.Row taken(Judged judged, Completion good) {
            Outcome<?> outcome = acting.at(good.at(asOf))
                    .with(good.command())
                    .concerns()
                    .completeAction(
                            good.tracked().review().ref(),
                            good.tracked().action().ref(),
                            good.evidenceOrNull());
            if (outcome.isAccepted()) {
                return judged.row(Verdict.TAKEN, "Completed on " + Words.writtenOut(good.day()) + ".");
            }
            stopped = mode == Mode.ALL_OR_NOTHING;
            return judged.refused(Refused.faults(judged.line(), outcome.refusals()))
                    .row(Verdict.REFUSED, NOT_TAKEN);
        }
    }
}
