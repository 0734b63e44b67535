package org.plr.examples.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plr.examples.demo.host.Chance;
import org.plr.workbook.About;
import org.plr.workbook.Column;
import org.plr.workbook.Content;
import org.plr.workbook.Limits;
import org.plr.workbook.Row;
import org.plr.workbook.Sheet;
import org.plr.workbook.SheetPlan;
import org.plr.workbook.SheetWriter;
import org.plr.workbook.WorkbookReader;
import org.plr.workbook.WorkbookWriter;

/**
 * A tracker's workbook as a manager hands it back: some of the open actions are reported as completed, most of them well and
 * some with the mistakes that people make.
 */
final class FilledIn {
    private static final int REPORTED = 250;
    private static final int MISTAKEN = 250;

    private final Chance chance;
    private final LocalDate today;
    private List<String> headers = List.of();

    private FilledIn(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** The file with what was entered by this day. */
    static byte[] of(byte[] file, Chance chance, LocalDate today) {
        try {
            return new FilledIn(chance, today).filledIn(WorkbookReader.open(file, Limits.USUAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] filledIn(WorkbookReader workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter copy = WorkbookWriter.to(out, new About("Tracker, filled in", "1", today))) {
            for (Sheet sheet : workbook.sheets()) {
                if (!sheet.name().equals("Legend")) {
                    copy(sheet, copy);
                }
            }
            copy.finish();
        }
        return out.toByteArray();
    }

    private void copy(Sheet sheet, WorkbookWriter to) throws IOException {
        SheetWriter writer = null;
        for (Row row : sheet) {
            if (writer == null) {
                headers = row.cells().stream().map(cell -> text(cell.content())).toList();
                writer = to.sheet(new SheetPlan(
                        sheet.name(), headers.stream().map(FilledIn::column).toList()));
            } else {
                writer.row(sheet.name().equals("Actions") ? entered(values(row)) : values(row));
            }
        }
    }

    private static Column column(String header) {
        return switch (header) {
            case "No." -> Column.number(header, 6);
            case "Raised", "Due", "Allocated", "Graded", "Returned", "Re-audit due" -> Column.date(header, 12);
            default -> Column.text(header, 20);
        };
    }

    /** Days that were entered before stand as text from then on, as in many a spreadsheet. */
    private List<Content.Value> values(Row row) {
        List<Content.Value> values = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            Content content = row.at(i + 1);
            boolean isText = column(headers.get(i)).kind() == Column.Kind.TEXT;
            values.add(isText || !(content instanceof Content.Value value) ? Content.text(text(content)) : value);
        }
        return values;
    }

    private static String text(Content content) {
        return content instanceof Content.Date date
                ? date.day().toString()
                : content instanceof Content.Text text ? text.text() : "";
    }

    private List<Content.Value> entered(List<Content.Value> row) {
        String standing = text(row.get(headers.indexOf("Standing")));
        boolean open = standing.equals("To do") || standing.equals("Overdue");
        if (open && chance.perMille(REPORTED)) {
            LocalDate raised = LocalDate.parse(text(row.get(headers.indexOf("Raised"))));
            enter(row, "yes", day(raised), chance.one(Sentences.EVIDENCE));
            if (chance.perMille(MISTAKEN)) {
                mistake(row, raised);
            }
        }
        return row;
    }

    private String day(LocalDate raised) {
        int days = Math.max(0, Math.toIntExact(today.toEpochDay() - raised.toEpochDay()));
        return raised.plusDays(chance.between(0, Math.min(days, 9))).toString();
    }

    private void mistake(List<Content.Value> row, LocalDate raised) {
        switch (chance.below(6)) {
            case 0 -> enter(row, "ja", raised.toString(), "");
            case 1 -> enter(row, "yes", "31/02/" + raised.getYear(), "");
            case 2 -> enter(row, "yes", "", "");
            case 3 -> enter(row, "", raised.toString(), "");
            case 4 -> enter(row, "yes", raised.minusDays(3).toString(), "");
            default -> enter(row, "yes", today.plusDays(7).toString(), "");
        }
    }

    private void enter(List<Content.Value> row, String answer, String day, String note) {
        row.set(headers.indexOf("Completed?"), Content.text(answer));
        row.set(headers.indexOf("Completed on"), Content.text(day));
        row.set(headers.indexOf("Evidence or note"), Content.text(note));
    }
}
