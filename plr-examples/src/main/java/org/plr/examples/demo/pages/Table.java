package org.plr.examples.demo.pages;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption. The first cell of each row is the row's heading. */
final class Table {
    private final String caption;
    private final List<String> columns;
    private final List<Html> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param caption what it shows
     * @param columns the headings; {@code #} in front of one means that it holds numbers
     */
    Table(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    Table row(List<Html> cells) {
        List<Html> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String tag = i == 0 ? "th scope=\"row\"" : isNumber(i) ? "td class=\"n\"" : "td";
            row.add(Html.of(tag, cells.get(i)));
        }
        rows.add(Html.of("tr", row));
        return this;
    }

    Table row(Html... cells) {
        return row(List.of(cells));
    }

    private boolean isNumber(int column) {
        return columns.get(column).startsWith("#");
    }

    Html html() {
        List<Html> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean number = isNumber(i);
            heads.add(Html.of(
                    number ? "th scope=\"col\" class=\"n\"" : "th scope=\"col\"",
                    number ? columns.get(i).substring(1) : columns.get(i)));
        }
        Html table = Html.of(
                "table",
                Html.of("caption", Html.of("span", caption)),
                Html.of("thead", Html.of("tr", heads)),
                Html.of("tbody", rows));
        String label = Html.text(caption).markup();
        return Html.of("div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + label + "\"", table);
    }

    static Html number(long number) {
        return Html.text(Long.toString(number));
    }
}
