package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.tracker.Tracker;
import org.plr.workbook.Column;
import org.plr.workbook.Content;
import org.plr.workbook.SheetPlan;

/** The first sheet: of which area and from when the workbook is, and how it is filled in. */
final class ReadMeSheet {
    static final SheetPlan PLAN = new SheetPlan(
            Form.READ_ME,
            List.of(
                    Column.text("About this workbook", 30).meaning("What is said beside it."),
                    Column.text("What it says", 95).meaning("Who, when and how.")));

    private static final int LINE = 90;

    private final Tracker tracker;
    private final Names names;

    ReadMeSheet(Tracker tracker, Names names) {
        this.tracker = tracker;
        this.names = names;
    }

    List<List<Content.Value>> rows(ActionTexts texts) {
        List<List<Content.Value>> rows = new ArrayList<>(whose());
        rows.addAll(figures());
        say(
                rows,
                "To report an action",
                "On the sheet Actions choose yes under \"Completed?\" and write the day under \"Completed on\", such as"
                        + " 28/06/2022. Say under \"Evidence or note\" what shows it, if you like. Save the file as .xlsx"
                        + " and hand it back.");
        say(
                rows,
                "What you may do",
                "Sort and filter, move and widen columns, add columns and sheets of your own. Nobody reads those, nor"
                        + " pictures and comments.");
        say(
                rows,
                "What you leave",
                "The headers, the references of review and action, and the row version. An action that somebody else has"
                        + " changed meanwhile is not taken from here: the answer says so, row by row.");
        say(
                rows,
                "What stands out",
                "Overdue, late and done are words; their colour only repeats them. The headers of columns to fill in are"
                        + " slanted, over a double line.");
        say(rows, "Who may see it", privacy(texts));
        rows.addAll(origin());
        return rows;
    }

    /** What the workbook is known by when it comes back. */
    private List<List<Content.Value>> origin() {
        return List.of(
                row(Form.FORM, Form.ID),
                row(Form.AREA, tracker.area().text()),
                row(Form.POSITION, Long.toString(tracker.asOf().position())));
    }

    private List<List<Content.Value>> whose() {
        Tracker.AsOf asOf = tracker.asOf();
        return List.of(
                row("Tracker of", names.of(tracker.area())),
                row(
                        "As it stood on",
                        Words.writtenOut(asOf.at(), asOf.framework().zone())),
                row(
                        "Service Manager",
                        tracker.followedBy().serviceManager().map(names::of).orElse("Nobody at the moment")),
                row(
                        "Link reviewer",
                        tracker.followedBy()
                                .link()
                                .map(names::of)
                                .orElse("None: each Service Manager is due one (LNK-1)")));
    }

    private List<List<Content.Value>> figures() {
        long open = tracker.actions().stream()
                .filter(each -> each.action().isOpen())
                .count();
        return List.of(
                row("Reviews", Words.count(tracker.reviews().size(), "review", "reviews")),
                row(
                        "Tracked (CON-4)",
                        Words.count(tracker.tracked().size(), "Inadequate review is", "Inadequate reviews are")
                                + " tracked: an action is open, or the re-audit is not complete"),
                row(
                        "Remedial actions",
                        Words.count(open, "is", "are") + " open, and "
                                + tracker.overdueActions().size() + " of these overdue (CON-3, LNK-2)"));
    }

    private static String privacy(ActionTexts texts) {
        String managers = "The area's managers, those above them and the Quality Assurance Service (TRK-2). It names"
                + " staff, and no child. ";
        return managers
                + (texts == ActionTexts.SHOWN
                        ? "This copy holds what was written about children, for the person alone who had it made: keep it as"
                                + " you keep the child's record, and do not send it on."
                        : "This copy holds nothing that was written about a child; please write no child's name into it.");
    }

    /** A line at a time, for not every program makes a row as high as what it says. */
    private static void say(List<List<Content.Value>> rows, String about, String says) {
        String first = about;
        StringBuilder line = new StringBuilder();
        for (String word : says.split(" ", -1)) {
            if (line.length() + word.length() >= LINE) {
                rows.add(row(first, line.toString().strip()));
                first = "";
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        rows.add(row(first, line.toString().strip()));
    }

    private static List<Content.Value> row(String about, String says) {
        return List.of(Content.text(about), Content.cleaned(says));
    }
}
