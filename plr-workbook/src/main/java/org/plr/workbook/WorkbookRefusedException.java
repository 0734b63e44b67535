package org.plr.workbook;

/**
 * A workbook is not read, or not to its end: why, in plain words, and what to do. Neither the message nor anything else
 * here repeats what a cell holds.
 */
public final class WorkbookRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of refusal. */
    public enum Reason {
        /** It is larger than the limits allow: packed, unpacked, or in parts, rows or cells. */
        TOO_LARGE,
        /** It is something else: another file, an old .xls, a binary .xlsb, an archive of other things. */
        NOT_A_WORKBOOK,
        /** It is closed with a password. */
        ENCRYPTED,
        /** It is cut off, or contradicts itself. */
        DAMAGED,
        /** A name of a part that would lead elsewhere, twice the same part, or parts that overlap. */
        TRICK,
        /** It declares a document type, by which XML reads files and multiplies itself. */
        DOCTYPE,
        /** It has macros. */
        MACROS,
        /** It takes data from elsewhere: another workbook, a query, DDE. */
        EXTERNAL_DATA,
        /** It carries an object or another file inside. */
        EMBEDDED_OBJECT,
        /** There is no such sheet. */
        NO_SUCH_SHEET
    }

    private final Reason reason;
    private final String plain;
    private final String sheet;
    private final String cell;

    WorkbookRefusedException(Reason reason, String message) {
        this(reason, message, "", "");
    }

    WorkbookRefusedException(Reason reason, String message, String sheet, String cell) {
        super(reason + (sheet.isEmpty() ? "" : (" at " + sheet + " " + cell).stripTrailing()) + ": " + message);
        this.reason = reason;
        this.plain = message;
        this.sheet = sheet;
        this.cell = cell;
    }

    /** The same, said of this place. */
    WorkbookRefusedException at(String where, String which) {
        return new WorkbookRefusedException(reason, plain, where, which);
    }

    /** Which kind of refusal. */
    public Reason reason() {
        return reason;
    }

    /** The sheet, or empty where it is the whole workbook. */
    public String sheet() {
        return sheet;
    }

    /** The cell or row, such as "C7" or "row 7", or empty where it is the whole sheet or workbook. */
    public String cell() {
        return cell;
    }
}
