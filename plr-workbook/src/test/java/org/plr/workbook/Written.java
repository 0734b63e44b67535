package org.plr.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Workbooks written for the tests. */
final class Written {
    static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    static final About ABOUT =
            new About("Tracker of learning actions", "1", DAY, List.of("Please fill in what is asked."));

    private Written() {}

    static byte[] of(SheetPlan plan, List<List<Content.Value>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = WorkbookWriter.to(out, ABOUT)) {
            SheetWriter sheet = workbook.sheet(plan);
            for (List<Content.Value> row : rows) {
                sheet.row(row);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** All contents of a sheet below its header, by row and column. */
    static List<List<Content>> read(byte[] bytes, String sheet, int columns) {
        List<List<Content>> rows = new ArrayList<>();
        for (Row row : WorkbookReader.open(bytes, Limits.USUAL).sheet(sheet)) {
            if (row.number() > 1) {
                List<Content> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(row.at(column));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
