package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What extracts of Mosaic and of others are known to do. */
class MosaicQuirksTest {
    private static final List<String> HELD = List.of("1: CHILD_IN_NEED T1 S1");

    @TempDir
    Path folder;

    private static Extract held() {
        return Extract.empty().child("1").allocation("9", "501", "1", "2022-02-01", "");
    }

    private void assertHeld(Extract extract) {
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(HELD, told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void a_worker_is_found_by_the_staff_id_where_the_professional_id_is_null() {
        assertHeld(held());
        assertHeld(held().clear("ssd_professionals").row("ssd_professionals", "NULL", "501"));
    }

    @Test
    void a_worker_is_found_by_the_professional_id_where_there_is_one() {
        assertHeld(Extract.empty()
                .row("ssd_professionals", "P-1", "501")
                .child("1")
                .allocation("9", "P-1", "1", "2022-02-01", ""));
    }

    @Test
    void a_professional_id_is_not_taken_for_the_staff_id_of_somebody_else() {
        assertHeld(Extract.empty()
                .row("ssd_professionals", "502", "501")
                .child("1")
                .allocation("9", "502", "1", "2022-02-01", ""));
    }

    @Test
    void a_professional_id_that_stands_for_two_is_nobody_s() {
        Told told = Told.of(Extract.empty()
                .row("ssd_professionals", "P-1", "501")
                .row("ssd_professionals", "P-1", "502")
                .child("1")
                .allocation("9", "P-1", "1", "2022-02-01", "")
                .writeTo(folder));
        assertEquals(List.of("1: CHILD_IN_NEED T1 -"), told.cases());
        assertEquals(
                List.of(
                        "ssd_professionals.csv 5 prof_professional_id P-1",
                        "ssd_involvements.csv 2 invo_professional_id P-1"),
                told.refused());
    }

    @Test
    void without_the_table_of_professionals_the_id_of_the_allocation_is_the_worker_s() {
        Told told = Told.of(held().without("ssd_professionals").writeTo(folder));
        assertEquals(HELD, told.cases());
        assertEquals(List.of("ssd_professionals 0  "), told.refused());
    }

    @Test
    void an_involvement_without_a_child_is_the_referral_s_child_s() {
        assertHeld(held());
        Told told = Told.of(held().row("ssd_involvements", "10", "501", "ALLWKR", "71", "R404", "2022-02-01", "")
                .row("ssd_involvements", "11", "501", "ALLWKR", "71", "", "2022-02-01", "")
                .writeTo(folder));
        assertEquals(HELD, told.cases());
        assertEquals(
                List.of("ssd_involvements.csv 3 invo_referral_id R404", "ssd_involvements.csv 4 invo_referral_id "),
                told.refused());
    }

    @Test
    void an_involvement_with_a_child_needs_no_referral() {
        assertHeld(Extract.empty()
                .header(
                        "ssd_involvements",
                        "invo_involvements_id",
                        "invo_professional_id",
                        "invo_professional_role_id",
                        "invo_professional_team",
                        "invo_person_id",
                        "invo_involvement_start_date",
                        "invo_involvement_end_date")
                .child("1")
                .row("ssd_involvements", "9", "501", "CW", "71", "1", "2022-02-01", ""));
    }

    @Test
    void three_days_mean_that_there_is_no_end() {
        for (String end : List.of(
                "1900-01-01",
                "2300-01-01",
                "9999-12-31",
                "01/01/1900",
                "31/12/9999",
                "1900-01-01 00:00:00.000",
                "9999-12-31T23:59:59",
                "2300-01-01T00:00:00Z")) {
            assertHeld(Extract.empty()
                    .person("1", "2012-03-04")
                    .referral("R1", "1", "2022-01-10", end)
                    .allocation("9", "501", "1", "2022-02-01", end));
        }
    }

    @Test
    void other_days_out_of_range_are_no_days() {
        for (String end : List.of("1899-12-31", "2200-01-01", "9999-12-30", "0001-01-01")) {
            Told told = Told.of(Extract.empty()
                    .child("1")
                    .allocation("9", "501", "1", "2022-02-01", end)
                    .writeTo(folder));
            assertEquals(List.of("ssd_involvements.csv 2 invo_involvement_end_date " + end), told.refused());
        }
    }

    @Test
    void days_are_read_in_each_form_in_which_systems_write_them() {
        for (String day : List.of(
                "2022-02-01",
                "2022-02-01 00:00",
                "2022-02-01 13:45:10",
                "2022-02-01 00:00:00.000",
                "2022-02-01T00:00:00",
                "2022-02-01T08:00:00.1234567",
                "2022-02-01T00:00:00Z",
                "2022-02-01 00:00:00 +00:00",
                "01/02/2022",
                "01/02/2022 00:00",
                "01/02/2022 23:59:59",
                " 2022-02-01\u00A0")) {
            assertHeld(Extract.empty().child("1").allocation("9", "501", "1", day, ""));
        }
    }

    @Test
    void a_day_is_the_council_s_local_day() {
        Extract.empty()
                .person("1", "2012-03-04")
                .referral("R1", "1", "2022-06-14T23:30:00Z", "")
                .writeTo(folder);
        assertEquals(0, Told.of(folder, LocalDate.of(2022, 6, 14)).cases().size());
        assertEquals(1, Told.of(folder, LocalDate.of(2022, 6, 15)).cases().size());
    }

    @Test
    void what_is_no_day_is_refused() {
        for (String day : List.of(
                "2022-13-01",
                "2022-02-30",
                "06/25/2022",
                "44713",
                "1/2/2022",
                "2022-02-01 25:00",
                "soon",
                "2022-02-01x",
                "20220201",
                "2022-2-01",
                "９999-12-31",
                "2022-02-01T00:00:00Zx",
                "10.4166666")) {
            Told told = Told.of(Extract.empty()
                    .child("1")
                    .allocation("9", "501", "1", day, "")
                    .writeTo(folder));
            assertEquals(List.of("ssd_involvements.csv 2 invo_involvement_start_date " + day), told.refused());
        }
    }

    @Test
    void an_id_is_the_same_as_a_number_with_decimals_and_with_spaces_around_it() {
        Told told = Told.of(Extract.empty()
                .person(" 1.0 ", "2012-03-04")
                .referral("77.00", "1", "2022-01-10", "")
                .row("ssd_involvements", "9", "501.0", "ALLWKR", "71.0", "77", "2022-02-01", "")
                .writeTo(folder));
        assertEquals(HELD, told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void leading_zeros_and_real_decimals_belong_to_an_id() {
        Told told = Told.of(Extract.empty()
                .person("01", "2012-03-04")
                .person("1.5", "2012-03-04")
                .referral("R1", "1", "2022-01-10", "")
                .referral("R2", "01", "2022-01-10", "")
                .referral("R3", "1.50", "2022-01-10", "")
                .writeTo(folder));
        assertEquals(List.of("01: CHILD_IN_NEED - -"), told.cases());
        assertEquals(
                List.of("ssd_cin_episodes.csv 2 cine_person_id 1", "ssd_cin_episodes.csv 4 cine_person_id 1.50"),
                told.refused());
    }

    @Test
    void an_id_that_a_spreadsheet_has_shortened_is_refused() {
        Told told = Told.of(Extract.empty().person("1.23457E+11", "2012-03-04").writeTo(folder));
        assertEquals(List.of("ssd_person.csv 2 pers_person_id 1.23457E+11"), told.refused());
    }

    @Test
    void null_as_text_and_placeholders_are_empty() {
        assertHeld(Extract.empty()
                .row("ssd_person", "1", "2012-03-04", "NULL")
                .referral("R1", "1", "2022-01-10", "NULL")
                .allocation("9", "501", "1", "2022-02-01", "PLACEHOLDER_DATA"));
    }

    @Test
    void a_child_in_need_plan_may_have_its_id_under_either_name() {
        for (String id : List.of("cin_plan_id", "CINP_CIN_PLAN_ID")) {
            Told told = Told.of(held().header(
                            "ssd_cin_plans", id, "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date")
                    .row("ssd_cin_plans", "4", "1", "2022-02-01", "")
                    .writeTo(folder));
            assertEquals(List.of("1: CHILD_IN_NEED_PLAN T1 S1"), told.cases());
        }
    }

    @Test
    void columns_stand_in_any_order_and_case_and_others_are_not_read() {
        assertHeld(held().clear("ssd_cin_episodes")
                .header(
                        "ssd_cin_episodes",
                        "CINE_CLOSE_DATE",
                        "surprise",
                        " Cine_Person_Id ",
                        "cine_referral_id",
                        "Cine_Referral_Date")
                .row("ssd_cin_episodes", "", "a\u0000b,\"c", "1", "R1", "2022-01-10"));
    }

    @Test
    void files_are_found_in_any_case_without_the_prefix_and_with_a_byte_order_mark() throws IOException {
        held().writeTo(folder);
        Files.writeString(folder.resolve("PERSON.CSV"), "\uFEFF" + Files.readString(folder.resolve("ssd_person.csv")));
        Files.delete(folder.resolve("ssd_person.csv"));
        Files.move(folder.resolve("ssd_involvements.csv"), folder.resolve("SSD_Involvements.Csv"));
        Files.writeString(folder.resolve("notes.txt"), "not read");
        Told told = Told.of(folder);
        assertEquals(HELD, told.cases());
        assertTrue(told.universe().report().rows().containsKey("PERSON.CSV"));
    }

    @Test
    void a_missing_table_is_reported_with_what_is_not_known_without_it() {
        Told told = Told.of(
                held().without("ssd_cp_plans").without("ssd_legal_status").writeTo(folder));
        assertEquals(HELD, told.cases());
        assertEquals(List.of("ssd_cp_plans 0  ", "ssd_legal_status 0  "), told.refused());
    }
}
