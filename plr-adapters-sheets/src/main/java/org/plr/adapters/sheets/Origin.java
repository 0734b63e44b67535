package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plr.core.people.UnitRef;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;
import org.plr.workbook.Row;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;

/**
 * Of which area a workbook is, and from when, as it says itself. The words that say so are found wherever they stand.
 *
 * @param area the service area
 * @param position how far the journal had come when it was made
 */
record Origin(UnitRef area, long position) {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final String ADVICE =
            "Take a fresh workbook and enter it there, or undo what was changed on the sheet \"" + Form.READ_ME + "\".";

    private enum Said {
        FORM(Form.FORM),
        AREA(Form.AREA),
        POSITION(Form.POSITION);

        private final String label;

        Said(String label) {
            this.label = label;
        }
    }

    static Origin of(WorkbookReader workbook) {
        Map<Said, Cell> said = new EnumMap<>(Said.class);
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet) {
                row.cells().forEach(cell -> note(row, cell, said));
            }
        }
        if (!said.keySet().containsAll(List.of(Said.values()))) {
            throw new UnreadException(Fault.ofFile(
                    "workbook.read-me-missing",
                    "The sheet \"" + Form.READ_ME
                            + "\" is missing, or this is no workbook of a tracker: nothing says of"
                            + " which area it is and from when.",
                    "Take a fresh workbook and enter it there."));
        }
        return read(said);
    }

    /** What stands twice counts once: a copied sheet says the same. */
    private static void note(Row row, Cell cell, Map<Said, Cell> said) {
        if (cell.content() instanceof Content.Text text) {
            for (Said each : Said.values()) {
                if (text.text().strip().equals(each.label)) {
                    said.putIfAbsent(each, row.cell(cell.column() + 1));
                }
            }
        }
    }

    private static Origin read(Map<Said, Cell> said) {
        List<Fault> faults = new ArrayList<>();
        Cell form = told(said, Said.FORM);
        if (!Text.of(form).equals(Form.ID)) {
            faults.add(fault(
                    form,
                    "workbook.other-form",
                    "The workbook has a form that this library does not read: it was made by another version of it, or"
                            + " this cell was changed."));
        }
        Cell area = told(said, Said.AREA);
        Optional<String> reference = matching(area, REFERENCE);
        if (reference.isEmpty()) {
            faults.add(fault(area, "workbook.area-changed", "This cell no longer says of which area the workbook is."));
        }
        Cell position = told(said, Said.POSITION);
        Optional<String> number = matching(position, POSITION);
        if (number.isEmpty()) {
            faults.add(fault(
                    position, "workbook.position-changed", "This cell no longer says from when the workbook is."));
        }
        if (!faults.isEmpty()) {
            throw new UnreadException(faults);
        }
        return new Origin(UnitRef.of(reference.orElseThrow()), Long.parseLong(number.orElseThrow()));
    }

    private static Cell told(Map<Said, Cell> said, Said which) {
        return Objects.requireNonNull(said.get(which), "each is told, or reading has ended before");
    }

    private static Optional<String> matching(Cell cell, Pattern pattern) {
        String text = Text.of(cell);
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Fault fault(Cell cell, String code, String reason) {
        return new Fault(cell.sheet(), cell.ref(), null, null, code, reason, ADVICE);
    }
}
