package org.plr.core.allocation;

import java.util.Objects;

/**
 * A row and a column.
 *
 * @param row the row's id
 * @param column the column's id
 */
public record Pairing(String row, String column) {

    /** Refuses null. */
    public Pairing {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }
}
