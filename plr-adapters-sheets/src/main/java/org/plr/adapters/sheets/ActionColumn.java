package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.List;
import org.plr.workbook.Column;

/**
 * The columns of the sheet of actions, from left to right. The version stands behind what people fill in, so that it does
 * not go along where they sort only what stands before it.
 */
enum ActionColumn {
    REVIEW("Review", 34, "The reference of the review that raised the action. Please leave it as it is."),
    ACTION("Action", 34, "The reference of the action. Please leave it as it is."),
    NUMBER("No.", 6, "Which action of its review it is, in the order in which they were raised."),
    WHAT(
            "What is to be done",
            44,
            "What was agreed. It was written about a child: keep this workbook as you keep the child's record."),
    TEAM("Team", 18, "The team of the child's practitioner when the review was allocated."),
    OWNER("Owner", 18, "Who completes the action."),
    RAISED("Raised", 11, "The day on which it was raised."),
    DUE("Due", 11, "The last day on which it is in time (CON-3, LNK-2)."),
    STANDING("Standing", 13, "How it stood when the workbook was made."),
    COMPLETED("Completed?", 13, "Choose yes once the action is completed with the child and family (TRK-4)."),
    ON("Completed on", 14, "The day on which it was completed: not before it was raised, not in the future."),
    EVIDENCE(
            "Evidence or note",
            44,
            "What shows that it is done, in words, up to 10,000 characters. It may be left empty."),
    VERSION(
            "Row version",
            14,
            "Tells whether the action has changed since the workbook was made. Please leave it as it is.");

    private final String header;
    private final int width;
    private final String meaning;

    ActionColumn(String header, int width, String meaning) {
        this.header = header;
        this.width = width;
        this.meaning = meaning;
    }

    String header() {
        return header;
    }

    /** Whether a workbook that comes back is of no use without it. */
    boolean isNeeded() {
        return switch (this) {
            case WHAT, TEAM, DUE, STANDING -> false;
            default -> true;
        };
    }

    static List<ActionColumn> shown(ActionTexts texts) {
        List<ActionColumn> shown = new ArrayList<>(List.of(values()));
        if (texts == ActionTexts.LEFT_OUT) {
            shown.remove(WHAT);
        }
        return shown;
    }

    static List<Column> plan(ActionTexts texts) {
        return shown(texts).stream().map(ActionColumn::column).toList();
    }

    private Column column() {
        return switch (this) {
            case NUMBER -> Column.number(header, width).meaning(meaning);
            case RAISED, DUE -> Column.date(header, width).meaning(meaning);
            case ON -> Column.date(header, width).meaning(meaning).editable();
            case COMPLETED -> text().oneOf(Form.YES, Form.NO).editable();
            case EVIDENCE -> text().editable();
            case STANDING -> Words.marked(text());
            default -> text();
        };
    }

    private Column text() {
        return Column.text(header, width).meaning(meaning);
    }
}
