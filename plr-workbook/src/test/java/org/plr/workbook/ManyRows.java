package org.plr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a workbook of 100,000 rows and 15 columns and reads it, in a process of its own: how many cells there were. */
final class ManyRows {
    static final int ROWS = 100_000;
    static final int COLUMNS = 15;

    private ManyRows() {}

    public static void main(String[] file) throws IOException {
        Path path = Path.of(file[0]);
        write(path);
        long cells = 0;
        for (Row row : WorkbookReader.open(path, Limits.USUAL.rows(ROWS + 1).bytes(1 << 27, 1 << 28))
                .sheet("Many")) {
            cells += row.cells().size();
        }
        System.out.println(cells);
    }

    private static void write(Path path) throws IOException {
        List<Column> columns = IntStream.range(0, COLUMNS)
                .mapToObj(i -> i % 3 == 0
                        ? Column.date("Day " + i, 9)
                        : Column.text("Words " + i, 20).editable())
                .toList();
        try (OutputStream out = Files.newOutputStream(path);
                WorkbookWriter workbook = WorkbookWriter.to(out, Written.ABOUT)) {
            SheetWriter sheet = workbook.sheet(new SheetPlan("Many", columns));
            for (int i = 0; i < ROWS; i++) {
                List<Content.Value> row = new ArrayList<>();
                for (int c = 0; c < COLUMNS; c++) {
                    row.add(
                            c % 3 == 0
                                    ? Content.date(Written.DAY.plusDays(i % 900))
                                    : Content.text("A text of some length " + i * c));
                }
                sheet.row(row);
            }
            workbook.finish();
        }
    }
}
