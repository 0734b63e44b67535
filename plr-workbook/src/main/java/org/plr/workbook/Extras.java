package org.plr.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet has beside its cells, which nobody reads as a value.
 *
 * @param merged the cells that were merged
 * @param hasPictures whether it has a picture, a chart or a shape
 * @param hasComments whether it has comments or old-style notes
 */
public record Extras(List<Span> merged, boolean hasPictures, boolean hasComments) {
    private static final int MOST_SPANS = 10_000;

    /** Keeps the list as it is now. */
    public Extras {
        merged = List.copyOf(merged);
    }

    static Extras of(Book book, Sheet sheet) {
        List<Span> merged = new ArrayList<>();
        boolean pictures = false;
        boolean comments = false;
        try (XmlPart xml = new XmlPart(book.archive().open(sheet.part()))) {
            while (xml.next()) {
                if (xml.isStart("sheetData")) {
                    xml.skip();
                } else if (xml.isStart("mergeCell")) {
                    add(xml.attribute("ref"), merged);
                } else {
                    pictures |= xml.isStart("drawing") || xml.isStart("picture");
                    comments |= xml.isStart("legacyDrawing");
                }
            }
        } catch (WorkbookRefusedException e) {
            throw e.sheet().isEmpty() ? e.at(sheet.name(), "") : e;
        }
        return new Extras(merged, pictures, comments);
    }

    private static void add(String ref, List<Span> merged) {
        int colon = ref.indexOf(':');
        String from = colon < 0 ? ref : ref.substring(0, colon);
        String to = ref.substring(colon + 1);
        Span span = new Span(Place.row(from), Place.column(from), Place.row(to), Place.column(to));
        if (merged.size() == MOST_SPANS || Math.min(span.left(), span.right()) == 0) {
            throw Archive.damaged("its merged cells are more than people merge, or are no cells");
        }
        merged.add(span);
    }
}
