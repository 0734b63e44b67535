package org.plr.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet on its way into the workbook: rows from top to bottom, none of which is kept. The first row holds the headers;
 * it is written already.
 */
public final class SheetWriter {
    /** Where the days of a workbook are counted from, for all from 1 March 1900 on. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 61;
    private static final int DIGITS = 15;

    private final XmlOut xml;
    private final SheetPlan plan;
    /** For each column how each of its cells begins, up to the number of its row. */
    private final String[] opening;
    /** And how it goes on from there. */
    private final String[] styled;

    private int row = 1;
    private boolean isOpen = true;

    SheetWriter(XmlOut xml, SheetPlan plan) throws IOException {
        this.xml = xml;
        this.plan = plan;
        int columns = plan.columns().size();
        opening = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> "<c r=\"" + Place.letters(i))
                .toArray(String[]::new);
        styled = plan.columns().stream()
                .map(column -> "\" s=\"" + Styles.of(column) + "\"")
                .toArray(String[]::new);
        SheetFrame.head(xml, plan);
        header();
    }

    /**
     * Writes the next row.
     *
     * @return its number, from 2 on
     * @throws IllegalArgumentException where there is not one value for each column, or one is not of its column's kind
     *     (blank is of every kind); nothing of the row is written then
     * @throws IllegalStateException after 1,048,576 rows, which is all that a sheet holds, and once another sheet was
     *     begun or the workbook finished
     * @throws IOException from where the workbook goes
     */
    public int row(List<? extends Content.Value> values) throws IOException {
        if (!isOpen) {
            throw new IllegalStateException("The sheet " + plan.name() + " is written: its rows come before the next");
        }
        if (row == Place.ROWS) {
            throw new IllegalStateException("The sheet " + plan.name()
                    + " is full: a sheet holds 1,048,576 rows with its header. Begin another sheet");
        }
        check(values);
        row++;
        xml.raw("<row r=\"").number(row).raw("\">");
        for (int i = 0; i < styled.length; i++) {
            xml.raw(opening[i]).number(row).raw(styled[i]);
            content(values.get(i));
        }
        xml.raw("</row>");
        return row;
    }

    /** As {@link #row(List)}. */
    public int row(Content.Value... values) throws IOException {
        return row(List.of(values));
    }

    /** How many rows it has so far, with its header. */
    public int rows() {
        return row;
    }

    void end(About about, Lists lists) throws IOException {
        isOpen = false;
        new SheetFrame(xml, plan, row).foot(about, lists);
    }

    private void header() throws IOException {
        xml.raw("<row r=\"1\">");
        for (int i = 0; i < opening.length; i++) {
            Column column = plan.columns().get(i);
            xml.raw(opening[i]).raw("1\" s=\"").number(Styles.ofHeader(column));
            xml.raw("\"");
            text(column.header());
        }
        xml.raw("</row>");
    }

    private void content(Content.Value value) throws IOException {
        if (value instanceof Content.Text text) {
            text(text.text());
        } else if (value instanceof Content.Date date) {
            xml.raw("><v>").number(serial(date.day())).raw("</v></c>");
        } else if (value instanceof Content.Figure number) {
            xml.raw("><v>").raw(number.number().toString()).raw("</v></c>");
        } else {
            xml.raw("/>");
        }
    }

    private void text(String text) throws IOException {
        xml.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(text).raw("</t></is></c>");
    }

    private void check(List<? extends Content.Value> values) {
        if (values.size() != opening.length) {
            throw new IllegalArgumentException("The sheet " + plan.name() + " has " + opening.length
                    + " columns, and this row has " + values.size() + " values");
        }
        for (int i = 0; i < opening.length; i++) {
            String wrong = wrong(plan.columns().get(i).kind(), values.get(i));
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(plan.name() + " " + Place.ref(row + 1, i + 1) + ": " + wrong);
            }
        }
    }

    private static String wrong(Column.Kind kind, Content.Value value) {
        if (value == Content.Blank.BLANK) {
            return "";
        }
        return switch (kind) {
            case TEXT -> value instanceof Content.Text ? "" : "this column holds text";
            case DATE -> value instanceof Content.Date date ? wrong(date) : "this column holds days";
            case NUMBER -> value instanceof Content.Figure number ? wrong(number) : "this column holds numbers";
        };
    }

    private static String wrong(Content.Date date) {
        if (serial(date.day()) < FIRST_SERIAL) {
            return "no two programs agree upon days before 1 March 1900";
        }
        return date.at().equals(date.day().atStartOfDay()) ? "" : "this column holds days without a time";
    }

    private static String wrong(Content.Figure number) {
        return number.number().precision() <= DIGITS
                ? ""
                : "Excel keeps 15 digits of a number: write it as text, or round it";
    }

    static int serial(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(ORIGIN, day);
    }
}
