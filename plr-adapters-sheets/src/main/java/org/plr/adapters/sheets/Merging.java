package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.workbook.Sheet;
import org.plr.workbook.Span;

/** Rows in which cells were merged: a merged cell has one answer for several actions, and nobody knows for which. */
final class Merging {
    private final List<Span> spans;
    private final Map<Integer, BitSet> rowsByColumn = new HashMap<>();

    Merging(Sheet sheet) {
        this.spans = sheet.extras().merged();
    }

    /** The row as it is judged with what was merged in it. */
    Judged in(Judged judged) {
        List<Fault> faults = new ArrayList<>();
        for (ActionColumn column : ActionColumn.values()) {
            Integer at = judged.line().columns().get(column);
            if (at != null && column.isNeeded() && merged(at).get(judged.line().number())) {
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

    /** Found once for each column: a file may have as many merged cells as rows. */
    private BitSet merged(int column) {
        return rowsByColumn.computeIfAbsent(column, at -> {
            BitSet rows = new BitSet();
            spans.stream()
                    .filter(span -> span.left() <= at && at <= span.right() && span.top() <= span.bottom())
                    .forEach(span -> rows.set(span.top(), span.bottom() + 1));
            return rows;
        });
    }
}
