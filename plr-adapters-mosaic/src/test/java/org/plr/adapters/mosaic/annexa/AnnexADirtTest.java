package org.plr.adapters.mosaic.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.mosaic.annexa.AnnexBook.BEGAN;
import static org.plr.adapters.mosaic.annexa.AnnexBook.BORN;
import static org.plr.adapters.mosaic.annexa.AnnexBook.DAY;
import static org.plr.adapters.mosaic.annexa.AnnexBook.Missing.NA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.mosaic.annexa.AnnexBook.Formula;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.PortRejectedException;
import org.plr.testkit.SeededRandomness;

/** The dirt that stands in Annex A workbooks as councils publish and send them. All of it is invented. */
class AnnexADirtTest {
    private static final String PLAN = "c) Child in need plan";
    private static final String NORTH = "Assessment North";
    private static final String SORREL = "Sorrel Elderfen";
    private static final String PLOVER = "Plover Larchenfold";

    @TempDir
    Path folder;

    private AnnexTold told(AnnexBook book) {
        return AnnexTold.of(book, folder);
    }

    private static AnnexBook one(Object birth, Object from, Object to, Object team, Object worker) {
        return AnnexBook.empty().inNeed("1", birth, from, to, PLAN, team, worker);
    }

    private void refuses(AnnexBook book, String refused) {
        AnnexTold told = told(book);
        assertEquals(List.of(), told.cases());
        assertEquals(1, told.refused().size(), told.refused()::toString);
        assertTrue(told.refused().get(0).startsWith(refused), told.refused()::toString);
    }

    private void keeps(AnnexBook book, String kept, String refused) {
        AnnexTold told = told(book);
        assertEquals(List.of(kept), told.cases());
        assertEquals(refused.isEmpty() ? 0 : 1, told.refused().size(), told.refused()::toString);
        assertTrue(told.refused().stream().allMatch(row -> row.startsWith(refused)), told.refused()::toString);
    }

    @Test
    void a_worker_that_is_not_available_leaves_the_case_unheld_and_said_so() {
        keeps(
                one(BORN, BEGAN, "", NORTH, NA),
                "1: CHILD_IN_NEED_PLAN T1 -",
                "List 6 2 | Allocated Worker |  | No name stands here, it is #N/A");
    }

    @Test
    void a_team_that_is_not_available_is_the_workers_own() {
        keeps(one(BORN, BEGAN, "", NA, SORREL), "1: CHILD_IN_NEED_PLAN T1 S1", "");
    }

    @Test
    void no_break_spaces_in_names_are_spaces() {
        keeps(
                one(BORN, BEGAN, "", "\u00A0Assessment\u00A0North", "Sorrel\u00A0\u00A0Elderfen\u00A0"),
                "1: CHILD_IN_NEED_PLAN T1 S1",
                "");
    }

    @Test
    void a_surname_may_stand_first() {
        keeps(one(BORN, BEGAN, "", NORTH, "ELDERFEN, Sorrel"), "1: CHILD_IN_NEED_PLAN T1 S1", "");
    }

    @Test
    void shifted_cells_are_refused_and_the_age_is_not_repeated() {
        refuses(one(10.25, BEGAN, "", NORTH, SORREL), "List 6 2 | Date of Birth |  | No day stands here");
    }

    @Test
    void a_formula_is_no_value() {
        refuses(
                one(new Formula("H2+5"), BEGAN, "", NORTH, SORREL),
                "List 6 2 | Date of Birth |  | No day stands here: it is a formula");
        refuses(
                one(BORN, new Formula("H2+5"), "", NORTH, SORREL),
                "List 6 2 | CIN Start Date |  | No day stands here: it is a formula");
        refuses(
                AnnexBook.empty().inNeed(new Formula("A3"), BORN, BEGAN, "", PLAN, NORTH, SORREL),
                "List 6 2 | Child Unique ID |  | No id stands here: it is a formula");
        refuses(
                AnnexBook.empty().inNeed("1", BORN, BEGAN, "", new Formula("A3"), NORTH, SORREL),
                "List 6 2 | Case Status |  | No text stands here: it is a formula");
        keeps(
                one(BORN, BEGAN, "", NORTH, new Formula("N3")),
                "1: CHILD_IN_NEED_PLAN T1 -",
                "List 6 2 | Allocated Worker |  | No name stands here, it is a formula");
    }

    @Test
    void a_closed_date_on_an_open_list_is_refused() {
        refuses(
                one(BORN, BEGAN, DAY, NORTH, SORREL),
                "List 6 2 | CIN Closure Date | 2022-06-15 | The case is closed although");
        keeps(one(BORN, BEGAN, DAY.plusDays(1), NORTH, SORREL), "1: CHILD_IN_NEED_PLAN T1 S1", "");
    }

