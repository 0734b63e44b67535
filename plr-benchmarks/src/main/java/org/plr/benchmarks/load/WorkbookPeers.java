package org.plr.benchmarks.load;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same tracker written with other libraries. */
final class WorkbookPeers {
    private static final int WINDOW = 100;

    private WorkbookPeers() {}

    /** Values alone, with days as days. */
    static void bareFastexcel(List<Tracker.Line> lines, OutputStream out, boolean isShared) throws IOException {
        try (Workbook workbook = new Workbook(out, "tracker", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tracker");
            for (int r = 0; r < lines.size(); r++) {
                values(sheet, lines.get(r), r + 1, isShared);
                for (int d = 0; d < Tracker.DATES; d++) {
                    sheet.style(r + 1, Tracker.TEXTS + d).format("dd/mm/yyyy").set();
                }
                flush(sheet, r);
            }
        }
    }

    /** With borders, wrapped text, choices, marks, a frozen and filtered header, and print set-up; it has no quotePrefix. */
    static void fastexcel(List<Tracker.Line> lines, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "tracker", "1.0")) {
            Worksheet choices = workbook.newWorksheet("Legend");
            for (int i = 0; i < Tracker.STATES.length; i++) {
                choices.value(i, 0, Tracker.STATES[i]);
            }
            choices.finish();
            Worksheet sheet = workbook.newWorksheet("Tracker");
            frame(sheet);
            head(sheet);
            for (int r = 0; r < lines.size(); r++) {
                values(sheet, lines.get(r), r + 1, false);
                if ((r + 1) % WINDOW == 0 || r + 1 == lines.size()) {
                    style(sheet, r / WINDOW * WINDOW + 1, r + 1);
                }
                flush(sheet, r);
            }
            Range states = sheet.range(1, Tracker.STATE, lines.size(), Tracker.STATE);
            states.validateWithList(choices.range(0, 0, Tracker.STATES.length - 1, 0))
                    .showErrorMessage(true);
            states.style()
                    .bold()
                    .fillColor("FFD9D9")
                    .set(new org.dhatim.fastexcel.ConditionalFormattingExpressionRule("I2=\"Overdue\"", false));
            sheet.setAutoFilter(0, 0, lines.size(), Tracker.COLUMNS - 1);
        }
    }

    private static void head(Worksheet sheet) {
        for (int c = 0; c < Tracker.COLUMNS; c++) {
            sheet.width(c, 20);
            sheet.value(0, c, "Column " + c);
            sheet.style(0, c)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor("1D3D6B")
                    .wrapText(true)
                    .set();
        }
    }

    private static void frame(Worksheet sheet) {
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.repeatRows(0);
        sheet.footer("Page &P of &N", Position.RIGHT);
    }

    private static void style(Worksheet sheet, int from, int to) {
        sheet.range(from, 0, to, Tracker.TEXTS - 1)
                .style()
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(from, Tracker.TEXTS, to, Tracker.TEXTS + Tracker.DATES - 1)
                .style()
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top")
                .format("dd/mm/yyyy")
                .set();
        sheet.range(from, Tracker.TEXTS + Tracker.DATES, to, Tracker.COLUMNS - 1)
                .style()
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static void values(Worksheet sheet, Tracker.Line line, int row, boolean isShared) {
        for (int t = 0; t < Tracker.TEXTS; t++) {
            if (isShared) {
                sheet.value(row, t, line.texts()[t]);
            } else {
                sheet.inlineString(row, t, line.texts()[t]);
            }
        }
        for (int d = 0; d < Tracker.DATES; d++) {
            sheet.value(row, Tracker.TEXTS + d, line.dates()[d]);
            sheet.value(row, Tracker.TEXTS + Tracker.DATES + d, line.numbers()[d]);
        }
    }

    private static void flush(Worksheet sheet, int row) throws IOException {
        if ((row + 1) % WINDOW == 0) {
            sheet.flush();
        }
    }

    /** With all of this, and quotePrefix. */
    static void streamingPoi(List<Tracker.Line> lines, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            SXSSFSheet sheet = workbook.createSheet("Tracker");
            CellStyle text = style(workbook, "General");
            ((XSSFCellStyle) text).setQuotePrefixed(true);
            CellStyle[] styles = {text, style(workbook, "dd/mm/yyyy"), style(workbook, "General")};
            SXSSFRow header = sheet.createRow(0);
            for (int c = 0; c < Tracker.COLUMNS; c++) {
                sheet.setColumnWidth(c, 20 * 256);
                header.createCell(c).setCellValue("Column " + c);
            }
            for (int r = 0; r < lines.size(); r++) {
                values(sheet.createRow(r + 1), lines.get(r), styles);
            }
            frame(sheet, lines.size());
            workbook.write(out);
        }
    }

    private static void values(SXSSFRow row, Tracker.Line line, CellStyle[] styles) {
        for (int t = 0; t < Tracker.TEXTS; t++) {
            SXSSFCell cell = row.createCell(t);
            cell.setCellValue(line.texts()[t]);
            cell.setCellStyle(styles[0]);
        }
        for (int d = 0; d < Tracker.DATES; d++) {
            SXSSFCell day = row.createCell(Tracker.TEXTS + d);
            day.setCellValue(line.dates()[d]);
            day.setCellStyle(styles[1]);
            SXSSFCell number = row.createCell(Tracker.TEXTS + Tracker.DATES + d);
            number.setCellValue(line.numbers()[d]);
            number.setCellStyle(styles[2]);
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static void frame(SXSSFSheet sheet, int rows) {
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getFooter().setRight("Page &P of &N");
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, Tracker.COLUMNS - 1));
        CellRangeAddressList states = new CellRangeAddressList(1, rows, Tracker.STATE, Tracker.STATE);
        DataValidation choice = sheet.getDataValidationHelper()
                .createValidation(sheet.getDataValidationHelper().createExplicitListConstraint(Tracker.STATES), states);
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
        ConditionalFormattingRule overdue = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Overdue\"");
        overdue.createFontFormatting().setFontStyle(false, true);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(states.getCellRangeAddresses(), overdue);
    }
}
