package org.plr.adapters.mosaic.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which no row may be endless. */
final class Bounded extends FilterReader {
    /** The most characters of one row: about a million. */
    static final int LONGEST = 1 << 20;

    private long sinceRow;

    Bounded(Reader in) {
        super(in);
    }

    /** Begins to count anew; what the reader behind has taken ahead counts for the row before. */
    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        return counted(read, read);
    }

    private int counted(int result, int characters) throws IOException {
        sinceRow += Math.max(0, characters);
        if (sinceRow > LONGEST) {
            throw new TooLongException();
        }
        return result;
    }

    /** A row has no end. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("A row has more than " + LONGEST + " characters: look for a quotation mark that is never closed.");
        }
    }
}
