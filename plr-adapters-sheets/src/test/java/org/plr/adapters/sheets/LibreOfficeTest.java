package org.plr.adapters.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.sheets.TrackerReport.Verdict;

/** What LibreOffice makes of a workbook that it opens and saves. */
@Tag("slow")
class LibreOfficeTest {
    private final Given given = new Given();

    @TempDir
    private Path folder;

    @BeforeEach
    void libre_office_is_there() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(there, "soffice is not on the path: install libreoffice-calc to run this test");
    }

    private byte[] savedAgain(byte[] file, String form) throws IOException, InterruptedException {
        Path before = Files.createDirectories(folder.resolve("before")).resolve("tracker.xlsx");
        Files.write(before, file);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        folder.resolve("after").toString(),
                        before.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(office.waitFor(3, TimeUnit.MINUTES), "LibreOffice hangs");
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("office.log")));
        return Files.readAllBytes(folder.resolve("after/tracker." + form.substring(0, form.indexOf(':'))));
    }

    private byte[] savedAgain(byte[] file) throws IOException, InterruptedException {
        return savedAgain(file, "xlsx:Calc MS Excel 2007 XML");
    }

    @Test
    void what_is_filled_in_is_taken_from_what_libre_office_saves() throws IOException, InterruptedException {
        byte[] edited = Edited.of(
                given,
                each -> each.done("c", "2022-06-14").text("c", ActionColumn.EVIDENCE, "=1+1 is no formula here"));
        TrackerReport report = given.read(savedAgain(edited));
        assertEquals(1, report.of(Verdict.TAKEN).size(), report::inWords);
        assertTrue(report.isClean(), report::inWords);
        assertEquals(5, report.of(Verdict.UNCHANGED).size());
    }

    @Test
    void a_mistake_keeps_its_cell() throws IOException, InterruptedException {
        List<String> places = new ArrayList<>();
        byte[] edited = Edited.of(given, each -> {
            each.done("c", "2022-06-21").text("d", ActionColumn.COMPLETED, "ja");
            places.add(each.place("c", ActionColumn.ON) + " completed-on.future");
            places.add(each.place("d", ActionColumn.COMPLETED) + " completed.unclear");
        });
        assertEquals(
                places.stream().sorted().toList(),
                given.read(savedAgain(edited)).faults().stream()
                        .map(fault -> fault.sheet() + "!" + fault.cell() + " " + fault.code())
                        .sorted()
                        .toList());
    }

    /** Without a window LibreOffice keeps no frozen rows, ours or anybody's. */
    @Test
    void lists_marks_and_values_survive() throws IOException, InterruptedException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(savedAgain(given.exported())))) {
            XSSFSheet actions = workbook.getSheet(Form.ACTIONS);
            assertTrue(actions.getDataValidations().stream()
                    .anyMatch(each -> each.getRegions().getCellRangeAddress(0).isInRange(2, 8)));
            SheetConditionalFormatting marks = actions.getSheetConditionalFormatting();
            assertTrue(marks.getNumConditionalFormattings() > 0);
            assertEquals(4, workbook.getNumberOfSheets());
        }
    }

    @Test
    void a_file_saved_as_ods_and_renamed_is_named_as_such() throws IOException, InterruptedException {
        TrackerReport report = given.read(savedAgain(given.exported(), "ods:calc8"));
        assertEquals("workbook.not-a-workbook", report.unread().get(0).code());
    }
}
