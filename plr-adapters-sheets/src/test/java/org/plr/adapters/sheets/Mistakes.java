package org.plr.adapters.sheets;

import static org.plr.adapters.sheets.ActionColumn.ACTION;
import static org.plr.adapters.sheets.ActionColumn.COMPLETED;
import static org.plr.adapters.sheets.ActionColumn.EVIDENCE;
import static org.plr.adapters.sheets.ActionColumn.ON;
import static org.plr.adapters.sheets.ActionColumn.OWNER;
import static org.plr.adapters.sheets.ActionColumn.RAISED;
import static org.plr.adapters.sheets.ActionColumn.REVIEW;
import static org.plr.adapters.sheets.ActionColumn.VERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** The mistakes by which rows are refused; those by which a file is not read at all stand in {@link UnreadTest}. */
final class Mistakes {
    private static final String MARK = "what is put in afterwards";

    private Mistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(days(), answers(), formulas(), references(), meanwhile(), rows(), texts())
                .flatMap(List::stream);
    }

    private static List<Mistake> days() {
        return List.of(
                Mistake.in("day-of-no-calendar", ON, cell -> cell.setCellValue("31/02/2026")),
                Mistake.in("day-as-text", ON, cell -> cell.setCellValue("3.4.26")),
                Mistake.in("day-as-iso-text-of-no-calendar", ON, cell -> cell.setCellValue("2022-06-31")),
                Mistake.in("day-with-a-name", ON, cell -> cell.setCellValue("when Sam was seen")),
                Mistake.in("serial-60", ON, cell -> cell.setCellValue(60)),
                Mistake.in("day-without-its-format", ON, cell -> {
                    cell.setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
                    cell.setCellValue(44726);
                }),
                Mistake.in("day-in-the-future", ON, cell -> cell.setCellValue(LocalDate.parse("2022-06-21"))),
                Mistake.in("day-before-raised", ON, cell -> cell.setCellValue(LocalDate.parse("2022-06-09"))),
                Mistake.in("error-value", ON, cell -> cell.setCellErrorValue((byte) 42)),
                Mistake.of("counted-from-1904", edited -> {
                    edited.done("c", "2022-06-14");
                    edited.cell("f", COMPLETED).setBlank();
                    edited.cell("f", ON).setBlank();
                    edited.countFrom1904();
                    return List.of(edited.place("c", RAISED), edited.place("c", ON));
                }));
    }

    private static List<Mistake> answers() {
        return List.of(
                Mistake.in("yes-in-german", COMPLETED, cell -> cell.setCellValue("ja")),
                Mistake.in("yes-as-a-cross", COMPLETED, cell -> cell.setCellValue("x")),
                Mistake.in("yes-as-a-tick-box", COMPLETED, cell -> cell.setCellValue(true)),
                Mistake.in("yes-as-a-sentence", COMPLETED, cell -> cell.setCellValue("Sam says so")),
                Mistake.of("yes-without-a-day", edited -> {
                    edited.text("c", COMPLETED, "yes");
                    return List.of(edited.place("c", ON));
                }),
                Mistake.in("day-without-yes", COMPLETED, Cell::setBlank),
                Mistake.in("day-and-no", COMPLETED, cell -> cell.setCellValue("no")),
                Mistake.of("note-without-yes", edited -> {
                    edited.text("c", EVIDENCE, "Nearly done.");
                    return List.of(edited.place("c", COMPLETED));
                }));
    }

    private static List<Mistake> formulas() {
        return List.of(
                Mistake.in("today-as-a-formula", ON, cell -> {
                    cell.setCellFormula("TODAY()");
                    cell.setCellValue(LocalDate.parse("2022-06-14"));
                }),
                Mistake.in("yes-from-a-web-service", COMPLETED, cell -> {
                    cell.setCellFormula("WEBSERVICE(\"http://127.0.0.1:9/yes\")");
                    cell.setCellValue("yes");
                }),
                Mistake.in("note-as-a-formula", EVIDENCE, cell -> cell.setCellFormula("A1&B1")));
    }

    private static List<Mistake> references() {
        return List.of(
                Mistake.in("unknown-action", ACTION, cell -> cell.setCellValue("0123456789abcdef0123456789abcdef")),
                Mistake.of("action-of-another-area", edited -> {
                    edited.done("c", "2022-06-14");
                    Row row = edited.row("c");
                    edited.at(row, REVIEW).setCellValue(edited.review("z"));
                    edited.at(row, ACTION).setCellValue(edited.ref("z"));
                    return List.of(edited.placeOf(row, ACTION));
                }),
                Mistake.of("reference-cut-off", edited -> {
                    edited.done("c", "2022-06-14");
                    String place = edited.place("c", ACTION);
                    edited.text("c", ACTION, edited.ref("c").substring(0, 30));
                    return List.of(place);
                }),
                Mistake.in("review-overwritten", REVIEW, cell -> cell.setCellValue("see above")),
                Mistake.of("reference-copied-over-the-next", edited -> {
                    Row from = edited.row("a");
                    edited.done("c", "2022-06-14");
                    Row to = edited.row("c");
                    edited.copied(from, to, REVIEW);
                    edited.copied(from, to, ACTION);
                    return List.of(edited.placeOf(to, VERSION));
                }));
    }

    private static List<Mistake> meanwhile() {
        return List.of(
                Mistake.in("handed-over-meanwhile", OWNER, cell -> {})
                        .meanwhile(given -> given.handedOver("c", Given.TEAM_MANAGER)),
                Mistake.in("completed-meanwhile-on-another-day", ON, cell -> {})
                        .meanwhile(given -> given.completed("c", "2022-06-15")),
                Mistake.in("withdrawn-meanwhile", ACTION, cell -> {}).meanwhile(given -> given.withdrawn("c")),
                Mistake.in("row-version-changed", VERSION, cell -> cell.setCellValue("v0000000000")),
                Mistake.in("row-version-cleared", VERSION, Cell::setBlank),
                Mistake.in("owner-changed", OWNER, cell -> cell.setCellValue("Somebody else")),
                Mistake.in("day-of-raising-changed", RAISED, cell -> cell.setCellValue(LocalDate.parse("2022-06-01"))));
    }

    private static List<Mistake> rows() {
        return List.of(
                Mistake.of("one-action-in-two-rows-that-differ", edited -> {
                    edited.done("c", "2022-06-14");
                    Row copy = edited.copied("c");
                    edited.at(copy, ON).setCellValue(LocalDate.parse("2022-06-15"));
                    return List.of(edited.place("c", ACTION), edited.placeOf(copy, ACTION));
                }),
                Mistake.of("answers-merged", edited -> {
                    edited.done("a", "2022-06-14");
                    int first = edited.row("a").getRowNum();
                    int column = Edited.column(COMPLETED);
                    edited.actions().addMergedRegion(new CellRangeAddress(first, first + 1, column, column));
                    return List.of(
                            edited.place("a", COMPLETED),
                            edited.placeOf(edited.actions().getRow(first + 1), COMPLETED));
                }),
                Mistake.of("only-some-columns-sorted", edited -> {
                    edited.done("a", "2022-06-14");
                    Row a = edited.row("a");
                    Row e = edited.row("e");
                    for (int column = 0; column < Edited.column(COMPLETED); column++) {
                        Edited.swap(a, e, column);
                    }
                    return List.of(edited.placeOf(a, VERSION));
                }));
    }

    private static List<Mistake> texts() {
        return List.of(
                put("note-of-40000-characters", "x".repeat(40_000)),
                put("note-of-10001-characters", "x".repeat(10_001)),
                put("note-with-control-characters", "seen_x0001__x0007_"),
                put("note-with-a-direction-mark", "seen &#x202E;nees"),
                Mistake.in("note-as-a-number", EVIDENCE, cell -> cell.setCellValue(7)));
    }

    private static Mistake put(String name, String text) {
        return Mistake.in(name, EVIDENCE, cell -> cell.setCellValue(MARK))
                .file(file -> Archive.changed(file, (part, xml) -> xml.replace(MARK, text)));
    }
}
