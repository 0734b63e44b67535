package org.plr.workbook;

import java.io.IOException;
import java.util.List;

/** The parts of a workbook that hold no cells: what it is made of, its sheets by name, and what it says of itself. */
final class Parts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOut zip;
    private final XmlOut xml;

    Parts(ZipOut zip, XmlOut xml) {
        this.zip = zip;
        this.xml = xml;
    }

    void write(About about, List<String> sheets) throws IOException {
        book(sheets);
        relations(sheets.size());
        part("xl/styles.xml", Styles.xml());
        core(about);
        part(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml")
                        + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                        + "</Relationships>");
        types(sheets.size());
    }

    private void book(List<String> sheets) throws IOException {
        begin("xl/workbook.xml");
        xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                + "relationships\"><workbookPr date1904=\"0\"/><bookViews><workbookView activeTab=\"0\"/></bookViews>"
                + "<sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.raw("<sheet name=\"")
                    .text(sheets.get(i - 1))
                    .raw("\" sheetId=\"")
                    .number(i);
            xml.raw("\" r:id=\"rId").number(i).raw("\"/>");
        }
        xml.raw("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                    .number(i)
                    .raw("\">");
            xml.text(quoted(sheets.get(i))).raw("!$1:$1</definedName>");
        }
        xml.raw("</definedNames></workbook>");
        end();
    }

    private void relations(int sheets) throws IOException {
        begin("xl/_rels/workbook.xml.rels");
        xml.raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.raw(relation(i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        xml.raw(relation(sheets + 1, OFFICE + "relationships/styles", "styles.xml"))
                .raw("</Relationships>");
        end();
    }

    private void core(About about) throws IOException {
        begin("docProps/core.xml");
        xml.raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
        xml.text(about.title()).raw("</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">");
        xml.raw(about.date() + "T00:00:00Z</dcterms:created><cp:version>").text(about.version());
        xml.raw("</cp:version></cp:coreProperties>");
        end();
    }

    private void types(int sheets) throws IOException {
        begin("[Content_Types].xml");
        xml.raw("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override("xl/workbook.xml", MAIN + "sheet.main+xml");
        override("xl/styles.xml", MAIN + "styles+xml");
        override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= sheets; i++) {
            override("xl/worksheets/sheet" + i + ".xml", MAIN + "worksheet+xml");
        }
        xml.raw("</Types>");
        end();
    }

    private void override(String name, String type) throws IOException {
        xml.raw("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
    }

    private void part(String name, String content) throws IOException {
        zip.begin(name);
        xml.raw(content);
        end();
    }

    private void begin(String name) throws IOException {
        zip.begin(name);
        xml.raw(HEAD);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    /** A sheet's name as formulas write it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
