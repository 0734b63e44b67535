package org.plr.adapters.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.sheets.Given.LINK;
import static org.plr.adapters.sheets.Given.SERVICE_MANAGER;
import static org.plr.adapters.sheets.Given.TEAM_MANAGER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.adapters.sheets.TrackerReport.Verdict;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Standing;
import org.plr.core.journal.Entry;
import org.plr.core.people.PersonRef;

class TrackerReadingTest {
    private final Given given = new Given();

    private byte[] edited(Consumer<Edited> edit) {
        return Edited.of(given, edited -> {
            edited.done("c", "2022-06-14");
            edit.accept(edited);
        });
    }

    private void assertTaken(byte[] file) {
        TrackerReport report = given.read(file);
        assertEquals(
                List.of(Optional.of(given.actions.get("c"))),
                report.of(Verdict.TAKEN).stream().map(TrackerReport.Row::action).toList(),
                report::inWords);
        assertTrue(report.isClean(), report::inWords);
        assertEquals(
                Optional.of(Instant.parse("2022-06-14T11:00:00Z")),
                given.action("c").completedAt());
    }

    @Test
    @Proves("TRK-4")
    void a_manager_marks_an_action_as_completed_and_the_tracker_has_it_so_on_that_day() {
        assertTaken(edited(edited -> edited.text("c", ActionColumn.EVIDENCE, "The school has confirmed it.")));
        assertEquals(
                Standing.MET,
                given.tracker().actions().stream()
                        .filter(each -> each.action().ref().equals(given.actions.get("c")))
                        .findFirst()
                        .orElseThrow()
                        .standing(given.clock.instant()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "YES", " Yes ", "yes\u00A0", "\tyEs\n"})
    void yes_is_yes_in_capitals_and_between_spaces(String yes) {
        assertTaken(edited(edited -> edited.text("c", ActionColumn.COMPLETED, yes)));
    }

    @Test
    void a_day_may_be_written_as_text_where_it_can_be_read_in_one_way_alone() {
        assertTaken(edited(edited -> edited.text("c", ActionColumn.ON, "2022-06-14")));
    }

    @Test
    void a_day_may_have_a_time() {
        assertTaken(edited(edited ->
                edited.cell("c", ActionColumn.ON).setCellValue(java.time.LocalDateTime.parse("2022-06-14T16:45:00"))));
    }

    @Test
    void a_workbook_that_counts_from_1904_is_read_as_it_is_meant() {
        assertTaken(edited(edited -> {
            for (Row row : edited.actions()) {
                for (ActionColumn column : List.of(ActionColumn.RAISED, ActionColumn.DUE, ActionColumn.ON)) {
                    if (row.getRowNum() > 0
                            && edited.at(row, column).getCellType().name().equals("NUMERIC")) {
                        edited.at(row, column)
                                .setCellValue(edited.at(row, column).getNumericCellValue() - 1462);
                    }
                }
            }
            edited.countFrom1904();
        }));
    }

    @Test
    void rows_may_be_sorted_deleted_and_moved_down() {
        assertTaken(edited(edited -> {
            for (int column = 0; column <= Edited.column(ActionColumn.VERSION); column++) {
                Edited.swap(edited.actions().getRow(1), edited.actions().getRow(3), column);
            }
            edited.actions().removeRow(edited.row("a"));
            edited.actions().removeRow(edited.row("e"));
            edited.actions().shiftRows(0, 6, 3);
            edited.actions().createRow(0).createCell(0).setCellValue("For the meeting on Tuesday");
        }));
    }

    @Test
    void columns_may_be_swapped_and_added_and_sheets_renamed_and_added() {
        assertTaken(edited(edited -> {
            edited.insertColumn(ActionColumn.COMPLETED);
            Edited.swapColumns(edited.actions(), 0, 4);
            edited.workbook.setSheetName(edited.workbook.getSheetIndex(Form.ACTIONS), "What we do");
            edited.workbook.setSheetName(edited.workbook.getSheetIndex(Form.READ_ME), "About");
            edited.workbook.removeSheetAt(edited.workbook.getSheetIndex(Form.REVIEWS));
            edited.workbook.createSheet("Mine").createRow(0).createCell(0).setCellValue("Form");
            edited.workbook.setSheetOrder("Mine", edited.workbook.getNumberOfSheets() - 1);
        }));
    }

    @Test
    void a_row_that_was_copied_and_pasted_counts_once() {
        byte[] file = edited(edited -> edited.copied("c"));
        TrackerReport report = given.read(file);
        assertTrue(report.isClean(), report::inWords);
        assertEquals(1, report.of(Verdict.TAKEN).size());
        assertEquals(
                "It says the same as row 3.",
                report.rows().get(report.rows().size() - 1).because());
    }

    @Test
    void of_many_rows_that_do_not_agree_a_report_names_a_few() {
        byte[] file = edited(edited -> {
            for (int copy = 0; copy < 20; copy++) {
                edited.at(edited.copied("c"), ActionColumn.EVIDENCE).setCellValue("note " + copy);
            }
        });
        TrackerReport report = given.read(file);
        assertEquals(21, report.of(Verdict.REFUSED).size());
        assertEquals(
                List.of("This action stands in the rows 3, 8, 9, 10, 11 and others, which do not say the same."),
                report.faults().stream().map(Fault::reason).distinct().toList());
    }

    @Test
    void hidden_rows_pictures_and_comments_are_told() {
        byte[] file = edited(edited -> {
            edited.row("c").setZeroHeight(true);
            int picture =
                    edited.workbook.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Workbook.PICTURE_TYPE_PNG);
            var drawing = edited.actions().createDrawingPatriarch();
            ClientAnchor anchor = edited.workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(10);
            anchor.setRow1(2);
            drawing.createPicture(anchor, picture);
            var comment = drawing.createCellComment(anchor);
            comment.setString("Done last week");
            edited.cell("d", ActionColumn.EVIDENCE).setCellComment(comment);
        });
        TrackerReport report = given.read(file);
        assertEquals(1, report.of(Verdict.TAKEN).size(), report::inWords);
        Golden.assertEquals("hidden-rows-pictures-and-comments", report.inWords());
        assertEquals(3, report.notes().size());
    }

