package org.plr.workbook;

import java.util.Locale;

/**
 * The styles of every workbook that we write. Each style for text has {@code quotePrefix}: it shows a value as text
 * that was typed with an apostrophe before it, so a cell that begins with "=" stays text when somebody edits it.
 */
final class Styles {
    static final int HEADER = 1;
    static final int HEADER_TO_FILL_IN = 2;
    /** Each is followed by the style of the same for people to fill in. */
    private static final int TEXT = 3;

    private static final int DATE = 5;
    private static final int NUMBER = 7;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<fonts count=\"4\">" + font("") + font("<b/>", "FFFFFFFF") + font("<b/><i/>", "FF000000") + font("<b/>")
            + "</fonts>"
            + "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>"
            + fill("FF1D3D6B") + fill("FFFFE9A8") + fill("FFFFFBE6") + "</fills>"
            + "<borders count=\"3\"><border><left/><right/><top/><bottom/><diagonal/></border>"
            + border("thin") + border("double") + "</borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>";

    private static final String CELL_STYLES = "<cellXfs count=\"9\">"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + xf("49\" quotePrefix=\"1", 1, 2, 1) + xf("49\" quotePrefix=\"1", 2, 3, 2)
            + xf("0\" quotePrefix=\"1", 0, 0, 1) + xf("0\" quotePrefix=\"1", 0, 4, 1)
            + xf("164", 0, 0, 1) + xf("164", 0, 4, 1)
            + xf("0", 0, 0, 1) + xf("0", 0, 4, 1) + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    private Styles() {}

    /** The style of the cells of a column. */
    static int of(Column column) {
        int plain = switch (column.kind()) {
            case TEXT -> TEXT;
            case DATE -> DATE;
            case NUMBER -> NUMBER;
        };
        return column.note().isEditable() ? plain + 1 : plain;
    }

    static int ofHeader(Column column) {
        return column.note().isEditable() ? HEADER_TO_FILL_IN : HEADER;
    }

    static String xml() {
        StringBuilder marks = new StringBuilder();
        for (Mark mark : Mark.values()) {
            marks.append("<dxf><font><b/><color rgb=\"").append(mark.ink());
            marks.append("\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
                    .append(mark.paper());
            marks.append("\"/><bgColor rgb=\"").append(mark.paper()).append("\"/></patternFill></fill></dxf>");
        }
        return String.format(
                Locale.ROOT,
                "%s%s<dxfs count=\"%d\">%s</dxfs></styleSheet>",
                HEAD,
                CELL_STYLES,
                Mark.values().length,
                marks);
    }

    private static String font(String face) {
        return font(face, "FF000000");
    }

    private static String font(String face, String colour) {
        return "<font>" + face + "<sz val=\"11\"/><color rgb=\"" + colour
                + "\"/><name val=\"Arial\"/><family val=\"2\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(String bottom) {
        String colour = "<color rgb=\"FF7F7F7F\"/>";
        return "<border><left style=\"thin\">" + colour + "</left><right style=\"thin\">" + colour
                + "</right><top style=\"thin\">" + colour + "</top><bottom style=\"" + bottom + "\">" + colour
                + "</bottom><diagonal/></border>";
    }

    private static String xf(String format, int font, int fill, int border) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }
}
