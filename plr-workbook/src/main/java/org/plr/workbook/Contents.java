package org.plr.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the cells of a sheet hold, each as its type and its style say. */
final class Contents {
    private static final int LONGEST_NUMBER = 32;
    private static final int MOST_AREAS = 1_000;
    private static final int LAST_STYLE = 65_535;
    private static final int SHORT = 9;
    private static final Content NO_NUMBER = new Content.Fault("a number that cannot be read");

    private final Book book;
    private final XmlPart xml;
    /** Where one formula fills many cells, of which only the first one has it. */
    private final List<Area> areas = new ArrayList<>();

    /** Cells from one corner to the other. */
    private record Area(int top, int left, int bottom, int right) {
        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    Contents(Book book, XmlPart xml) {
        this.book = book;
        this.xml = xml;
    }

    /** What the cell holds that has just begun; it is read to its end. */
    Content of(int row, int column) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        Content inline = Content.Blank.BLANK;
        String value = "";
        boolean isFormula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text(Characters.LONGEST * 7);
            } else if (xml.isStart("is")) {
                inline = Texts.rich(xml, "is");
            } else if (xml.isStart("f")) {
                isFormula = true;
                area();
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        Content content = inline == Content.Blank.BLANK ? content(type, style, value) : inline;
        return isFormula || isWithin(row, column) ? new Content.Formula(shown(content, value)) : content;
    }

    private void area() {
        String ref = xml.attribute("ref");
        boolean fills = !ref.isEmpty() && !xml.attribute("t").equals("shared");
        if (fills) {
            int colon = ref.indexOf(':');
            String from = colon < 0 ? ref : ref.substring(0, colon);
            String to = ref.substring(colon + 1);
            if (areas.size() == MOST_AREAS || Place.column(from) == 0 || Place.column(to) == 0) {
                throw Archive.damaged("its formulas fill more cells, or others, than a spreadsheet program lets them");
            }
            areas.add(new Area(Place.row(from), Place.column(from), Place.row(to), Place.column(to)));
        }
        xml.skip();
    }

    private boolean isWithin(int row, int column) {
        for (Area area : areas) {
            if (area.holds(row, column)) {
                return true;
            }
        }
        return false;
    }

    private Content content(String type, String style, String value) {
        if (value.isEmpty()) {
            return Content.Blank.BLANK;
        }
        return switch (type) {
            case "s" -> book.texts().at(value);
            case "", "n" -> number(style, value);
            case "str", "inlineStr" -> Texts.content(value);
            case "b" -> truth(value);
            case "d" -> Dates.iso(value);
            case "e" -> Content.Fault.ofError(value);
            default -> new Content.Fault("a kind of cell that is not known");
        };
    }

    private Content number(String style, String value) {
        BigDecimal number;
        try {
            number = decimal(value);
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
        if (Math.abs((long) number.precision() - number.scale()) > Content.Figure.POWERS) {
            return NO_NUMBER;
        }
        int known = Place.whole(style, 0, LAST_STYLE);
        if (book.dates().isDate(known)) {
            return book.dates().date(number);
        }
        return new Content.Figure(number.round(Content.Figure.KEPT));
    }

    private static BigDecimal decimal(String value) {
        if (value.length() <= SHORT) {
            int whole = Place.whole(value, 0, Integer.MAX_VALUE);
            if (whole > 0) {
                return BigDecimal.valueOf(whole);
            }
        }
        if (value.length() > LONGEST_NUMBER) {
            throw new NumberFormatException();
        }
        return new BigDecimal(value);
    }

    private static Content truth(String value) {
        return switch (value) {
            case "1", "true" -> new Content.Truth(true);
            case "0", "false" -> new Content.Truth(false);
            default -> new Content.Fault("neither TRUE nor FALSE");
        };
    }

    private static String shown(Content content, String value) {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        return content instanceof Content.Date date ? date.day().toString() : value;
    }
}