    @Test
    @Proves("TRK-4")
    void the_same_workbook_from_another_manager_changes_nothing_either() {
        byte[] file = edited(edited -> edited.text("c", ActionColumn.EVIDENCE, "Seen."));
        assertEquals(
                1,
                given.read(TEAM_MANAGER, file, Mode.GOOD_ROWS).of(Verdict.TAKEN).size());
        List<Entry> before = given.journal();
        TrackerReport again = given.read(SERVICE_MANAGER, file, Mode.GOOD_ROWS);
        assertEquals("Nothing was changed: 0 rows taken, 0 refused, 6 with nothing new.\n", again.inWords());
        assertTrue(again.isClean());
        assertEquals(before, given.journal());
    }

    @Test
    @Proves("TRK-4")
    void two_workbooks_of_one_moment_of_which_each_reports_another_action_are_both_taken() {
        byte[] one = edited(edited -> {});
        byte[] other = Edited.of(given, edited -> edited.done("d", "2022-06-15"));
        assertEquals(
                1,
                given.read(TEAM_MANAGER, one, Mode.GOOD_ROWS).of(Verdict.TAKEN).size());
        assertEquals(
                1,
                given.read(SERVICE_MANAGER, other, Mode.GOOD_ROWS)
                        .of(Verdict.TAKEN)
                        .size());
    }

    @Test
    void what_the_tracker_had_as_completed_before_is_neither_cleared_nor_moved_nor_annotated() {
        given.completed("c", "2022-06-13");
        byte[] exported = given.exported();
        assertTrue(given.read(exported).isClean());
        assertFault("completed.cleared", Edited.of(given, exported, edited -> {
            edited.cell("c", ActionColumn.COMPLETED).setBlank();
            edited.cell("c", ActionColumn.ON).setBlank();
        }));
        assertFault("action.completed-before", Edited.of(given, exported, edited -> edited.done("c", "2022-06-14")));
        assertFault(
                "action.completed-before",
                Edited.of(given, exported, edited -> edited.text("c", ActionColumn.COMPLETED, "no")));
        assertFault(
                "evidence.afterwards",
                Edited.of(given, exported, edited -> edited.text("c", ActionColumn.EVIDENCE, "Seen.")));
    }

    private void assertFault(String code, byte[] file) {
        assertEquals(
                List.of(code),
                given.read(file).faults().stream().map(Fault::code).toList());
    }

    @Test
    void no_alone_says_that_it_is_not_completed() {
        TrackerReport report = given.read(Edited.of(given, edited -> edited.text("c", ActionColumn.COMPLETED, "No")));
        assertTrue(report.isClean());
        assertEquals(6, report.of(Verdict.UNCHANGED).size());
    }

    @Test
    void today_is_no_future_and_the_day_of_raising_is_not_before_it() {
        byte[] file = Edited.of(given, edited -> edited.done("c", "2022-06-20").done("d", "2022-06-10"));
        assertEquals(2, given.read(file).of(Verdict.TAKEN).size());
        assertEquals(Optional.of(given.clock.instant()), given.action("c").completedAt());
        assertEquals(
                Optional.of(Instant.parse("2022-06-10T11:00:00Z")),
                given.action("d").completedAt());
        assertTrue(given.read(file).isClean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "link"})
    @Proves({"TRK-2", "TRK-4"})
    void who_sees_the_tracker_and_may_not_report_is_refused_row_by_row(String who) {
        PersonRef reader = who.equals("lead") ? Given.QA_LEAD : LINK;
        List<Entry> before = given.journal();
        TrackerReport report = given.read(reader, edited(edited -> {}), Mode.GOOD_ROWS);
        assertEquals(
                List.of("access.denied"),
                report.faults().stream().map(Fault::code).toList());
        assertEquals(before, given.journal());
    }

    @Test
    void an_action_of_a_withdrawn_review_is_refused_by_the_library() {
        byte[] file = edited(edited -> {});
        Given.accepted(given.as(Given.QA_LEAD)
                .reviews()
                .withdraw(given.reviews.get("c"), new org.plr.core.review.Correction("A mistake.", SERVICE_MANAGER)));
        assertFault("review.withdrawn", file);
    }

    @Test
    void misuse_is_told_at_once() {
        assertThrows(NullPointerException.class, () -> TrackerReading.of(null, given.names()));
        assertThrows(NullPointerException.class, () -> TrackerReading.of(given.as(SERVICE_MANAGER), null));
    }
}
