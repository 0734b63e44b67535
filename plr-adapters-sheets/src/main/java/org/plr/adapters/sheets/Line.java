package org.plr.adapters.sheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;
import org.plr.workbook.Row;

/**
 * A row of the sheet of actions as it came back, its cells found by their headers.
 *
 * @param row the row
 * @param columns where each column stands now
 */
record Line(Row row, Map<ActionColumn, Integer> columns) {
    private static final List<ActionColumn> FILLED_IN =
            List.of(ActionColumn.COMPLETED, ActionColumn.ON, ActionColumn.EVIDENCE);

    int number() {
        return row.number();
    }

    /** A column that the workbook no longer has is one that is not needed, and blank. */
    Cell cell(ActionColumn column) {
        return row.cell(columns.getOrDefault(column, 0));
    }

    String text(ActionColumn column) {
        return Text.of(cell(column));
    }

    boolean isBlank() {
        return columns.keySet().stream().allMatch(column -> Text.isBlank(cell(column)));
    }

    /** Whether nobody said anything in it. */
    boolean isUntouched() {
        return FILLED_IN.stream().allMatch(column -> Text.isBlank(cell(column)));
    }

    boolean isHidden() {
        return FILLED_IN.stream().anyMatch(column -> cell(column).isHidden());
    }

    /** What tells it from another row of the same action. */
    List<Content> contents() {
        return Stream.of(ActionColumn.values())
                .filter(ActionColumn::isNeeded)
                .map(column -> cell(column).content())
                .toList();
    }

    Fault fault(ActionColumn column, String code, String reason, String advice) {
        return fault(column, null, code, new String[] {reason, advice});
    }

    Fault by(ClauseId clause, ActionColumn column, String code, String... reasonAndAdvice) {
        return fault(column, clause, code, reasonAndAdvice);
    }

    private Fault fault(ActionColumn column, @Nullable ClauseId clause, String code, String[] words) {
        Cell cell = cell(column);
        return new Fault(cell.sheet(), cell.ref(), Shown.of(column, cell.content()), clause, code, words[0], words[1]);
    }
}
