package org.plr.adapters.mosaic.annexa;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;
import org.plr.workbook.Content;

/** A row of a list, read cell by cell; a cell that cannot be used is refused, with a stand-in returned. */
final class AnnexRow {
    private static final int LONGEST = 100;

    private final AnnexTables.Line line;
    private final Days days;
    private final Findings findings;
    private boolean good = true;

    AnnexRow(AnnexTables.Line line, Days days, Findings findings) {
        this.line = line;
        this.days = days;
        this.findings = findings;
    }

    boolean isGood() {
        return good;
    }

    Row.Where where() {
        return new Row.Where(line.source(), line.number());
    }

    /** The column as the sheet writes it. */
    String shown(String column) {
        return line.headings().shown(column);
    }

    /** The child's id. */
    String id(String column) {
        Content content = line.content(column);
        String id = "";
        if (content instanceof Content.Figure figure && isWhole(figure.number())) {
            id = figure.number().toBigInteger().toString();
        } else if (content instanceof Content.Text text) {
            id = plain(text.text());
        } else if (content != Content.blank()) {
            refuse(column, "", "No id stands here: " + what(content) + ".");
            return "";
        }
        if (id.isEmpty() || id.length() > LONGEST || id.chars().anyMatch(Character::isISOControl)) {
            refuse(column, "", "An id has 1 to 100 characters, none of them hidden: fill it in.");
        }
        return id;
    }

    /** A day that is no secret; null where there is none. */
    @Nullable
    LocalDate day(String column) {
        return day(column, true);
    }

    /** A day of birth, which a report never repeats; null where there is none. */
    @Nullable
    LocalDate withheldDay(String column) {
        return day(column, false);
    }

    /** A code such as "c) Child in need plan"; empty where there is none. */
    String code(String column) {
        Content content = line.content(column);
        if (content instanceof Content.Text text) {
            return plain(text.text());
        }
        if (content != Content.blank()) {
            refuse(column, "", "No text stands here: " + what(content) + ".");
        }
        return "";
    }

    /** A name; empty where there is none, and where {@link #nameless} says why. */
    String name(String column) {
        return line.content(column) instanceof Content.Text text ? plain(text.text()) : "";
    }

    /** Why there is no name. */
    String nameless(String column) {
        Content content = line.content(column);
        return content == Content.blank() ? "The cell is blank" : "No name stands here, " + what(content);
    }

    void refuse(String column, String value, String reason) {
        good = false;
        where().refuse(findings, shown(column), value, reason);
    }

    private @Nullable LocalDate day(String column, boolean mayBeShown) {
        Content content = line.content(column);
        if (content == Content.blank()) {
            return null;
        }
        if (content instanceof Content.Date date) {
            return date.day();
        }
        String text = content instanceof Content.Text words ? plain(words.text()) : "";
        LocalDate day = text.isEmpty() ? null : days.day(text);
        if (day == null && !(content instanceof Content.Text && text.isEmpty())) {
            String reason = content instanceof Content.Text
                    ? "There is no such day: write it as 01/06/2022."
                    : "No day stands here: " + what(content) + ".";
            refuse(column, mayBeShown ? text : "", reason);
        }
        return day;
    }

    private static String what(Content content) {
        if (content instanceof Content.Formula) {
            return "it is a formula, so paste its value";
        }
        if (content instanceof Content.Fault fault) {
            return "it is " + fault.reason();
        }
        return "it is another kind of value, so look whether the cells of this row are shifted";
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0 && number.scale() <= 0;
    }

    /** Without spaces around, and with a plain space for each run of others, no-break spaces too. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
    }
}
