package org.plr.adapters.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.sheets.Given.AREA;
import static org.plr.adapters.sheets.Given.OTHER_SERVICE_MANAGER;
import static org.plr.adapters.sheets.Given.QA_LEAD;
import static org.plr.adapters.sheets.Given.SERVICE_MANAGER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.journal.Entry;

/** Files that are not read at all: nothing is changed, and the report says what to do. */
class UnreadTest {
    private final Given given = new Given();

    private void assertUnread(byte[] file, String... codesAndPlaces) {
        List<Entry> before = given.journal();
        TrackerReport report = given.read(file);
        assertEquals(
                List.of(codesAndPlaces),
                report.unread().stream()
                        .map(fault -> (fault.code() + " " + fault.sheet() + " " + fault.cell()).strip())
                        .toList());
        assertEquals(List.of(), report.rows());
        assertFalse(report.isClean());
        assertTrue(report.inWords().startsWith("The workbook was not read, and nothing was changed.\n"));
        assertEquals(before, given.journal());
        Golden.assertEquals("unread-" + codesAndPlaces[0].replaceAll("[^a-zA-Z0-9.-]+", "-"), report.inWords());
    }

    private byte[] edited(Consumer<Edited> edit) {
        return Edited.of(given, edited -> {
            edited.done("c", "2022-06-14");
            edit.accept(edited);
        });
    }

    @Test
    void the_sheet_that_says_of_which_area_it_is_was_deleted() {
        assertUnread(
                edited(edited -> edited.workbook.removeSheetAt(edited.workbook.getSheetIndex(Form.READ_ME))),
                "workbook.read-me-missing");
    }

    @Test
    void the_sheet_of_actions_was_deleted() {
        assertUnread(
                edited(edited -> edited.workbook.removeSheetAt(edited.workbook.getSheetIndex(Form.ACTIONS))),
                "workbook.actions-missing");
    }

    @Test
    void the_sheet_of_actions_was_copied() {
        assertUnread(
                edited(edited -> edited.workbook.cloneSheet(edited.workbook.getSheetIndex(Form.ACTIONS))),
                "workbook.actions-twice Actions (2)");
    }

    @Test
    void a_header_was_renamed() {
        assertUnread(
                edited(edited -> edited.actions()
                        .getRow(0)
                        .getCell(Edited.column(ActionColumn.ON))
                        .setCellValue("Done on")),
                "workbook.header-missing Actions J1");
    }

    @Test
    void a_column_was_deleted() {
        assertUnread(
                edited(edited -> edited.actions().forEach(row -> {
                    Cell cell = row.getCell(Edited.column(ActionColumn.VERSION));
                    row.removeCell(cell);
                })),
                "workbook.header-missing Actions row 1");
    }

    @Test
    void a_column_stands_twice() {
        assertUnread(
                edited(edited -> edited.actions().getRow(0).createCell(20).setCellValue("completed on")),
                "workbook.header-twice Actions U1");
    }

    @Test
    void it_has_the_form_of_another_version() {
        assertUnread(
                edited(edited -> readMe(edited, Form.FORM).setCellValue("plr tracker 0")),
                "workbook.other-form" + " Read me B22");
    }

    @Test
    void the_area_was_typed_over() {
        assertUnread(
                edited(edited -> readMe(edited, Form.AREA).setCellValue("Assessment")),
                "workbook.area-changed Read me B23");
    }

    @Test
    void the_position_was_typed_over() {
        assertUnread(
                edited(edited -> readMe(edited, Form.POSITION).setCellValue("yesterday")),
                "workbook.position-changed Read me B24");
    }

    @Test
    @Proves("TRK-2")
    void it_is_of_another_area_or_of_another_council_and_both_are_told_the_same() {
        byte[] file = edited(edited -> {});
        TrackerReport other = given.read(OTHER_SERVICE_MANAGER, file, Mode.GOOD_ROWS);
        byte[] elsewhere = edited(edited -> readMe(edited, Form.AREA).setCellValue("0123456789abcdef0123456789abcdef"));
        assertUnread(elsewhere, "workbook.not-your-area");
        assertEquals(given.read(elsewhere).inWords(), other.inWords());
        assertEquals(
                other.inWords(), given.read(QA_LEAD, elsewhere, Mode.GOOD_ROWS).inWords());
    }

    @Test
    void it_is_from_a_journal_that_had_come_further() {
        assertUnread(edited(edited -> readMe(edited, Form.POSITION).setCellValue("123456789")), "workbook.ahead");
    }

    private static Cell readMe(Edited edited, String label) {
        for (Row row : edited.workbook.getSheet(Form.READ_ME)) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1);
            }
        }
        throw new IllegalStateException(label);
    }

    @Test
    void it_is_closed_with_a_password() throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("summer2022");
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(edited(edited -> {})));
                    OutputStream out = encryptor.getDataStream(container)) {
                workbook.save(out);
            }
            ByteArrayOutputStream closed = new ByteArrayOutputStream();
            container.writeFilesystem(closed);
            assertUnread(closed.toByteArray(), "workbook.encrypted");
        }
    }

    @Test
    void it_is_an_old_xls_under_the_name_of_an_xlsx() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Actions").createRow(0).createCell(0).setCellValue("Action");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            assertUnread(out.toByteArray(), "workbook.encrypted");
        }
    }

    @Test
    void it_is_a_csv_an_ods_a_page_or_nothing_under_the_name_of_an_xlsx() {
        assertUnread("Review,Action,Completed?\n".getBytes(StandardCharsets.UTF_8), "workbook.not-a-workbook");
        assertUnread(
                Archive.of(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<office/>")),
                "workbook.not-a-workbook");
        assertUnread("<html>Please log in</html>".getBytes(StandardCharsets.UTF_8), "workbook.not-a-workbook");
        assertUnread(new byte[0], "workbook.not-a-workbook");
    }

    @Test
    void it_was_cut_off_on_the_way() {
        byte[] file = given.exported();
        assertUnread(java.util.Arrays.copyOf(file, file.length / 2), "workbook.damaged");
    }

    @Test
    void a_report_shows_nothing_that_was_typed_and_no_name() {
        byte[] file = edited(edited -> edited.text("c", ActionColumn.EVIDENCE, "Sam was seen")
                .text("c", ActionColumn.COMPLETED, "by Chloe Marsh"));
        TrackerReport report = given.read(SERVICE_MANAGER, file, Mode.GOOD_ROWS);
        for (String told : List.of(
                report.inWords(),
                report.toString(),
                report.rows().toString(),
                report.faults().toString())) {
            assertFalse(told.contains("Sam") || told.contains("Chloe"), told);
        }
        assertEquals(AREA, given.tracker().area());
    }
}
