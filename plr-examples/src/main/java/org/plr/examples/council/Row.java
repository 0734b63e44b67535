package org.plr.examples.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.plr.core.people.Role;

/**
 * One row, read cell by cell. A cell that cannot be used is refused and a stand-in returned, so that all faults of a
 * row are told at once; {@link #accept} then makes no value of it.
 */
final class Row {

    /** Of cells under these names the report withholds the value. */
    private static final Set<String> PERSONAL = Set.of("name", "email", "DOB");

    private static final int LONGEST_CELL = 200;
    private static final int LONGEST_VALUE = 80;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,47}");
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>[0-9]{2})/(?<month>[0-9]{2})/(?<year>[0-9]{4})");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final String file;
    private final CSVRecord cells;
    private final Map<String, Integer> places;
    private final Findings findings;
    private final Set<String> refusedColumns = new HashSet<>();

    Row(String file, CSVRecord cells, Map<String, Integer> places, Findings findings) {
        this.file = file;
        this.cells = cells;
        this.places = places;
        this.findings = findings;
        if (cells.size() != places.size()) {
            refuse(
                    "",
                    "The row has " + cells.size() + " cells and the first row has " + places.size()
                            + ": look for a missing or an unquoted comma.");
        }
    }

    int number() {
        return Math.toIntExact(cells.getRecordNumber());
    }

    /** The value of a row without fault; nothing, and the value never made, where a cell was refused. */
    <T> Optional<T> accept(Supplier<T> value) {
        return refusedColumns.isEmpty() ? Optional.of(value.get()) : Optional.empty();
    }

    /** Refuses the row for a cell, once: the first fault of a cell, or of a whole row, is the one to mend. */
    void refuse(String column, String reason) {
        if (!refusedColumns.contains("") && refusedColumns.add(column)) {
            findings.refuse(new ImportReport.Fault(file, number(), column, reported(column), reason));
        }
    }

    /** Whether the cell of this column was refused, so that what it decides about others cannot be told. */
    boolean isRefused(String column) {
        return refusedColumns.contains(column);
    }

    /** Text that is not blank. */
    String text(String column) {
        String cell = optionalText(column);
        if (cell.isEmpty()) {
            refuse(column, "The cell is blank: fill it in.");
        }
        return cell;
    }

    /** An id: letters, digits, dot, dash and underscore, at most 48 characters. */
    String id(String column) {
        String cell = text(column);
        return cell.isEmpty() ? cell : wellFormedId(column, cell);
    }

    /** An id, or empty. */
    String optionalId(String column) {
        String cell = optionalText(column);
        return cell.isEmpty() ? cell : wellFormedId(column, cell);
    }

    /** One of a closed list of codes, as written there. */
    String code(String column, Collection<String> codes) {
        String cell = text(column);
        if (!cell.isEmpty() && !codes.contains(cell)) {
            refuse(column, "The code is unknown: use one of " + codes + ".");
        }
        return cell;
    }

    /** One of an enum's names, in any case. */
    <E extends Enum<E>> E code(String column, E[] codes) {
        String cell = text(column).toUpperCase(Locale.ROOT);
        Optional<E> code =
                Arrays.stream(codes).filter(each -> each.name().equals(cell)).findFirst();
        if (code.isEmpty() && !cell.isEmpty()) {
            refuse(column, "The code is unknown: use one of " + List.of(codes) + ".");
        }
        return code.orElse(codes[0]);
    }

    /** A role, in any case; a council may have roles of its own. */
    Role role(String column) {
        String cell = text(column).toUpperCase(Locale.ROOT);
        try {
            return cell.isEmpty() ? Role.PRACTITIONER : new Role(cell);
        } catch (IllegalArgumentException noCode) {
            refuse(column, "This is no role: use letters, digits and underscores, such as TEAM_MANAGER.");
            return Role.PRACTITIONER;
        }
    }

    /** Days from a column to a column, written yyyy-MM-dd; without an end when the second is blank. */
    Supplier<Span> span(String firstColumn, String lastColumn) {
        LocalDate first = date(firstColumn, ISO);
        LocalDate last = optionalDate(lastColumn, ISO);
        if (last.isBefore(first)) {
            refuse(lastColumn, "The last day comes before the first: correct one of them.");
        }
        return () -> new Span(first, last);
    }

    /** A day written dd/MM/yyyy. */
    LocalDate dayFirst(String column) {
        return date(column, DAY_FIRST);
    }

    /** A day written dd/MM/yyyy, or {@link LocalDate#MAX}. */
    LocalDate optionalDayFirst(String column) {
        return optionalDate(column, DAY_FIRST);
    }

    private LocalDate optionalDate(String column, Pattern format) {
        return cell(column).isEmpty() ? LocalDate.MAX : date(column, format);
    }

    private LocalDate date(String column, Pattern format) {
        String cell = text(column);
        Optional<LocalDate> date = day(format.matcher(cell));
        if (date.isEmpty() && !cell.isEmpty()) {
            refuse(
                    column,
                    "There is no such day: write it as " + (format == ISO ? "yyyy-MM-dd" : "dd/MM/yyyy")
                            + ", in the years 1900 to 2199.");
        }
        return date.orElse(EARLIEST);
    }

    /** By hand, as a DateTimeFormatter would take half of the time of reading a folder. */
    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day")))
                            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private String optionalText(String column) {
        String cell = cell(column);
        if (cell.length() > LONGEST_CELL) {
            refuse(column, "The cell is longer than " + LONGEST_CELL + " characters: shorten it.");
        }
        if (hidesSomething(cell)) {
            refuse(column, "The cell holds line breaks or hidden characters: type it again.");
        }
        return cell;
    }

    private String wellFormedId(String column, String cell) {
        if (!ID.matcher(cell).matches()) {
            refuse(column, "An id has at most 48 letters, digits, dots, dashes and underscores: correct it.");
        }
        return cell;
    }

    private String cell(String column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private String reported(String column) {
        String cell = cell(column);
        if (PERSONAL.contains(column) && !cell.isEmpty()) {
            return "(withheld)";
        }
        StringBuilder shown = new StringBuilder();
        cell.codePoints()
                .filter(character -> !isHidden(character))
                .limit(LONGEST_VALUE)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean hidesSomething(String cell) {
        for (int index = 0; index < cell.length(); index++) {
            if (isHidden(cell.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