    @Test
    void a_closed_episode_is_no_case_and_no_fault() {
        AnnexTold told = told(AnnexBook.empty().inNeed("1", BORN, BEGAN, DAY, "e) Closed episode", NORTH, SORREL));
        assertEquals(List.of(List.of(), List.of()), List.of(told.cases(), told.refused()));
    }

    @Test
    void of_several_lists_the_status_that_comes_first_decides_and_the_report_names_the_others() {
        AnnexBook book = AnnexBook.empty()
                .inNeed("1", BORN, BEGAN, "", "a) Looked after child", NORTH, SORREL)
                .plan("1", BEGAN, "", NORTH, SORREL)
                .inCare("1", BORN, BEGAN.plusDays(3), "C2", "", "Assessment South", PLOVER);
        AnnexTold told = told(book);
        assertEquals(List.of("1: LOOKED_AFTER T2 S2 [S1 until 2022-06-15]"), told.cases());
        assertEquals(2, told.refused().size());
        assertTrue(
                told.refused()
                        .get(0)
                        .startsWith(
                                "List 6 2 | Allocated Worker |  | Another row decides for this child and names another worker: List 8, row 2"),
                told.refused()::toString);
        assertTrue(told.refused().get(1).startsWith("List 7 2 | Allocated Worker |  | Another row"));
    }

    @Test
    void every_status_of_list_6_is_known_by_letter_or_by_words() {
        AnnexBook book = AnnexBook.empty();
        List<String> statuses =
                List.of("a) Looked after child", "B) Child Protection Plan", "child in need plan", "d", "");
        for (int i = 0; i < statuses.size(); i++) {
            book.inNeed(i, BORN, BEGAN, "", statuses.get(i), NORTH, SORREL);
        }
        assertEquals(
                List.of(
                        "0: LOOKED_AFTER T1 S1",
                        "1: CHILD_PROTECTION_PLAN T1 S1",
                        "2: CHILD_IN_NEED_PLAN T1 S1",
                        "3: OPEN_ASSESSMENT T1 S1",
                        "4: CHILD_IN_NEED T1 S1"),
                told(book).cases());
        refuses(
                AnnexBook.empty().inNeed("1", BORN, BEGAN, "", "postcode nope", NORTH, SORREL),
                "List 6 2 | Case Status | postcode nope |");
    }

