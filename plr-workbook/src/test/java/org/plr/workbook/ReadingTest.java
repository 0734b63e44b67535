package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** What cells of other programs hold. */
class ReadingTest {

    private static Content only(String cell) {
        return only(Parcel.sound().cells(cell));
    }

    private static Content only(Parcel parcel) {
        Iterator<Row> rows =
                WorkbookReader.open(parcel.zip(), Limits.USUAL).sheet("One").iterator();
        return rows.next().at(1);
    }

    private static Content dated(String number) {
        return only("<c r=\"A1\" s=\"1\"><v>" + number + "</v></c>");
    }

    @Test
    void the_days_around_the_one_that_never_was() {
        assertEquals(Content.date(LocalDate.of(1900, 1, 1)), dated("1"));
        assertEquals(Content.date(LocalDate.of(1900, 2, 28)), dated("59"));
        assertEquals(new Content.Fault("29 February 1900, a day that never was"), dated("60"));
        assertEquals(Content.date(LocalDate.of(1900, 3, 1)), dated("61"));
        assertEquals(Content.date(LocalDate.of(2026, 11, 30)), dated("46356"));
        assertEquals(Content.date(LocalDate.of(9999, 12, 31)), dated("2958465"));
    }

    @Test
    void a_time_of_day_is_kept_to_the_second() {
        assertEquals(new Content.Date(LocalDateTime.of(2026, 11, 30, 17, 30, 1)), dated("46356.729178240741"));
        assertEquals(new Content.Date(LocalDateTime.of(2026, 12, 1, 0, 0)), dated("46356.999999999"));
        assertEquals(LocalDate.of(2026, 11, 30), ((Content.Date) dated("46356.5")).day());
    }

    @Test
    void days_may_count_from_1904() {
        String book = Parcel.book("<sheet name=\"One\" r:id=\"rId1\"/>")
                .replace("<sheets>", "<workbookPr date1904=\"true\"/><sheets>");
        Parcel parcel = Parcel.sound().with(Parcel.BOOK, book);
        assertEquals(
                Content.date(LocalDate.of(2026, 11, 30)), only(parcel.cells("<c r=\"A1\" s=\"1\"><v>44894</v></c>")));
        assertEquals(Content.date(LocalDate.of(1904, 2, 29)), only(parcel.cells("<c r=\"A1\" s=\"1\"><v>59</v></c>")));
        assertEquals(Content.date(LocalDate.of(1904, 1, 1)), only(parcel.cells("<c r=\"A1\" s=\"1\"><v>0</v></c>")));
    }

    @Test
    void a_format_with_a_day_or_a_year_makes_a_date() {
        for (String format : List.of(
                "dd/mm/yyyy",
                "d mmm yy",
                "[$-809]dd mmmm yyyy;@",
                "yyyy\\-mm\\-dd hh:mm",
                "mmm\\ yyyy",
                "\"on \"d/m/y")) {
            assertTrue(Dates.isDate(format), format);
        }
        for (String format : List.of(
                "0.00",
                "General",
                "#,##0",
                "[Red]0",
                "\"day\" 0",
                "0\\d",
                "h:mm",
                "[h]:mm:ss",
                "0;\"dd\"",
                "0_d",
                "@")) {
            assertFalse(Dates.isDate(format), format);
        }
    }

    @Test
    void text_is_read_in_every_way_that_programs_write_it() {
        Content expected = Content.text(" A_x0041_ ");
        assertEquals(expected, only("<c t=\"str\"><v> _x0041__x005F_x0041_ </v></c>"));
        assertEquals(
                expected, only("<c t=\"inlineStr\"><is><r><rPr/><t> A_x005F_</t></r><r><t>x0041_ </t></r></is></c>"));
        assertEquals(
                expected,
                only("<c t=\"inlineStr\"><is><t><![CDATA[ A_x005F_x0041_ ]]></t><rPh><t>no</t></rPh></is></c>"));
        assertEquals(
                expected,
                only(Parcel.sound().with(Parcel.TEXTS, Parcel.texts("<si><t> _x0041__x005F_x0041_ </t></si>"))));
        assertEquals(Content.text("done"), only("<x:c xmlns:x=\"a\" t=\"str\"><x:v>do<!-- -->ne</x:v></x:c>"));
        assertEquals(Content.blank(), only("<c t=\"str\"><v></v></c>"));
    }

    @Test
    void numbers_are_read_as_they_are_and_not_as_they_are_shown() {
        assertEquals(Content.number(7), only("<c><v>7.0</v></c>"));
        assertEquals(Content.number(new BigDecimal("-0.1")), only("<c><v>-1E-1</v></c>"));
        assertEquals(Content.number(0), only("<c><v>0</v></c>"));
        assertEquals(Content.number(2_147_483_648L), only("<c><v>2147483648</v></c>"));
    }

    @Test
    void a_formula_shows_what_it_came_to_and_is_no_value() {
        Content content = only("<c t=\"str\"><f>A2</f><v>done</v></c>");
        assertEquals(new Content.Formula("done"), content);
        assertFalse(content instanceof Content.Value);
    }

