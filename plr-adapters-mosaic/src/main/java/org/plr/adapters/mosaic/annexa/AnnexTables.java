package org.plr.adapters.mosaic.annexa;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Cells;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.workbook.Content;
import org.plr.workbook.Row;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;
import org.plr.workbook.WorkbookRefusedException;

/** The lists of a workbook as tables. */
final class AnnexTables implements Tables {
    private static final int HEADERS_WITHIN = 10;

    private final WorkbookReader workbook;
    private @Nullable Line line;

    AnnexTables(WorkbookReader workbook) {
        this.workbook = workbook;
    }

    /** A row of a list, with what its cells hold. */
    record Line(String source, Row row, Headings headings) implements Cells {
        Content content(String column) {
            Integer at = headings.columns().get(column);
            return at == null ? Content.blank() : row.at(at);
        }

        @Override
        public long number() {
            return row.number();
        }

        @Override
        public String cell(String column) {
            return content(column) instanceof Content.Text text ? text.text() : "";
        }

        @Override
        public @Nullable String fault() {
            return null;
        }
    }

    /** The row that is being handed over. */
    Line line() {
        if (line == null) {
            throw new IllegalStateException("No row is being read");
        }
        return line;
    }

    @Override
    public String read(Wanted table, Consumer<Cells> each) {
        AnnexList list = list(table);
        List<Sheet> sheets = workbook.sheets().stream()
                .filter(sheet -> list.isNamed(sheet.name()))
                .toList();
        if (sheets.isEmpty()) {
            return "";
        }
        if (sheets.size() > 1) {
            throw new UnfitSourceException(table.name(), "is there in several sheets", "one sheet for each list");
        }
        try {
            read(sheets.get(0), table, each);
        } catch (WorkbookRefusedException refused) {
            throw new UnfitSourceException(
                    sheets.get(0).name(), "cannot be read, " + refused.getMessage(), "a workbook as it was saved");
        }
        return sheets.get(0).name();
    }

    @Override
    public void close() {
        line = null;
    }

    private void read(Sheet sheet, Wanted table, Consumer<Cells> each) {
        Headings headings = null;
        for (Row row : sheet) {
            if (headings != null) {
                hand(new Line(sheet.name(), row, headings), each);
            } else if (row.number() <= HEADERS_WITHIN && Headings.of(row).areThere()) {
                headings = Headings.of(row);
                headings.require(sheet.name(), table);
            }
        }
        if (headings == null) {
            throw new UnfitSourceException(
                    sheet.name(), "has no header Child Unique ID in its first ten rows", "the headers of Annex A");
        }
    }

    /** Blank rows are none, as below the last row of a sheet that was once longer. */
    private void hand(Line next, Consumer<Cells> each) {
        if (!next.row().isBlank()) {
            line = next;
            each.accept(next);
            line = null;
        }
    }

    private static AnnexList list(Wanted table) {
        for (AnnexList list : AnnexList.values()) {
            if (list.title().equals(table.name())) {
                return list;
            }
        }
        throw new IllegalArgumentException("No list of Annex A: " + table.name());
    }
}
