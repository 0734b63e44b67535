package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExtrasTest {

    private static Extras extras(Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Actions");
            sheet.createRow(1).createCell(2).setCellValue("yes");
            edit.accept(sheet);
            workbook.write(out);
            return WorkbookReader.open(out.toByteArray(), Limits.USUAL)
                    .sheet("Actions")
                    .extras();
        }
    }

    @Test
    void a_plain_sheet_has_none() throws IOException {
        assertEquals(new Extras(List.of(), false, false), extras(sheet -> {}));
    }

    @Test
    void merged_cells_are_known_from_corner_to_corner() throws IOException {
        List<Span> merged = extras(sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 4)))
                .merged();
        assertEquals(List.of(new Span(2, 3, 4, 5)), merged);
        assertTrue(merged.get(0).holds(2, 3) && merged.get(0).holds(4, 5));
        assertFalse(merged.get(0).holds(1, 3) || merged.get(0).holds(5, 5));
        assertFalse(merged.get(0).holds(2, 2) || merged.get(0).holds(2, 6));
    }

    @Test
    void a_picture_and_a_comment_are_told_apart() throws IOException {
        Extras pictured = extras(sheet -> {
            int picture = sheet.getWorkbook().addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
            ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
            sheet.createDrawingPatriarch().createPicture(anchor, picture);
        });
        assertTrue(pictured.hasPictures());
        assertFalse(pictured.hasComments());
        Extras commented = extras(sheet -> {
            ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
            sheet.getRow(1)
                    .getCell(2)
                    .setCellComment(sheet.createDrawingPatriarch().createCellComment(anchor));
        });
        assertTrue(commented.hasComments());
    }
}
