package org.plr.adapters.mosaic.annexa;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;
import org.plr.workbook.Row;

/**
 * In which columns of a sheet a list's columns stand. Headers are compared without regard to case, to spaces around and
 * between words, to which apostrophe, and to a full stop or question mark at the end; a few have other names.
 *
 * @param row the row of the headers
 * @param columns where each column stands
 * @param shown each column's header as the sheet writes it
 */
record Headings(int row, Map<String, Integer> columns, Map<String, String> shown) {
    private static final Map<String, String> OTHERWISE = Map.of(
            "child id", AnnexList.Columns.CHILD,
            "unique child id", AnnexList.Columns.CHILD,
            "child's unique id", AnnexList.Columns.CHILD,
            "dob", AnnexList.Columns.BIRTH,
            "legal status", AnnexList.Columns.LEGAL,
            "allocated social worker", AnnexList.Columns.WORKER);

    /** Those of this row, or none where it does not name the child's id. */
    static Headings of(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.content() instanceof Content.Text text) {
                String name = name(text.text());
                if (columns.putIfAbsent(name, cell.column()) != null && name.equals(AnnexList.Columns.CHILD)) {
                    throw new UnfitSourceException(cell.sheet(), "has twice the child's id", "one column for it");
                }
                shown.putIfAbsent(name, text.text().strip());
            }
        }
        boolean isHeader = columns.containsKey(AnnexList.Columns.CHILD);
        return new Headings(row.number(), isHeader ? columns : Map.of(), shown);
    }

    boolean areThere() {
        return !columns.isEmpty();
    }

    void require(String sheet, Wanted wanted) {
        Set<String> missing = new HashSet<>(wanted.needed());
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw new UnfitSourceException(
                    sheet,
                    "does not have the columns " + missing.stream().sorted().toList(),
                    "these columns, by name");
        }
    }

    /** A column's header as the sheet writes it. */
    String shown(String column) {
        return shown.getOrDefault(column, column);
    }

    private static String name(String header) {
        String plain = header.replace('\u2019', '\'')
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        String name = plain.replaceAll("[?.: ]+$", "");
        return OTHERWISE.getOrDefault(name, name);
    }
}
