package org.plr.adapters.sheets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;

/**
 * Why something in a workbook is not taken.
 *
 * @param sheet the name of the sheet as the workbook has it, or empty where it is the whole file
 * @param cell the cell, such as {@code K7}, or a row, such as {@code row 7}; empty where it is the whole sheet or file
 * @param shownOrNull what the cell holds, where that cannot be anything personal: a misspelt day, an "x"; else null
 * @param clauseOrNull the clause that refuses, or null where plain sense does
 * @param code a fixed dotted code such as {@code completed-on.text}, the key of a host's message catalogue
 * @param reason what is wrong, in plain words
 * @param advice what to do next
 */
public record Fault(
        String sheet,
        String cell,
        @Nullable String shownOrNull,
        @Nullable ClauseId clauseOrNull,
        String code,
        String reason,
        String advice) {

    /** {@return what the cell holds, where that cannot be anything personal} */
    public Optional<String> shown() {
        return Optional.ofNullable(shownOrNull);
    }

    /** {@return the clause that refuses, or empty where plain sense does} */
    public Optional<ClauseId> clause() {
        return Optional.ofNullable(clauseOrNull);
    }

    /** {@return the place, the reason and the advice on one line, such as {@code Actions!K7 "31/02/2026" …}} */
    public String inWords() {
        return place()
                + shown().map(text -> " \"" + text + "\"").orElse("")
                + clause().map(clause -> " (" + clause + ")").orElse("")
                + ": " + reason + " " + advice;
    }

    private String place() {
        if (sheet.isEmpty()) {
            return "The file";
        }
        boolean isCell = !cell.isEmpty() && cell.indexOf(' ') < 0;
        return isCell ? sheet + "!" + cell : "The sheet " + sheet + (cell.isEmpty() ? "" : ", " + cell);
    }

    /** A fault of the whole file. */
    static Fault ofFile(String code, String reason, String advice) {
        return new Fault("", "", null, null, code, reason, advice);
    }

    /** The code and the cell alone. */
    @Override
    public String toString() {
        return code + (cell.isEmpty() ? "" : " at " + cell);
    }
}