    @Test
    void an_error_is_named_and_anything_else_is_not_repeated() {
        assertEquals(new Content.Fault("#N/A"), only("<c t=\"e\"><v>#N/A</v></c>"));
        assertEquals(new Content.Fault("an error that is not named"), only("<c t=\"e\"><v>Nia</v></c>"));
    }

    @Test
    void a_refusal_names_the_sheet_and_the_cell_but_not_what_stands_there() {
        Parcel parcel = Parcel.sound().rows("<row r=\"7\"><c r=\"C7\" t=\"s\"><v>Nia</v></c></row>");
        WorkbookRefusedException refused = assertThrows(WorkbookRefusedException.class, () -> only(parcel));
        assertEquals(List.of("One", "C7"), List.of(refused.sheet(), refused.cell()));
        assertEquals(Reason.DAMAGED, refused.reason());
        assertFalse(refused.getMessage().contains("Nia"));
    }

    @Test
    void what_is_hidden_is_read_and_said_to_be_hidden() throws IOException {
        WorkbookReader workbook = WorkbookReader.open(hidden(), Limits.USUAL);
        assertEquals(
                List.of(false, true, true),
                workbook.sheets().stream().map(Sheet::isHidden).toList());
        Iterator<Row> rows = workbook.sheet("SHOWN").iterator();
        Row first = rows.next();
        assertEquals(
                List.of(false, true, true),
                List.of(
                        first.cell(1).isHidden(),
                        first.cell(2).isHidden(),
                        first.cell(3).isHidden()));
        Row second = rows.next();
        assertTrue(second.isHidden() && second.cell(1).isHidden());
        assertTrue(workbook.sheet("Very").iterator().next().cell(1).isHidden());
        assertThrows(NoSuchElementException.class, rows::next);
    }

    private static byte[] hidden() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : List.of("Shown", "Hidden", "Very")) {
                XSSFSheet sheet = workbook.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("a");
            }
            XSSFSheet shown = workbook.getSheetAt(0);
            shown.getRow(0).createCell(1).setCellValue("b");
            shown.setColumnHidden(1, true);
            shown.setColumnHidden(2, true);
            shown.createRow(1).createCell(0).setCellValue("c");
            shown.getRow(1).setZeroHeight(true);
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void dates_and_texts_of_another_program_are_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("A").createRow(4);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 29));
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue("=1");
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1+1");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        Row row = WorkbookReader.open(file, Limits.USUAL).sheet("A").iterator().next();
        assertEquals(5, row.number());
        assertEquals("C5", row.cell(3).ref());
        assertEquals(
                List.of(
                        Content.blank(),
                        Content.date(LocalDate.of(2026, 3, 29)),
                        Content.text("=1"),
                        new Content.Truth(true),
                        new Content.Formula("")),
                List.of(row.at(2), row.at(3), row.at(4), row.at(5), row.at(6)));
        assertEquals(4, row.cells().size());
        assertEquals(6, row.width());
        assertFalse(row.isBlank());
    }

    @Test
    void a_sheet_that_is_missing_is_asked_for_by_name() {
        WorkbookReader workbook = WorkbookReader.open(Parcel.sound().zip(), Limits.USUAL);
        assertTrue(workbook.has("ONE") && !workbook.has("Two"));
        assertEquals(
                Reason.NO_SUCH_SHEET,
                assertThrows(WorkbookRefusedException.class, () -> workbook.sheet("Two"))
                        .reason());
    }

    @Test
    void a_sheet_is_read_anew_each_time() {
        Sheet sheet = WorkbookReader.open(Parcel.sound().zip(), Limits.USUAL).sheet("One");
        assertEquals(Content.text("A"), sheet.iterator().next().at(1));
        assertEquals(Content.text("A"), sheet.iterator().next().at(1));
    }

    @Test
    void bytes_that_change_after_opening_change_nothing() {
        byte[] bytes = Parcel.sound().zip();
        Sheet sheet = WorkbookReader.open(bytes, Limits.USUAL).sheet("One");
        Arrays.fill(bytes, (byte) 0);
        assertEquals(Content.number(1), sheet.iterator().next().at(2));
    }

    @Test
    void places_are_read_and_written_alike() {
        for (int column = 1; column <= Place.COLUMNS; column++) {
            String ref = Place.ref(column, column);
            assertEquals(column, Place.column(ref));
            assertEquals(column, Place.row(ref));
            assertEquals(column, Place.column(ref, Integer.toString(column)));
        }
        assertEquals("XFD1048576", Place.ref(Place.ROWS, Place.COLUMNS));
    }

    @Test
    void limits_are_above_zero_and_grow_together() {
        assertThrows(IllegalArgumentException.class, () -> new Limits(1, 1, 1, 1, 0, 1));
        assertEquals(5_000_000, Limits.USUAL.rows(100_000).cells());
        assertEquals(1_000_000, Limits.USUAL.rows(10).cells());
    }
}
