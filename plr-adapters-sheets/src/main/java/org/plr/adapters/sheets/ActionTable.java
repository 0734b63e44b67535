package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plr.workbook.Cell;
import org.plr.workbook.Row;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;

/**
 * The sheet of actions as it came back: found by its headers, whatever it is called now and wherever they stand.
 *
 * @param sheet the sheet
 * @param lines its rows below the headers that hold anything, from top to bottom
 */
record ActionTable(Sheet sheet, List<Line> lines) {
    /** People insert rows above the headers, and not many. */
    private static final int LAST_ROW_OF_HEADERS = 50;

    private static final int ENOUGH = 4;
    private static final String FRESH = "Take a fresh workbook and enter it there.";

    /** A row that holds headers of the actions. */
    private record Headers(Sheet sheet, Row row, Map<ActionColumn, Integer> columns, List<Cell> repeated) {}

    static ActionTable of(WorkbookReader workbook) {
        List<Headers> found = workbook.sheets().stream()
                .flatMap(sheet -> headers(sheet).stream())
                .toList();
        if (found.isEmpty()) {
            throw new UnreadException(Fault.ofFile(
                    "workbook.actions-missing",
                    "No sheet has the headers of the actions: the sheet \"" + Form.ACTIONS + "\" or its first row was"
                            + " deleted.",
                    FRESH));
        }
        if (found.size() > 1) {
            throw new UnreadException(new Fault(
                    found.get(1).sheet.name(),
                    "",
                    null,
                    null,
                    "workbook.actions-twice",
                    "Two sheets look like the actions, and nobody can say which counts.",
                    "Delete the copy and hand the workbook in again."));
        }
        Headers headers = found.get(0);
        refuseIfIncomplete(headers);
        return new ActionTable(headers.sheet, lines(headers));
    }

    private static Optional<Headers> headers(Sheet sheet) {
        for (Row row : sheet) {
            if (row.number() > LAST_ROW_OF_HEADERS) {
                return Optional.empty();
            }
            Headers headers = new Headers(sheet, row, new EnumMap<>(ActionColumn.class), new ArrayList<>());
            row.cells().forEach(cell -> note(cell, headers));
            if (headers.columns.keySet().stream().filter(ActionColumn::isNeeded).count() >= ENOUGH) {
                return Optional.of(headers);
            }
        }
        return Optional.empty();
    }

    private static void note(Cell cell, Headers headers) {
        column(cell).ifPresent(column -> {
            if (headers.columns.putIfAbsent(column, cell.column()) != null) {
                headers.repeated.add(cell);
            }
        });
    }

    private static Optional<ActionColumn> column(Cell cell) {
        String text = Text.of(cell);
        return Stream.of(ActionColumn.values())
                .filter(column -> column.header().equalsIgnoreCase(text))
                .findFirst();
    }

    private static void refuseIfIncomplete(Headers headers) {
        List<Fault> faults = new ArrayList<>();
        for (Cell cell : headers.repeated) {
            faults.add(fault(
                    cell.sheet(),
                    cell.ref(),
                    "workbook.header-twice",
                    "This header stands twice.",
                    "Delete the column that was added, or give it another header."));
        }
        List<Cell> strange = headers.row.cells().stream()
                .filter(cell -> column(cell).isEmpty())
                .toList();
        List<ActionColumn> missing = Stream.of(ActionColumn.values())
                .filter(column -> column.isNeeded() && !headers.columns.containsKey(column))
                .toList();
        for (int i = 0; i < missing.size(); i++) {
            faults.add(missing(
                    missing.get(i), headers, i < strange.size() ? strange.get(i).ref() : ""));
        }
        if (!faults.isEmpty()) {
            throw new UnreadException(faults);
        }
    }

    private static Fault missing(ActionColumn column, Headers headers, String strange) {
        String name = "The header \"" + column.header() + "\" is missing";
        return strange.isEmpty()
                ? fault(
                        headers.sheet.name(),
                        "row " + headers.row.number(),
                        "workbook.header-missing",
                        name + ": its column was deleted.",
                        FRESH)
                : fault(
                        headers.sheet.name(),
                        strange,
                        "workbook.header-missing",
                        name + ", and this header is none of the workbook's: it may have been renamed.",
                        "Write \"" + column.header() + "\" there again, if it was, and hand the workbook in again.");
    }

    private static Fault fault(String sheet, String cell, String code, String... words) {
        return new Fault(sheet, cell, null, null, code, words[0], words[1]);
    }

    private static List<Line> lines(Headers headers) {
        List<Line> lines = new ArrayList<>();
        for (Row row : headers.sheet) {
            Line line = new Line(row, headers.columns);
            if (row.number() > headers.row.number() && !line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
