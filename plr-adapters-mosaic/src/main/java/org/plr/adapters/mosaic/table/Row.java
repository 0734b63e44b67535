package org.plr.adapters.mosaic.table;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.RefusedRow;

/**
 * One row, read cell by cell. A cell that cannot be used is refused, with a stand-in returned, so that all faults of a row
 * are told at once; {@link #isGood} says whether there was none.
 */
public final class Row {
    /** The most characters of an id: as many as a reference can stand for. */
    private static final int LONGEST_ID = 100;

    private static final int LONGEST_TEXT = 200;
    private static final LocalDate STAND_IN = LocalDate.EPOCH;

    private final Cells cells;
    private final Days days;
    private final Findings findings;
    private boolean good = true;
    private String refused = "";

    /**
     * Reads a row.
     *
     * @param cells the row
     * @param days how days are read
     * @param findings where faults go
     */
    public Row(Cells cells, Days days, Findings findings) {
        this.cells = cells;
        this.days = days;
        this.findings = findings;
    }

    /** Whether no cell was refused so far. */
    public boolean isGood() {
        return good;
    }

    /** Which row of its source. */
    public Where where() {
        return new Where(cells.source(), cells.number());
    }

    /**
     * An id, which must be there.
     *
     * @param column the column
     * @return the id: {@code 123.0} is 123
     */
    public String id(String column) {
        String id = optionalId(column);
        if (id.isEmpty()) {
            refuse(column, "", "The cell is blank: fill it in.");
        }
        return id;
    }

    /**
     * An id that may be missing.
     *
     * @param column the column
     * @return the id, or empty
     */
    public String optionalId(String column) {
        String text = Text.plain(cells.cell(column));
        if (text.length() > LONGEST_ID || Text.hidesSomething(text)) {
            refuse(column, text, "An id has at most 100 characters, none of them hidden: correct it.");
        } else if (Text.isShortened(text)) {
            refuse(column, text, "A spreadsheet has shortened this number: export it anew, as text.");
        }
        return Text.id(text);
    }

    /**
     * A text.
     *
     * @param column the column
     * @return the text, or empty; one too long or with hidden characters is refused, its value withheld
     */
    public String text(String column) {
        String text = Text.plain(cells.cell(column));
        if (text.length() > LONGEST_TEXT || Text.hidesSomething(text)) {
            refuse(column, "", "A text has at most 200 characters, none of them hidden: correct it.");
        }
        return text;
    }

    /**
     * A code or a name.
     *
     * @param column the column
     * @return the text, or empty; a number that a spreadsheet has given decimals is one without, as in {@link #id}
     */
    public String code(String column) {
        return Text.id(text(column));
    }

    /**
     * A text that is no secret and must be of a form.
     *
     * @param column the column
     * @param form what it must be
     * @param reason what is wrong and what to do where it is not
     * @return the text
     */
    public String text(String column, Predicate<String> form, String reason) {
        String text = text(column);
        if (!refused.equals(column) && !form.test(text)) {
            refuse(column, text, reason);
        }
        return text;
    }

    /**
     * A text about a person, never repeated in a report.
     *
     * @param column the column
     * @param form what it must be
     * @param reason what is wrong and what to do where it is not
     * @return the text
     */
    public String withheld(String column, Predicate<String> form, String reason) {
        String text = text(column);
        if (!refused.equals(column) && !form.test(text)) {
            refuse(column, "", reason);
        }
        return text;
    }

    /**
     * A day, which must be there.
     *
     * @param column the column
     * @return the local day
     */
    public LocalDate day(String column) {
        String text = Text.plain(cells.cell(column));
        LocalDate day = days.day(text);
        if (day == null) {
            refuse(column, text, text.isEmpty() ? "The day is missing: fill it in." : noDay());
        }
        return day == null ? STAND_IN : day;
    }

    /**
     * A last day, or a day of closing.
     *
     * @param column the column
     * @param from the day on which it began, before which it cannot end
     * @return the local day, or null where there is none or the case system means none, as by 31 December 9999
     */
    public @Nullable LocalDate end(String column, LocalDate from) {
        String text = Text.plain(cells.cell(column));
        LocalDate day = text.isEmpty() ? LocalDate.MAX : days.last(text);
        if (day == null) {
            refuse(column, text, noDay());
        } else if (good && day.isBefore(from)) {
            refuse(column, text, "It ends before it begins: correct one of the days.");
        }
        return LocalDate.MAX.equals(day) ? null : day;
    }

    /**
     * A day about a person, such as of birth, that may be missing and is never repeated in a report.
     *
     * @param column the column
     * @return the local day, or null
     */
    public @Nullable LocalDate withheldDay(String column) {
        String text = Text.plain(cells.cell(column));
        LocalDate day = days.day(text);
        if (day == null && !text.isEmpty()) {
            refuse(column, "", noDay());
        }
        return day;
    }

    private static String noDay() {
        return "There is no such day: write it as 2022-06-01 or 01/06/2022, in the years 1900 to 2199.";
    }

    /**
     * Refuses the row for one of its cells.
     *
     * @param column the column
     * @param value what is shown of it
     * @param reason what is wrong and what to do
     */
    public void refuse(String column, String value, String reason) {
        good = false;
        refused = column;
        where().refuse(findings, column, value, reason);
    }

    /**
     * Which row of which source.
     *
     * @param source the plain name of the source
     * @param row the row, the header being row 1
     */
    public record Where(String source, long row) {
        /**
         * Refuses this row.
         *
         * @param findings where faults go
         * @param column the column
         * @param value what is shown of it
         * @param reason what is wrong and what to do
         */
        public void refuse(Findings findings, String column, String value, String reason) {
            findings.refuse(new RefusedRow(source, row, column, value, reason));
        }
    }
}
