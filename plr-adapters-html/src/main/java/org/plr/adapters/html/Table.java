package org.plr.adapters.html;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption, built row by row. The first cell of each row is the row's heading. Not for several threads. */
public final class Table {
    private final String caption;
    private final List<String> columns;
    private final List<Html> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param caption what it shows
     * @param columns the headings; {@code #} in front of one means that it holds numbers
     */
    public Table(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells one a column
     * @return this table
     * @throws IllegalArgumentException where there are more or fewer cells than columns
     */
    public Table row(List<Html> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "This table has " + columns.size() + " columns: give as many cells, not " + cells.size() + ".");
        }
        List<Html> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String tag = i == 0 ? "th scope=\"row\"" : isNumber(i) ? "td class=\"n\"" : "td";
            row.add(Html.of(tag, cells.get(i)));
        }
        rows.add(Html.of("tr", row));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells as for {@link #row(List)}
     * @return this table
     */
    public Table row(Html... cells) {
        return row(List.of(cells));
    }

    private boolean isNumber(int column) {
        return columns.get(column).startsWith("#");
    }

    /** Whether there is no row yet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table alone. */
    public Html table() {
        List<Html> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean number = isNumber(i);
            heads.add(Html.of(
                    number ? "th scope=\"col\" class=\"n\"" : "th scope=\"col\"",
                    number ? columns.get(i).substring(1) : columns.get(i)));
        }
        return Html.of(
                "table class=\"of-" + columns.size() + "\"",
                Html.of("caption", Html.of("span", caption)),
                Html.of("thead", Html.of("tr", heads)),
                Html.of("tbody", rows));
    }

    /** The table in a region of its own, which scrolls sideways where it is wider than the page. */
    public Html html() {
        String label = Html.text(caption).markup();
        return Html.of("div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + label + "\"", table());
    }

    /** A number as a cell. */
    public static Html number(long number) {
        return Html.text(Long.toString(number));
    }
}
