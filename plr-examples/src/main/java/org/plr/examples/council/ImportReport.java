package org.plr.examples.council;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the rows of a council's files. Every row read is either accepted or refused; a refused row stands here
 * with each of its faults.
 *
 * @param files one entry a file, in the order in which they are read
 * @param faults by file, row and column
 */
public record ImportReport(List<FileCount> files, List<Fault> faults) {

    private static final String DANGEROUS_AT_START = "=+-@\t";

    public ImportReport {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /**
     * Rows of one file, without its header. {@code read} is the sum of the other two; a file that could not be read
     * at all has zeros and one fault in row 0.
     */
    public record FileCount(String file, int read, int accepted, int refused) {}

    /**
     * One thing wrong with one row.
     *
     * @param file its name inside the folder, for example {@code ssda903/episodes.csv}
     * @param row as a spreadsheet shows it: the header is row 1; 0 when the fault lies in the file as a whole
     * @param column empty when the fault lies in the row as a whole
     * @param value the cell, without control characters and cut to 80 characters; {@code (withheld)} for names,
     *     addresses and dates of birth
     * @param reason in plain English, with what to do next; it quotes nothing of the row
     */
    public record Fault(String file, int row, String column, String value, String reason) {

        /** Where and why, without the value: a value may be a child's or a colleague's id. */
        @Override
        public String toString() {
            return file + ", row " + row + (column.isEmpty() ? "" : ", " + column) + ": " + reason;
        }
    }

    /** Whether every file could be read, though some rows may be refused. Without this a council is of no use. */
    public boolean everyFileRead() {
        return faults.stream().noneMatch(fault -> fault.row() == 0);
    }

    /**
     * The faults as CSV with the header {@code file,row,column,value,reason}. A cell that a spreadsheet would take for
     * a formula gets a leading apostrophe.
     */
    public String toCsv() {
        StringBuilder text = new StringBuilder("file,row,column,value,reason\n");
        for (Fault fault : faults) {
            String row = Integer.toString(fault.row());
            text.append(Stream.of(fault.file(), row, fault.column(), fault.value(), fault.reason())
                            .map(ImportReport::guarded)
                            .map(ImportReport::quoted)
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && DANGEROUS_AT_START.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
