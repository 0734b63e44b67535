package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.List;
import org.plr.workbook.Sheet;
import org.plr.workbook.Span;

/** Rows in which cells were merged: a merged cell has one answer for several actions, and nobody knows for which. */
final class Merging {
    private final List<Span> spans;

    Merging(Sheet sheet) {
        this.spans = sheet.extras().merged();
    }

    /** The row as it is judged with what was merged in it. */
    Judged in(Judged judged) {
        List<Fault> faults = new ArrayList<>();
        for (ActionColumn column : ActionColumn.values()) {
            Integer at = judged.line().columns().get(column);
            boolean merged = at != null
                    && spans.stream().anyMatch(span -> span.holds(judged.line().number(), at));
            if (merged && column.isNeeded()) {
                faults.add(judged.line()
                        .fault(
                                column,
                                "row.merged",
                                "This cell is merged with others, and one answer for several cells counts for none.",
                                "Unmerge the cells and enter each row by itself."));
            }
        }
        return faults.isEmpty() ? judged : judged.refused(faults);
    }
}
