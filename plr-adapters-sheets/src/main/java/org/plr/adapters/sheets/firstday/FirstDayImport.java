package org.plr.adapters.sheets.firstday;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plr.adapters.sheets.firstday.FirstDayReport.Line;
import org.plr.adapters.sheets.firstday.FirstDayReport.Verdict;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.cases.RefusedRow;
import org.plr.core.firstday.FirstDay;
import org.plr.core.firstday.Novelty;
import org.plr.core.review.Review;

/**
 * Brings in an earlier tracker, a workbook (.xlsx) or CSV in UTF-8, by a mapping file. Look at {@link #preview} first: it
 * says of every row what would become of it, and records nothing. The same file again changes nothing.
 */
public final class FirstDayImport {
    private final Mapping mapping;
    private final Lookup lookup;
    private final FirstDay day;

    /**
     * An import.
     *
     * @param mapping how the tracker is read
     * @param lookup who is meant by what it writes
     * @param day the first day of whoever brings it in, the Service Manager Quality Assurance
     */
    public FirstDayImport(Mapping mapping, Lookup lookup, FirstDay day) {
        this.mapping = mapping;
        this.lookup = lookup;
        this.day = day;
    }

    /**
     * Says what would become of each row.
     *
     * @param file the file's bytes
     * @return the report; one refused line of row 0 where the file cannot be read at all
     */
    public FirstDayReport preview(byte[] file) {
        return report(file, this::previewed);
    }

    /**
     * Brings in every row that can be brought in.
     *
     * @param file the file's bytes
     * @return the report
     */
    public FirstDayReport takeGoodRows(byte[] file) {
        return report(file, this::taken);
    }

    /**
     * Brings in every row, or none where one is refused. Should one be refused only as it is brought in, because something
     * changed since it was tried, the others are in: the report says so, and the same file can be given again.
     *
     * @param file the file's bytes
     * @return the report
     */
    public FirstDayReport takeAllOrNothing(byte[] file) {
        FirstDayReport tried = preview(file);
        return tried.count(Verdict.REFUSED) == 0 ? takeGoodRows(file) : heldBack(tried);
    }

    private static FirstDayReport heldBack(FirstDayReport tried) {
        return new FirstDayReport(
                tried.source(),
                tried.rows().stream()
                        .map(line -> line.verdict() == Verdict.TAKEN
                                ? new Line(line.row(), Verdict.HELD_BACK, null, List.of())
                                : line)
                        .toList());
    }

    private interface Step {
        Line of(Rows.Read read);
    }

    private FirstDayReport report(byte[] file, Step step) {
        List<Line> lines = new ArrayList<>();
        try {
            for (Rows.Read read :
                    new Rows(mapping, lookup, Grid.of(file, mapping.place().sheet())).all()) {
                lines.add(
                        read.refused().isEmpty()
                                ? step.of(read)
                                : new Line(read.row(), Verdict.REFUSED, null, read.refused()));
            }
        } catch (Grid.Unreadable e) {
            String why = String.valueOf(e.getMessage());
            RefusedRow whole = new RefusedRow(mapping.place().sheet(), 0, "", "", why);
            lines.add(new Line(0, Verdict.REFUSED, null, List.of(whole)));
        }
        return new FirstDayReport(Grid.hash(file), lines);
    }

    private Line previewed(Rows.Read read) {
        Outcome<Novelty> would = day.preview(read.earlier());
        if (!would.isAccepted()) {
            return refused(read, would.refusals());
        }
        Verdict verdict = would.value() == Novelty.NEW ? Verdict.TAKEN : Verdict.UNCHANGED;
        return new Line(read.row(), verdict, null, List.of());
    }

    private Line taken(Rows.Read read) {
        Line tried = previewed(read);
        if (tried.verdict() == Verdict.REFUSED) {
            return tried;
        }
        Outcome<Review> done = day.bringIn(read.earlier());
        return done.isAccepted()
                ? new Line(read.row(), tried.verdict(), done.value().ref(), List.of())
                : refused(read, done.refusals());
    }

    private Line refused(Rows.Read read, List<Refusal> refusals) {
        List<RefusedRow> reasons = refusals.stream()
                .map(refusal -> new RefusedRow(
                        mapping.place().sheet(), read.row(), column(refusal.path()), "", refusal.message()))
                .toList();
        return new Line(read.row(), Verdict.REFUSED, null, reasons);
    }

    /** The heading of what a refusal means: of {@code $.actions[1].owner} that of the second group, where there is one. */
    private String column(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        Map<String, String> headings = mapping.columns();
        if (path.startsWith("$.actions[") && !mapping.actions().isEmpty()) {
            int group = Integer.parseInt(path.substring("$.actions[".length(), path.indexOf(']')));
            headings = mapping.actions().get(mapping.place().isRowAnAction() ? 0 : group);
        }
        return headings.getOrDefault(key, "");
    }
}
