package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What Apache POI sees in a workbook that we wrote. */
class OtherEyesTest {
    private static final SheetPlan PLAN = new SheetPlan(
            "Actions & more",
            List.of(
                    Column.text("Reference", 14).meaning("Which action"),
                    Column.date("Due", 12).editable(),
                    Column.number("Days", 8),
                    Column.text("State", 12)
                            .oneOf("Open", "Done, in part", "\"Done\"")
                            .marking("Open", Mark.CAUTION)
                            .editable()));
    private static final byte[] BYTES = Written.of(
            PLAN,
            List.of(
                    List.of(
                            Content.text("=1+1"),
                            Content.date(LocalDate.of(2026, 3, 29)),
                            Content.number(12),
                            Content.text("Open")),
                    List.of(Content.text(" \r\n\t& "), Content.blank(), Content.blank(), Content.text("\"Done\""))));

    private static XSSFWorkbook seen() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BYTES));
    }

    @Test
    void text_is_text_and_would_stay_text_if_edited() throws IOException {
        try (XSSFWorkbook workbook = seen()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("=1+1", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(0).getCellType());
            assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed());
            assertEquals(" \r\n\t& ", sheet.getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void days_are_days_and_numbers_are_numbers() throws IOException {
        try (XSSFWorkbook workbook = seen()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(
                    LocalDate.of(2026, 3, 29).atStartOfDay(),
                    sheet.getRow(1).getCell(1).getLocalDateTimeCellValue());
            assertEquals("dd/mm/yyyy", sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString());
            assertEquals(12, sheet.getRow(1).getCell(2).getNumericCellValue());
        }
    }

    @Test
    void the_header_is_frozen_filtered_and_repeated_on_each_page() throws IOException {
        try (XSSFWorkbook workbook = seen()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A1:D3", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getFooter().getRight().contains("&P of &N"));
        }
    }

    @Test
    void a_choice_is_offered_from_the_legend_and_anything_else_is_refused_in_plain_words() throws IOException {
        try (XSSFWorkbook workbook = seen()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFDataValidation choice = sheet.getDataValidations().get(1);
            String[] place = choice.getValidationConstraint().getFormula1().split("[!$:]+");
            XSSFSheet legend = workbook.getSheet(Lists.SHEET);
            int first = Integer.parseInt(place[2]) - 1;
            assertEquals("'Legend'", place[0]);
            assertEquals("Open", legend.getRow(first).getCell(4).getStringCellValue());
            assertEquals("Done, in part", legend.getRow(first + 1).getCell(4).getStringCellValue());
            assertEquals(
                    "\"Done\"",
                    legend.getRow(Integer.parseInt(place[4]) - 1).getCell(4).getStringCellValue());
            assertEquals("D2:D3", choice.getRegions().getCellRangeAddress(0).formatAsString());
            assertTrue(choice.getErrorBoxText().startsWith("Please choose"));
        }
    }

    @Test
    void a_marked_word_is_bold_wherever_it_stands() throws IOException {
        try (XSSFWorkbook workbook = seen()) {
            var rule = workbook.getSheetAt(0)
                    .getSheetConditionalFormatting()
                    .getConditionalFormattingAt(0)
                    .getRule(0);
            assertEquals("\"Open\"", rule.getFormula1());
            assertTrue(rule.getFontFormatting().isBold());
        }
    }

    @Test
    void nobody_is_named_and_nothing_is_hidden() throws IOException {
        try (XSSFWorkbook workbook = seen()) {
            assertFalse(workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .getCreatorProperty()
                    .isPresent());
            assertEquals(
                    "Tracker of learning actions",
                    workbook.getProperties().getCoreProperties().getTitle());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertEquals(SheetVisibility.VISIBLE, workbook.getSheetVisibility(i));
            }
        }
    }
}
