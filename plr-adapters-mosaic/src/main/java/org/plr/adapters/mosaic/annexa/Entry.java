package org.plr.adapters.mosaic.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.cases.CaseStatus;

/**
 * What one row says to be open about a child.
 *
 * @param child the case system's id
 * @param status what the case is by this row
 * @param from since when, or {@link LocalDate#MIN} where the row does not say
 * @param holder whom the row names
 * @param where which row
 */
record Entry(String child, CaseStatus status, LocalDate from, Holder holder, Row.Where where) {
    /** Which of several rows counts: by status, then the one that has a worker, began last, or stands further up. */
    static final Comparator<Entry> FIRST = Comparator.comparing(Entry::status)
            .thenComparing((Entry entry) -> entry.holder().worker().isEmpty())
            .thenComparing(Comparator.comparing(Entry::from).reversed())
            .thenComparing(entry -> entry.where().source())
            .thenComparing(entry -> entry.where().row());

    /**
     * Whom a row names. Its text shows neither.
     *
     * @param team a name, or empty
     * @param worker a name, or empty
     * @param columns the headers of both, as the sheet writes them
     * @param whyNone why there is no worker
     */
    record Holder(String team, String worker, Columns columns, String whyNone) {
        @Override
        public String toString() {
            return "somebody";
        }
    }

    /** The headers under which team and worker stand. */
    record Columns(String team, String worker) {}

    @Override
    public String toString() {
        return where.toString();
    }
}
