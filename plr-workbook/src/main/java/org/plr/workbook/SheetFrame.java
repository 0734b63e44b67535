package org.plr.workbook;

import java.io.IOException;
import java.util.List;

/** What stands around the rows of a sheet: what is frozen, filtered, marked, offered as a choice, and how it prints. */
final class SheetFrame {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int FOOTER = 100;

    private final XmlOut xml;
    private final SheetPlan plan;
    private final int rows;

    SheetFrame(XmlOut xml, SheetPlan plan, int rows) {
        this.xml = xml;
        this.plan = plan;
        this.rows = rows;
    }

    static void head(XmlOut xml, SheetPlan plan) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews><cols>");
        for (int i = 1; i <= plan.columns().size(); i++) {
            xml.raw("<col min=\"").number(i).raw("\" max=\"").number(i).raw("\" width=\"");
            xml.number(plan.columns().get(i - 1).width()).raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    void foot(About about, Lists lists) throws IOException {
        xml.raw("</sheetData><autoFilter ref=\"A1:")
                .raw(Place.ref(rows, plan.columns().size()))
                .raw("\"/>");
        if (rows > 1) {
            marks();
            validations(lists);
        }
        xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>");
        xml.text("&L" + footer(about.title()) + "&C&A&RPage &P of &N").raw("</oddFooter></headerFooter></worksheet>");
    }

    /** A title as a footer shows it: an ampersand is doubled, and all of a footer has 255 characters. */
    private static String footer(String title) {
        int cut = Math.min(title.length(), FOOTER);
        int end = Character.isHighSurrogate(title.charAt(cut - 1)) ? cut - 1 : cut;
        return title.substring(0, end).replaceAll("\\s", " ").replace("&", "&&");
    }

    private void marks() throws IOException {
        int priority = 1;
        for (int i = 1; i <= plan.columns().size(); i++) {
            Column column = plan.columns().get(i - 1);
            if (!column.note().marks().isEmpty()) {
                xml.raw("<conditionalFormatting sqref=\"").raw(range(i)).raw("\">");
                for (String word : column.markedWords()) {
                    xml.raw("<cfRule type=\"cellIs\" dxfId=\"")
                            .number(markOf(column, word).place());
                    xml.raw("\" priority=\"").number(priority++).raw("\" operator=\"equal\"><formula>");
                    xml.text("\"" + word.replace("\"", "\"\"") + "\"").raw("</formula></cfRule>");
                }
                xml.raw("</conditionalFormatting>");
            }
        }
    }

    private void validations(Lists lists) throws IOException {
        List<Column> columns = plan.columns();
        long count = columns.stream().filter(SheetFrame::isChecked).count();
        if (count == 0) {
            return;
        }
        xml.raw("<dataValidations count=\"" + count + "\">");
        for (int i = 1; i <= columns.size(); i++) {
            if (isChecked(columns.get(i - 1))) {
                validation(columns.get(i - 1), range(i), lists);
            }
        }
        xml.raw("</dataValidations>");
    }

    private void validation(Column column, String range, Lists lists) throws IOException {
        boolean isList = !column.note().allowed().isEmpty();
        xml.raw("<dataValidation ").raw(isList ? "type=\"list\"" : type(column.kind()));
        xml.raw(" allowBlank=\"1\" showErrorMessage=\"1\" errorStyle=\"stop\" errorTitle=\"This cannot stand here\"");
        xml.raw(" error=\"")
                .raw(
                        isList
                                ? "Please choose from the list that the arrow beside the cell opens."
                                : error(column.kind()))
                .raw("\"");
        if (column.note().isEditable()) {
            xml.raw(
                    " showInputMessage=\"1\" promptTitle=\"Please fill in\" prompt=\"The last sheet says what goes here.\"");
        }
        xml.raw(" sqref=\"").raw(range).raw("\">");
        if (isList) {
            xml.raw("<formula1>").text(lists.place(column.note().allowed())).raw("</formula1>");
        } else {
            bounds(column.kind());
        }
        xml.raw("</dataValidation>");
    }

    private void bounds(Column.Kind kind) throws IOException {
        switch (kind) {
            case DATE -> xml.raw("<formula1>61</formula1><formula2>2958465</formula2>");
            case NUMBER -> xml.raw("<formula1>-999999999999999</formula1><formula2>999999999999999</formula2>");
            case TEXT -> xml.raw("<formula1>0</formula1><formula2>32767</formula2>");
        }
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case DATE -> "type=\"date\" operator=\"between\"";
            case NUMBER -> "type=\"decimal\" operator=\"between\"";
            case TEXT -> "type=\"textLength\" operator=\"between\"";
        };
    }

    private static String error(Column.Kind kind) {
        return switch (kind) {
            case DATE -> "Please write a day as day/month/year, such as 31/03/2026.";
            case NUMBER -> "Please write a number, in digits alone.";
            case TEXT -> "This text is too long for a cell.";
        };
    }

    private static boolean isChecked(Column column) {
        return column.note().isEditable() || !column.note().allowed().isEmpty();
    }

    private static Mark markOf(Column column, String word) {
        return column.note().marks().getOrDefault(word, Mark.ALERT);
    }

    private String range(int column) {
        return Place.ref(2, column) + ":" + Place.ref(rows, column);
    }
}
