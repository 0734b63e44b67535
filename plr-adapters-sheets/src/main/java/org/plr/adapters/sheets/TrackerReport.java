package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plr.core.concern.ActionRef;

/**
 * What became of a workbook that was handed in. Immutable.
 *
 * @param mode what was asked
 * @param unread why the file was not read at all; empty where it was
 * @param rows each row of its actions, from top to bottom; empty where it was not read
 * @param notes what a person should know beside, such as a picture that nobody reads; in plain words
 */
public record TrackerReport(Mode mode, List<Fault> unread, List<Row> rows, List<String> notes) {

    /** Keeps the lists as they are now. */
    public TrackerReport {
        unread = List.copyOf(unread);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** What became of a row. */
    public enum Verdict {
        /** The action is recorded as completed. */
        TAKEN,
        /** The row says nothing new. */
        UNCHANGED,
        /** The row is not taken; its faults say why. */
        REFUSED,
        /** The row is good, and not taken because others are refused and all or nothing was asked. */
        HELD_BACK
    }

    /**
     * One row.
     *
     * @param sheet the name of its sheet as the workbook has it
     * @param number its number there, from 1
     * @param actionOrNull the action, or null where the row names none that the actor may see
     * @param verdict what became of it
     * @param because why, in plain words; of a refused row its faults say it
     * @param faults every fault of a refused row; empty for any other
     */
    public record Row(
            String sheet,
            int number,
            @Nullable ActionRef actionOrNull,
            Verdict verdict,
            String because,
            List<Fault> faults) {

        /** Keeps the faults as they are now. */
        public Row {
            faults = List.copyOf(faults);
        }

        /** {@return the action, or empty where the row names none that the actor may see} */
        public Optional<ActionRef> action() {
            return Optional.ofNullable(actionOrNull);
        }

        /** The verdict and the number alone. */
        @Override
        public String toString() {
            return verdict + " row " + number;
        }
    }

    /**
     * The rows of one verdict.
     *
     * @param verdict which
     * @return them, from top to bottom
     */
    public List<Row> of(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict == verdict).toList();
    }

    /** {@return whether the file was read and every row of it was taken or said nothing new} */
    public boolean isClean() {
        return unread.isEmpty()
                && of(Verdict.REFUSED).isEmpty()
                && of(Verdict.HELD_BACK).isEmpty();
    }

    /** {@return every fault, of the file or of its rows, in the order of the rows} */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(unread);
        rows.forEach(row -> faults.addAll(row.faults));
        return List.copyOf(faults);
    }

    /**
     * The report as a page to hand to whoever filled the workbook in: how many of each, then line by line what was taken,
     * held back and refused. It names no person.
     *
     * @return the lines, each ended by a line feed
     */
    public String inWords() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        unread.forEach(fault -> lines.add(fault.inWords()));
        for (Row row : rows) {
            if (row.verdict != Verdict.UNCHANGED) {
                lines.add(row.sheet + " row " + row.number + " " + word(row.verdict) + ": " + row.because);
            }
            row.faults.forEach(fault -> lines.add("  " + fault.inWords()));
        }
        notes.forEach(note -> lines.add("Note: " + note));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private String summary() {
        if (!unread.isEmpty()) {
            return "The workbook was not read, and nothing was changed.";
        }
        int taken = of(Verdict.TAKEN).size();
        String counts = Words.count(taken, "row", "rows") + " taken, "
                + of(Verdict.REFUSED).size() + " refused, "
                + (mode == Mode.ALL_OR_NOTHING ? of(Verdict.HELD_BACK).size() + " held back, " : "")
                + of(Verdict.UNCHANGED).size() + " with nothing new.";
        return taken == 0 ? "Nothing was changed: " + counts : counts;
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case TAKEN -> "taken";
            case UNCHANGED -> "unchanged";
            case REFUSED -> "refused";
            case HELD_BACK -> "held back";
        };
    }

    /** The numbers alone. */
    @Override
    public String toString() {
        return unread.isEmpty() ? summary() : "unread " + unread;
    }
}
