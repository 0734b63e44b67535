package org.plr.adapters.mosaic.table;

import java.util.function.Consumer;

/** An extract that is open for reading: tables of text by name. For one thread. */
public interface Tables extends AutoCloseable {

    /**
     * Reads a table row by row.
     *
     * @param table which
     * @param each takes each row, and must not keep it
     * @return the plain name of what was read, or empty text where there is no such table
     * @throws UnfitSourceException where the table is not what it should be
     */
    String read(Wanted table, Consumer<Cells> each);

    @Override
    void close();

    /** Where tables come from. */
    @FunctionalInterface
    interface Source {
        /**
         * Opens the extract as it is now.
         *
         * @return the tables, to be closed
         * @throws UnfitSourceException where it is not what it should be
         */
        Tables open();
    }
}
