package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.core.cases.RefusedRow;

/**
 * One reading of an extract.
 *
 * @param tables the extract
 * @param day the day for which it is read
 * @param days how days are read
 * @param findings where faults go
 */
record Reading(Tables tables, LocalDate day, Days days, Findings findings) {

    /** Reads a table without which there is no universe, and says under which plain name it was found. */
    String required(Wanted table, Consumer<Row> each) {
        String name = read(table, each);
        if (name.isEmpty()) {
            throw new UnfitSourceException(table.name(), "is missing", "this table in the extract");
        }
        return name;
    }

    /** Reads a table without which some cases look like less than they are; the report says so where it is missing. */
    void optional(Wanted table, String without, Consumer<Row> each) {
        if (read(table, each).isEmpty()) {
            findings.refuse(new RefusedRow(
                    table.name(), 0, "", "", "The table is missing: " + without + ". Add it to the extract."));
        }
    }

    private String read(Wanted table, Consumer<Row> each) {
        return findings.read(tables, table, cells -> each.accept(new Row(cells, days, findings)));
    }
}
