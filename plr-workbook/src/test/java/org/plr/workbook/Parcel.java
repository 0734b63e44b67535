package org.plr.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, so that a test can spoil one of them. */
final class Parcel {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A sound one: "A" and 1 in its first row. */
    static Parcel sound() {
        return new Parcel()
                .with(TYPES, types("spreadsheetml.sheet.main+xml"))
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with(BOOK, book("<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        RELATIONS,
                        HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + relation(1, "worksheet", "worksheets/sheet1.xml")
                                + relation(2, "styles", "styles.xml")
                                + relation(3, "sharedStrings", "sharedStrings.xml")
                                + "</Relationships>")
                .with(
                        "xl/styles.xml",
                        HEAD + "<styleSheet xmlns=\"" + MAIN
                                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .with(TEXTS, HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>A</t></si></sst>")
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c></row>");
    }

    static String types(String main) {
        return HEAD + "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + main
                + "\"/></Types>";
    }

    static String book(String sheets) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String relations(String kind, String target) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation(1, kind, target)
                + "</Relationships>";
    }

    static String texts(String items) {
        return HEAD + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>";
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A sheet of one row with these cells. */
    Parcel cells(String cells) {
        return rows("<row r=\"1\">" + cells + "</row>");
    }

    Parcel rows(String rows) {
        return with(SHEET, sheet(rows));
    }

    Parcel with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Parcel with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Parcel without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As it is, not packed, so that every byte stands where it can be found. */
    byte[] stored() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
