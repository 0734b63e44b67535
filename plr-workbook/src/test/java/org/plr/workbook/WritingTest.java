package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a workbook cannot hold is refused in plain words. */
class WritingTest {
    private static final SheetPlan ONE = new SheetPlan("One", List.of(Column.text("Words", 9)));

    @Test
    void control_characters_are_refused_with_their_place() {
        for (char bad : "\u0000\u0001\u0008\u000B\u000C\u000E\u001F\uFFFE\uFFFF\uD800\uDC00".toCharArray()) {
            String message = assertThrows(IllegalArgumentException.class, () -> Content.text("ab" + bad))
                    .getMessage();
            assertTrue(
                    message.contains(String.format("U+%04X", (int) bad)) && message.contains("character 3"), message);
        }
    }

    @Test
    void tabs_and_line_ends_are_kept() {
        assertEquals("a\tb\r\nc", ((Content.Text) Content.text("a\tb\r\nc")).text());
    }

    @Test
    void cleaned_text_loses_what_no_workbook_holds_and_nothing_else() {
        assertEquals(Content.text("ab\tc\uD83D\uDE00"), Content.cleaned("\u0000a\uD800b\t\uFFFEc\uD83D\uDE00\u001F"));
        assertEquals(Content.blank(), Content.cleaned("\u0000"));
    }

    @Test
    void a_cell_holds_32767_characters_and_not_one_more() {
        assertEquals(List.of(List.of(Content.text("x".repeat(32_767)))), roundTrip(Content.text("x".repeat(32_767))));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Content.text("x".repeat(32_768)))
                .getMessage()
                .contains("32,767"));
        assertEquals(Content.text("x".repeat(32_766)), Content.cleaned("x".repeat(32_766) + "\uD83D\uDE00"));
    }

    @Test
    void days_that_programs_disagree_upon_are_refused() {
        SheetPlan days = new SheetPlan("Days", List.of(Column.date("Day", 9)));
        for (int day = 1; day <= 28; day++) {
            Content.Value early = Content.date(LocalDate.of(1900, 2, day));
            assertThrows(IllegalArgumentException.class, () -> Written.of(days, List.of(List.of(early))));
        }
        assertThrows(IllegalArgumentException.class, () -> Content.date(LocalDate.of(1899, 12, 31)));
        assertThrows(IllegalArgumentException.class, () -> Content.date(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void a_number_that_excel_would_round_is_refused() {
        SheetPlan numbers = new SheetPlan("Numbers", List.of(Column.number("Number", 9)));
        Content.Value long16 = Content.number(1_234_567_890_123_456L);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Written.of(numbers, List.of(List.of(long16))))
                .getMessage()
                .contains("15 digits"));
        assertThrows(IllegalArgumentException.class, () -> Content.number(new BigDecimal("1e301")));
    }

    @Test
    void a_row_of_another_shape_is_refused_and_nothing_of_it_is_written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = WorkbookWriter.to(out, Written.ABOUT)) {
            SheetWriter sheet = workbook.sheet(ONE);
            assertThrows(IllegalArgumentException.class, () -> sheet.row(Content.text("a"), Content.text("b")));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> sheet.row(Content.number(1)))
                    .getMessage()
                    .contains("One A2"));
            assertEquals(2, sheet.row(Content.text("a")));
            workbook.finish();
            assertThrows(IllegalStateException.class, () -> sheet.row(Content.text("a")));
            assertThrows(IllegalStateException.class, () -> workbook.sheet(ONE));
        }
        assertEquals(List.of(List.of(Content.text("a"))), Written.read(out.toByteArray(), "One", 1));
    }

    @Test
    void half_a_workbook_is_none() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = WorkbookWriter.to(out, Written.ABOUT)) {
            workbook.sheet(ONE).row(Content.text("a"));
        }
        assertThrows(WorkbookRefusedException.class, () -> WorkbookReader.open(out.toByteArray(), Limits.USUAL));
    }

    @Test
    void names_that_no_sheet_has_are_refused() {
        for (String name : List.of(
                "",
                "a/b",
                "a\\b",
                "a[b",
                "a]b",
                "a:b",
                "a*b",
                "a?b",
                "'a",
                "a'",
                "history",
                "x".repeat(32),
                "a\u0000")) {
            assertThrows(IllegalArgumentException.class, () -> new SheetPlan(name, ONE.columns()), name);
        }
        assertEquals("It's", new SheetPlan("It's", ONE.columns()).name());
    }

    @Test
    void two_sheets_or_columns_of_one_name_are_refused() throws IOException {
        try (WorkbookWriter workbook = WorkbookWriter.to(OutputStream.nullOutputStream(), Written.ABOUT)) {
            workbook.sheet(ONE);
            assertThrows(IllegalArgumentException.class, () -> workbook.sheet(new SheetPlan("ONE", ONE.columns())));
            assertThrows(IllegalArgumentException.class, () -> workbook.sheet(new SheetPlan("legend", ONE.columns())));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new SheetPlan("Two", List.of(Column.text("a", 1), Column.text("A", 1))));
    }

    @Test
    void a_column_that_no_workbook_has_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Column.text("a", 0));
        assertThrows(IllegalArgumentException.class, () -> Column.text("a", 256));
        assertThrows(IllegalArgumentException.class, () -> Column.text("", 1));
        assertThrows(IllegalArgumentException.class, () -> Column.text("a", 1).oneOf("x", "x"));
        assertThrows(IllegalArgumentException.class, () -> Column.text("a", 1).oneOf("x".repeat(256)));
        assertThrows(IllegalArgumentException.class, () -> Column.date("a", 1).oneOf("x"));
        assertThrows(IllegalArgumentException.class, () -> Column.number("a", 1).marking("x", Mark.GOOD));
    }

    @Test
    @Tag("slow")
    void a_sheet_holds_1048576_rows_and_not_one_more() throws IOException {
        try (WorkbookWriter workbook = WorkbookWriter.to(OutputStream.nullOutputStream(), Written.ABOUT)) {
            SheetWriter sheet = workbook.sheet(ONE);
            List<Content.Value> row = List.of(Content.text("a"));
            while (sheet.rows() < 1_048_576) {
                sheet.row(row);
            }
            assertTrue(assertThrows(IllegalStateException.class, () -> sheet.row(row))
                    .getMessage()
                    .contains("1,048,576"));
        }
    }

    @Test
    void every_mark_can_be_read_by_people_who_see_little() {
        for (Mark mark : Mark.values()) {
            double ink = luminance(mark.ink());
            double paper = luminance(mark.paper());
            assertTrue((paper + 0.05) / (ink + 0.05) >= 7, () -> mark + " has too little contrast");
        }
    }

    @Test
    void nothing_tells_what_a_cell_holds() {
        List<Content> all = List.of(
                Content.text("Nia"),
                Content.number(77),
                Content.date(Written.DAY),
                new Content.Formula("Nia"),
                Content.Fault.ofError("Nia"));
        assertFalse(all.toString().matches("(?s).*(Nia|77|2026).*"), all::toString);
    }

    private static double luminance(String argb) {
        double[] light = IntStream.of(2, 4, 6)
                .mapToDouble(at -> Integer.parseInt(argb.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static List<List<Content>> roundTrip(Content.Value value) {
        return Written.read(Written.of(ONE, List.of(List.of(value))), "One", 1);
    }
}
