package org.plr.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** What an archive says about the workbook it is: its sheets, its date system, its styles and texts. */
final class Book {
    private static final String MAIN = "spreadsheetml.sheet.main+xml";

    private final Archive archive;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Relations relations;
    private final Dates dates;
    private final Texts texts;

    private Book(Archive archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
        String main = main(archive);
        int folder = main.lastIndexOf('/') + 1;
        String relating = main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels";
        this.relations = Relations.of(archive, relating, main.substring(0, folder));
        boolean isFrom1904 = sheetsOf(main);
        this.dates = Dates.of(archive, relations.byKind().getOrDefault("styles", ""), isFrom1904);
        this.texts = Texts.of(archive, relations.byKind().getOrDefault("sharedStrings", ""), limits);
    }

    static Book of(byte[] bytes, Limits limits) {
        return new Book(Archive.of(bytes, limits), limits);
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    Archive archive() {
        return archive;
    }

    Limits limits() {
        return limits;
    }

    Dates dates() {
        return dates;
    }

    Texts texts() {
        return texts;
    }

    private static String main(Archive archive) {
        if (!archive.has("[Content_Types].xml") || !archive.has("_rels/.rels")) {
            throw notOne("This is an archive of other things");
        }
        types(archive);
        String main = Relations.of(archive, "_rels/.rels", "").byKind().getOrDefault("officeDocument", "");
        if (!archive.has(main)) {
            throw notOne("This is an office document of another kind");
        }
        return main;
    }

    private static void types(Archive archive) {
        boolean isOne = false;
        try (XmlPart xml = new XmlPart(archive.open("[Content_Types].xml"))) {
            while (xml.next()) {
                String type = xml.isStart() ? xml.attribute("ContentType") : "";
                String small = type.toLowerCase(Locale.ROOT);
                if (small.contains("macroenabled") || small.contains("vbaproject")) {
                    throw Inspection.unwanted(Reason.MACROS);
                }
                isOne |= type.endsWith(MAIN);
            }
        }
        if (!isOne) {
            throw notOne("This is an office document of another kind");
        }
    }

    /** Whether its days count from 1904. */
    private boolean sheetsOf(String main) {
        boolean isFrom1904 = false;
        Set<String> names = new HashSet<>();
        try (XmlPart xml = new XmlPart(archive.open(main))) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    isFrom1904 = xml.isTrue("date1904");
                } else if (xml.isStart("externalReferences")) {
                    throw Inspection.unwanted(Reason.EXTERNAL_DATA);
                } else if (xml.isStart("sheet")) {
                    sheet(xml, names);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Archive.damaged("it has no sheet");
        }
        return isFrom1904;
    }

    private void sheet(XmlPart xml, Set<String> names) {
        String name = xml.attribute("name");
        String part = relations.byId().getOrDefault(xml.attribute("id"), "");
        if (!archive.has(part) || name.isEmpty() || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw Archive.damaged("a sheet is missing, or has no name of its own");
        }
        String state = xml.attribute("state");
        if (!part.toLowerCase(Locale.ROOT).contains("chartsheet")) {
            sheets.add(new Sheet(this, name, part, !state.isEmpty() && !state.equals("visible")));
        }
    }

    private static WorkbookRefusedException notOne(String what) {
        return new WorkbookRefusedException(
                Reason.NOT_A_WORKBOOK, what + ": save it as .xlsx from your spreadsheet program");
    }
}
