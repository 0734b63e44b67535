package org.plr.adapters.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.plr.core.concern.ActionRef;

/** An exported workbook as somebody edits it, by another program than the one that wrote it. */
final class Edited {
    private final Given given;
    final XSSFWorkbook workbook;

    private Edited(Given given, XSSFWorkbook workbook) {
        this.given = given;
        this.workbook = workbook;
    }

    static byte[] of(Given given, Consumer<Edited> edit) {
        return of(given, given.exported(), edit);
    }

    static byte[] of(Given given, byte[] file, Consumer<Edited> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Edited edited = new Edited(given, workbook);
            edited.shareTexts();
            edit.accept(edited);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts stand within our cells, and POI changes only those that cells share, as Excel and LibreOffice write them. */
    private void shareTexts() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        String text = cell.getStringCellValue();
                        cell.setBlank();
                        cell.setCellValue(text);
                    }
                }
            }
        }
    }

    XSSFSheet actions() {
        return workbook.getSheet(Form.ACTIONS);
    }

    Row row(String letter) {
        ActionRef action = given.actions.get(letter);
        for (Row row : actions()) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(action.text())) {
                return row;
            }
        }
        throw new IllegalStateException("No row of action " + letter);
    }

    static int column(ActionColumn column) {
        return ActionColumn.shown(ActionTexts.LEFT_OUT).indexOf(column);
    }

    Cell cell(String letter, ActionColumn column) {
        return row(letter).getCell(column(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The place of a cell, such as "Actions!J7". */
    String place(String letter, ActionColumn column) {
        return Form.ACTIONS + "!" + cell(letter, column).getAddress().formatAsString();
    }

    Edited text(String letter, ActionColumn column, String text) {
        cell(letter, column).setCellValue(text);
        return this;
    }

    Edited done(String letter, String day) {
        text(letter, ActionColumn.COMPLETED, "yes");
        cell(letter, ActionColumn.ON).setCellValue(LocalDate.parse(day));
        return this;
    }

    String ref(String letter) {
        return given.actions.get(letter).text();
    }

    String review(String letter) {
        return given.reviews.get(letter).text();
    }

    Cell at(Row row, ActionColumn column) {
        return row.getCell(column(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    String placeOf(Row row, ActionColumn column) {
        return Form.ACTIONS + "!" + at(row, column).getAddress().formatAsString();
    }

    /** Over the cell of another row, as filling down does. */
    void copied(Row from, Row to, ActionColumn column) {
        at(to, column).setCellValue(at(from, column).getStringCellValue());
    }

    /** A copy of the row, pasted below the last one. */
    Row copied(String letter) {
        int row = row(letter).getRowNum();
        int end = actions().getLastRowNum() + 1;
        actions().copyRows(row, row, end, new CellCopyPolicy());
        return actions().getRow(end);
    }

    /** What two rows hold in one column, each in the place of the other. */
    static void swap(Row one, Row other, int column) {
        Cell first = one.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Cell second = other.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Object kept = value(first);
        put(first, value(second));
        put(second, kept);
    }

    /** Two columns, each in the place of the other, headers and all. */
    static void swapColumns(Sheet sheet, int one, int other) {
        for (Row row : sheet) {
            Cell first = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell second = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Object kept = value(first);
            put(first, value(second));
            put(second, kept);
        }
    }

    /** A column of somebody's own before this one, which moves to the right with all behind it. */
    void insertColumn(ActionColumn before) {
        for (Row row : actions()) {
            for (int column = row.getLastCellNum() - 1; column >= column(before); column--) {
                CellUtil.copyCell(at(row, column), row.createCell(column + 1), new CellCopyPolicy(), null);
            }
            at(row, column(before)).setCellValue("my own");
        }
    }

    private static Cell at(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> cell.getNumericCellValue();
            default -> "";
        };
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.equals("")) {
            cell.setBlank();
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** From here on the days of the workbook count from 1904, as those of an old Mac do. */
    void countFrom1904() {
        CTWorkbook book = workbook.getCTWorkbook();
        (book.isSetWorkbookPr() ? book.getWorkbookPr() : book.addNewWorkbookPr()).setDate1904(true);
    }
}
