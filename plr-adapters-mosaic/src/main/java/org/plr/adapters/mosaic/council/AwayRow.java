package org.plr.adapters.mosaic.council;

import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.people.Validity;

/** A row of absences.csv: when somebody is away. Why is not read. */
record AwayRow(Row.Where where, String staff, Validity valid) implements Kept.Dated {
    static @Nullable AwayRow of(Row row) {
        String staff = row.id("staff_id");
        Validity valid = Span.of(row, "from", "to");
        return row.isGood() ? new AwayRow(row.where(), staff, valid) : null;
    }
}
