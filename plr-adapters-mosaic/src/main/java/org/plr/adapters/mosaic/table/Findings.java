package org.plr.adapters.mosaic.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plr.core.cases.ImportReport;
import org.plr.core.cases.RefusedRow;

/** What becomes of rows while they are read. For one thread. */
public final class Findings {
    private static final int LONGEST_VALUE = 80;

    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Nothing read, nothing refused. */
    public Findings() {}

    /**
     * Reads a table and counts its rows; a row that cannot be read as a whole is refused and not handed on.
     *
     * @param tables where it is read
     * @param wanted what of it
     * @param each takes each row
     * @return the plain name of what was read, or empty text where there is no such table
     */
    public String read(Tables tables, Wanted wanted, Consumer<Cells> each) {
        long[] count = {0};
        String name = tables.read(wanted, cells -> {
            count[0]++;
            String fault = cells.fault();
            if (fault == null) {
                each.accept(cells);
            } else {
                refuse(new RefusedRow(cells.source(), cells.number(), "", "", fault));
            }
        });
        if (!name.isEmpty()) {
            rows.put(name, count[0]);
            places.putIfAbsent(name, places.size());
        }
        return name;
    }

    /**
     * Refuses a row.
     *
     * @param row which, why; of its value 80 visible characters are kept
     */
    public void refuse(RefusedRow row) {
        places.putIfAbsent(row.source(), places.size());
        refused.add(new RefusedRow(row.source(), row.row(), row.column(), visible(row.value()), row.reason()));
    }

    private static String visible(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints()
                .filter(character -> !Text.isHidden(character))
                .limit(LONGEST_VALUE)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /**
     * The report so far.
     *
     * @return what was read, and what was refused in the order of sources, rows and columns
     */
    public ImportReport report() {
        List<RefusedRow> sorted = new ArrayList<>(refused);
        sorted.sort(Comparator.comparingInt((RefusedRow row) -> places.getOrDefault(row.source(), 0))
                .thenComparingLong(RefusedRow::row)
                .thenComparing(RefusedRow::column)
                .thenComparing(RefusedRow::reason));
        return new ImportReport(rows, sorted);
    }
}