    @Test
    void care_leavers_and_early_help_are_open_without_more() {
        AnnexBook book = AnnexBook.empty()
                .row("List 9", "1", LocalDate.of(2001, 1, 1), NORTH, SORREL, "Yes")
                .row("List 2", "2", "", "", BORN, 10, BEGAN, "", "Us")
                .row("List 2", "3", "", "", BORN, 10, BEGAN, DAY, "Us");
        AnnexTold told = told(book);
        assertEquals(List.of("1: CARE_LEAVER T1 S1", "2: EARLY_HELP - -"), told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void short_breaks_are_not_care_and_nobody_is_looked_after_from_18_on() {
        AnnexTold told = told(AnnexBook.empty()
                .inCare("1", BORN, BEGAN, "V4 - series of short breaks", "", NORTH, SORREL)
                .inCare("2", DAY.minusYears(18), BEGAN, "C2", "", NORTH, SORREL)
                .inCare("3", DAY.minusYears(18).plusDays(1), BEGAN, "C2", "", NORTH, SORREL)
                .inCare("4", "", BEGAN, "C2", "", NORTH, SORREL));
        assertEquals(List.of("3: LOOKED_AFTER T1 S1", "4: LOOKED_AFTER T1 S1"), told.cases());
        assertTrue(told.refused().get(0).startsWith("List 8 3 | Date of Birth |  | Nobody is looked after from 18 on"));
    }

    @Test
    void headers_may_stand_anywhere_in_any_order_case_and_spacing() {
        AnnexBook book = AnnexBook.empty()
                .without("List 6")
                .sheet("list_06 - CIN", "Annex A, list 6", "as of June")
                .row("list_06 - CIN", "")
                .row(
                        "list_06 - CIN",
                        "allocated WORKER ",
                        "Age",
                        "\u00A0Child  Unique\u00A0ID",
                        "Case status",
                        "CIN start date",
                        "cin closure date",
                        "Allocated Team",
                        "Notes")
                .row("list_06 - CIN", SORREL, 10.5, 7, "d) Open assessment", "01/05/2022", "", NORTH, "nope");
        AnnexTold told = told(book);
        assertEquals(List.of("7: OPEN_ASSESSMENT T1 S1"), told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        refuses(
                one(BORN, "31/02/2022", "", NORTH, SORREL),
                "List 6 2 | CIN Start Date | 31/02/2022 | There is no such day");
        refuses(one("31/02/2012", BEGAN, "", NORTH, SORREL), "List 6 2 | Date of Birth |  | There is no such day");
    }

    @Test
    void a_name_that_nobody_or_more_than_one_has_leaves_the_case_unheld_and_is_not_repeated() {
        keeps(
                one(BORN, BEGAN, "", NORTH, "Alder Twinfield"),
                "1: CHILD_IN_NEED_PLAN T1 -",
                "List 6 2 | Allocated Worker |  | Nobody in people.csv, or more than one");
        keeps(
                one(BORN, BEGAN, "", "Another Team", SORREL),
                "1: CHILD_IN_NEED_PLAN - S1",
                "List 6 2 | Allocated Team | Another Team | No team of organisation.csv");
        keeps(
                one(BORN, BEGAN, "", NORTH, ""),
                "1: CHILD_IN_NEED_PLAN T1 -",
                "List 6 2 | Allocated Worker |  | The cell is blank");
    }

    @Test
    void an_id_may_be_a_number_but_no_decimal_and_not_blank() {
        keeps(
                AnnexBook.empty().inNeed(123456789012L, BORN, BEGAN, "", PLAN, NORTH, SORREL),
                "123456789012: CHILD_IN_NEED_PLAN T1 S1",
                "");
        refuses(
                AnnexBook.empty().inNeed(7.5, BORN, BEGAN, "", PLAN, NORTH, SORREL),
                "List 6 2 | Child Unique ID |  | No id stands here");
        refuses(
                AnnexBook.empty().inNeed("", BORN, BEGAN, "", PLAN, NORTH, SORREL),
                "List 6 2 | Child Unique ID |  | An id has 1 to 100");
    }

    @Test
    void the_same_child_twice_with_one_worker_written_in_two_ways_is_one_case_and_no_fault() {
        AnnexTold told = told(AnnexBook.empty()
                .plan("1", BEGAN, "", NORTH, SORREL)
                .plan("1", BEGAN.plusDays(9), "", NORTH, "Elderfen,  sorrel"));
        assertEquals(List.of("1: CHILD_PROTECTION_PLAN T1 S1"), told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void a_missing_list_is_said_and_a_missing_column_ends_the_reading() {
        AnnexTold told = told(AnnexBook.empty().without("List 9").without("List 2"));
        assertEquals(
                List.of(
                        "List 2 0 |  |  | The list is missing: no child in early help is known. Add it to the workbook.",
                        "List 9 0 |  |  | The list is missing: no care leaver is known. Add it to the workbook."),
                told.refused().stream().sorted().toList());
        rejected(AnnexBook.empty().sheet("List 7", "Child Unique ID", "Allocated Team"), "allocated worker");
        rejected(AnnexBook.empty().sheet("List 7", "Name", "Allocated Team"), "no header Child Unique ID");
        rejected(AnnexBook.empty().sheet("List_7", "Child Unique ID"), "several sheets");
    }

    private void rejected(AnnexBook book, String why) {
        PortRejectedException rejected = assertThrows(PortRejectedException.class, () -> told(book));
        assertTrue(rejected.getCause().getMessage().contains(why), rejected.getCause()::getMessage);
    }

    @Test
    void what_is_no_workbook_is_rejected() throws IOException {
        Path file = AnnexBook.empty().writeTo(folder);
        Files.writeString(file, "Child Unique ID,Case Status");
        AnnexACaseRecords records = AnnexACaseRecords.of(
                file, folder, new MemoryIdentities(SeededRandomness.of("tests")), ZoneId.of("Europe/London"));
        assertThrows(PortRejectedException.class, () -> records.openCases(DAY));
        Files.delete(file);
        assertThrows(PortRejectedException.class, () -> records.openCases(DAY));
    }

    @Test
    void neither_a_name_nor_a_day_of_birth_is_ever_repeated() {
        AnnexTold told = told(AnnexBook.empty()
                .inNeed("1", "04/03/20122", BEGAN, "", PLAN, NORTH, "Nia Canarywren")
                .inNeed("2", BORN, BEGAN, "", PLAN, NORTH, "Nia Canarywren")
                .inNeed("3", LocalDate.of(1990, 3, 4), BEGAN, "", PLAN, NORTH, "Nia Canarywren")
                .plan("2", BEGAN, "", NORTH, "Ola Canarywren"));
        assertEquals(4, told.refused().size());
        assertFalse(told.refused().toString().matches("(?s).*(Canary|2012|1990).*"), told.refused()::toString);
    }
}
