package org.plr.core.allocation;

import java.util.Objects;

/**
 * Somebody who takes rows.
 *
 * @param id the id; in Unicode's form NFC it is no other column's
 * @param capacity how many rows at most
 * @param minimum how many rows at least
 */
public record Column(String id, int capacity, int minimum) {

    /** Refuses null; a number that cannot be is refused with the request. */
    public Column {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Without a minimum.
     *
     * @param id the id
     * @param capacity how many rows at most
     * @return the column
     */
    public static Column of(String id, int capacity) {
        return new Column(id, capacity, 0);
    }
}
