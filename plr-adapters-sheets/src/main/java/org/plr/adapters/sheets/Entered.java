package org.plr.adapters.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;

/**
 * What a person said in a row.
 *
 * @param answer whether it is completed
 * @param dayOrNull when it was completed, or null where no day stands there that can be read
 * @param evidenceOrNull what shows it, or null where no words stand there
 * @param faults what cannot be read
 */
record Entered(
        Answer answer,
        @Nullable LocalDate dayOrNull,
        @Nullable String evidenceOrNull,
        List<Fault> faults) {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String WRITE_DAY =
            "Write the day with its year in four digits, such as 28/06/2022, in a cell with the format of a date.";
    private static final String TYPE = "Type over it what you know yourself: what a formula came to does not count.";
    private static final String CLEAR = "Clear the cell and enter it again.";

    /** Whether an action is said to be completed. */
    enum Answer {
        YES,
        NO,
        NONE,
        UNCLEAR
    }

    /** Whether it says no, and nothing besides. */
    boolean saysNotYet() {
        return answer == Answer.NO && dayOrNull == null && evidenceOrNull == null;
    }

    static Entered of(Line line) {
        List<Fault> faults = new ArrayList<>();
        Answer answer = answer(line, faults);
        LocalDate day = day(line, faults);
        String evidence = evidence(line, faults);
        return new Entered(answer, day, evidence, List.copyOf(faults));
    }

    private static Answer answer(Line line, List<Fault> faults) {
        Cell cell = line.cell(ActionColumn.COMPLETED);
        if (Text.isBlank(cell)) {
            return Answer.NONE;
        }
        String text = Text.of(cell).toLowerCase(Locale.ROOT);
        if (text.equals(Form.YES) || text.equals(Form.NO)) {
            return text.equals(Form.YES) ? Answer.YES : Answer.NO;
        }
        if (!isUnreadable(line, ActionColumn.COMPLETED, faults)) {
            faults.add(line.fault(
                    ActionColumn.COMPLETED,
                    "completed.unclear",
                    "This is neither yes nor no.",
                    "Choose yes or no from the list."));
        }
        return Answer.UNCLEAR;
    }

    private static @Nullable LocalDate day(Line line, List<Fault> faults) {
        Cell cell = line.cell(ActionColumn.ON);
        if (Text.isBlank(cell)) {
            return null;
        }
        if (cell.content() instanceof Content.Date date) {
            return date.day();
        }
        LocalDate written = written(Text.of(cell));
        if (written == null && !isUnreadable(line, ActionColumn.ON, faults)) {
            boolean isNumber = cell.content() instanceof Content.Figure;
            faults.add(line.fault(
                    ActionColumn.ON,
                    isNumber ? "completed-on.number" : "completed-on.text",
                    isNumber
                            ? "This is a number and no day: the cell has lost its format."
                            : "This is text and no day that the calendar has, or one that can be read in two ways.",
                    WRITE_DAY));
        }
        return written;
    }

    /** Of all that people write only ISO 8601 is the same everywhere. */
    private static @Nullable LocalDate written(String text) {
        if (!ISO.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable String evidence(Line line, List<Fault> faults) {
        Cell cell = line.cell(ActionColumn.EVIDENCE);
        if (Text.isBlank(cell)) {
            return null;
        }
        if (cell.content() instanceof Content.Text text) {
            return text.text().strip();
        }
        if (!isUnreadable(line, ActionColumn.EVIDENCE, faults)) {
            faults.add(line.by(
                    ClauseId.TRK_4,
                    ActionColumn.EVIDENCE,
                    "evidence.no-words",
                    "This is a number, a day or a tick, and no words.",
                    "Say in words what shows it, or clear the cell."));
        }
        return null;
    }

    private static boolean isUnreadable(Line line, ActionColumn column, List<Fault> faults) {
        Content content = line.cell(column).content();
        String name =
                column == ActionColumn.ON ? "completed-on" : column == ActionColumn.EVIDENCE ? "evidence" : "completed";
        if (content instanceof Content.Formula) {
            faults.add(line.fault(column, name + ".formula", "This is a formula, and nobody's word.", TYPE));
            return true;
        }
        if (content instanceof Content.Fault fault) {
            faults.add(line.fault(column, name + ".unreadable", "The cell holds " + fault.reason() + ".", CLEAR));
            return true;
        }
        return false;
    }
}
