package org.plr.adapters.mosaic.table;

/**
 * A file or a table that cannot be read at all: from then on nobody could say which rows are missing. Its message says what
 * to do; it never repeats a cell.
 */
public final class UnfitSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final String fault;
    private final String expected;

    /**
     * States what is wrong.
     *
     * @param source the plain name of the file, folder or table
     * @param fault what is wrong with it, without a subject: "is not UTF-8"
     * @param expected what should be there instead
     */
    public UnfitSourceException(String source, String fault, String expected) {
        super(source + " " + fault + "; expected " + expected + ".");
        this.source = source;
        this.fault = fault;
        this.expected = expected;
    }

    /** The plain name of the file, folder or table. */
    public String source() {
        return source;
    }

    /** What is wrong with it. */
    public String fault() {
        return fault;
    }

    /** What should be there instead. */
    public String expected() {
        return expected;
    }
}
