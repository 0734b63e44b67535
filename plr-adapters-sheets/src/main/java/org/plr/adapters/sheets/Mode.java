package org.plr.adapters.sheets;

/** What becomes of the good rows of a workbook in which others are refused. */
public enum Mode {
    /** The good rows are taken, the others are refused. */
    GOOD_ROWS,
    /**
     * Where one row is refused, none is taken. Every row is tried first; should somebody else change an action between the
     * trial and the taking, what was taken before it stands, and the report says so.
     */
    ALL_OR_NOTHING
}
