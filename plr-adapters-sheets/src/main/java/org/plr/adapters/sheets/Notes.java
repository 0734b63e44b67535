package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;

/** What a person should know beside what was taken and refused. */
final class Notes {
    private Notes() {}

    static List<String> of(WorkbookReader workbook, ActionTable table) {
        List<String> notes = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.extras().hasPictures()) {
                notes.add("The sheet " + sheet.name() + " has a picture or shape, which nobody reads: say in words what"
                        + " it shows.");
            }
            if (sheet.extras().hasComments()) {
                notes.add("The sheet " + sheet.name() + " has a comment, which nobody reads: say it under \""
                        + ActionColumn.EVIDENCE.header() + "\".");
            }
        }
        String hidden = table.lines().stream()
                .filter(line -> !line.isUntouched() && line.isHidden())
                .map(line -> Integer.toString(line.number()))
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            notes.add("These rows are hidden, and what they say was read all the same: " + hidden + ".");
        }
        return notes;
    }
}
