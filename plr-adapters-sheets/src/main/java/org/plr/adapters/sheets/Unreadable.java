package org.plr.adapters.sheets;

import java.util.Locale;
import org.plr.workbook.WorkbookRefusedException;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** What is said of a file that is no workbook, or none that is read. */
final class Unreadable {
    private static final String SAVE = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).";

    private Unreadable() {}

    static Fault fault(WorkbookRefusedException refused) {
        String code =
                "workbook." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(
                refused.sheet(), refused.cell(), null, null, code, reason(refused.reason()), advice(refused.reason()));
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "The workbook is far larger than a tracker.";
            case NOT_A_WORKBOOK ->
                "This is no .xlsx workbook: it may be a .csv or .ods file, or another one, under that name.";
            case ENCRYPTED -> "The workbook is closed with a password, or was saved in the old form .xls.";
            case DAMAGED -> "The file is damaged, as when a download was cut off.";
            case TRICK, DOCTYPE -> "The file was not made by a spreadsheet program.";
            case MACROS -> "The workbook has macros.";
            case EXTERNAL_DATA -> "The workbook takes data from elsewhere.";
            case EMBEDDED_OBJECT -> "The workbook carries another file or object inside.";
            case NO_SUCH_SHEET -> "A sheet is missing.";
        };
    }

    private static String advice(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "Take out what was added, or take a fresh workbook and enter it there.";
            case ENCRYPTED -> "Take the password off and save it as an Excel workbook (.xlsx).";
            case DAMAGED -> "Hand it in again; if that does not help, save it anew.";
            case TRICK, DOCTYPE, NO_SUCH_SHEET -> "Take a fresh workbook and enter it there.";
            case MACROS, EXTERNAL_DATA, EMBEDDED_OBJECT -> "Take it out and save it again.";
            case NOT_A_WORKBOOK -> SAVE;
        };
    }
}
