package org.plr.adapters.sheets.firstday;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A tracker as a council kept it, written by what councils write with: invented people, real habits. */
final class OldTracker {
    /** A cell that is a formula. */
    record Formula(String formula) {}

    /** A cell that broke. */
    record Broken() {}

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("Audits");
    private final CellStyle day = book.createCellStyle();

    OldTracker() {
        day.setDataFormat((short) 14);
        book.createSheet("Notes").createRow(0).createCell(0).setCellValue("nothing to see");
    }

    /** A row; null leaves a cell out. A day is a date cell, a number one without a style. */
    OldTracker row(int number, Object... cells) {
        var row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                put(row.createCell(i), cells[i]);
            }
        }
        return this;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.formula);
        } else if (value instanceof Broken) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        } else {
            cell.setCellValue((String) value);
        }
    }

    OldTracker merged(int row, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, firstColumn - 1, lastColumn - 1));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
