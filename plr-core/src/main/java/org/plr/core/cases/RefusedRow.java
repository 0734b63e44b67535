package org.plr.core.cases;

import java.util.Objects;

/**
 * A row of an import that was not used, and why.
 *
 * @param source the file, sheet or table, by its plain name
 * @param row which row, the header being row 1; 0 where the whole source is meant
 * @param column which column, or empty where the row as a whole is meant
 * @param value what stands there; empty for a name, an address or a date of birth, which a report never repeats
 * @param reason what is wrong and what to do about it
 */
public record RefusedRow(String source, long row, String column, String value, String reason) {

    /** Refuses null. */
    public RefusedRow {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
    }

    /** Where it stands, without the value: what was typed never reaches a log. */
    @Override
    public String toString() {
        return source + ", row " + row + (column.isEmpty() ? "" : ", column " + column);
    }
}
