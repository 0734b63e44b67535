package org.plr.adapters.sheets;

import java.util.List;
import org.plr.adapters.sheets.Entered.Answer;
import org.plr.core.clause.ClauseId;
import org.plr.workbook.Cell;

/** Whether a row says both that an action is completed and when. */
final class Wholeness {
    private Wholeness() {}

    static List<Fault> faults(Line line, Entered entered) {
        boolean hasDay = !Text.isBlank(line.cell(ActionColumn.ON));
        if (entered.answer() == Answer.YES && !hasDay) {
            return List.of(line.by(
                    ClauseId.TRK_4,
                    ActionColumn.ON,
                    "completed-on.missing",
                    "It says yes, and no day.",
                    "Write the day on which it was completed."));
        }
        Cell note = line.cell(ActionColumn.EVIDENCE);
        if (entered.answer() == Answer.NONE || (entered.answer() == Answer.NO && (hasDay || !Text.isBlank(note)))) {
            return List.of(line.by(
                    ClauseId.TRK_4,
                    ActionColumn.COMPLETED,
                    "completed.missing",
                    hasDay
                            ? "There is a day, and it does not say yes."
                            : "There is a note, and it does not say yes: a note is taken together with the completion"
                                    + " alone.",
                    "Choose yes where the action is completed; otherwise clear the row."));
        }
        return List.of();
    }
}
