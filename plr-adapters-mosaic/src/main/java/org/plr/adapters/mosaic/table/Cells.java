package org.plr.adapters.mosaic.table;

import org.jspecify.annotations.Nullable;

/** One row as it stands in its source. Valid only while it is being handed over: the next row may use the same object. */
public interface Cells {

    /** The plain name of the file or table. */
    String source();

    /** Which row, the header being row 1. In a table of a database rows are counted in the order of their id. */
    long number();

    /**
     * A cell.
     *
     * @param column the column's name, in lower case
     * @return the text as it stands; empty where the cell is empty, null, or the source has no such column
     */
    String cell(String column);

    /** Why the row as a whole cannot be read, or null where it can. */
    @Nullable
    String fault();
}
