package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who holds a case, and who did within the year before. */
class WhoHoldsTest {
    @TempDir
    Path folder;

    private Told told(Extract extract) {
        return Told.of(extract.writeTo(folder));
    }

    @Test
    void the_allocated_worker_holds_the_case_with_the_team_of_the_allocation() {
        Extract extract = Extract.empty().child("1").allocation("9", "501", "1", "2022-02-01", "");
        assertEquals(List.of("1: CHILD_IN_NEED T1 S1"), told(extract).cases());
        assertEquals(List.of(), told(extract).refused());
    }

    @Test
    void other_roles_hold_nothing_and_the_roles_are_the_council_s() {
        Extract extract = Extract.empty()
                .child("1")
                .row("ssd_involvements", "1", "502", "PASSW", "72", "R1", "2022-03-01", "")
                .allocation("2", "501", "1", "2022-02-01", "");
        assertEquals(List.of("1: CHILD_IN_NEED T1 S1"), told(extract).cases());
        MosaicSettings settings = MosaicSettings.usual().allocatedBy(List.of("passw"));
        assertEquals(
                List.of("1: CHILD_IN_NEED T2 S2"),
                Told.of(folder, Told.DAY, settings).cases());
    }

    @Test
    void an_extract_without_one_known_role_is_told_of_once() {
        Extract extract =
                Extract.empty().child("1").row("ssd_involvements", "1", "502", "PASSW", "72", "R1", "2022-03-01", "");
        assertEquals(
                List.of("ssd_involvements.csv 0 invo_professional_role_id "),
                told(extract).refused());
    }

    @Test
    void of_several_open_allocations_the_latest_begun_holds_then_the_highest_id() {
        Extract extract = Extract.empty()
                .child("1")
                .allocation("9", "501", "1", "2022-02-01", "")
                .allocation("8", "502", "1", "2022-03-01", "")
                .child("2")
                .allocation("10", "502", "2", "2022-03-01", "")
                .allocation("7", "501", "2", "2022-03-01", "");
        assertEquals(
                List.of("1: CHILD_IN_NEED T1 S2 S1 until 2022-06-15", "2: CHILD_IN_NEED T1 S2 S1 until 2022-06-15"),
                told(extract).cases());
    }

    @Test
    void an_allocation_that_ends_later_comes_before_one_that_began_later() {
        Extract extract = Extract.empty()
                .child("1")
                .allocation("1", "501", "1", "2022-02-01", "2022-09-01")
                .allocation("2", "502", "1", "2022-03-01", "2022-08-01");
        assertEquals(
                List.of("1: CHILD_IN_NEED T1 S1 S2 until 2022-06-15"),
                told(extract).cases());
    }

    @Test
    void an_allocation_that_has_ended_or_is_yet_to_begin_holds_nothing() {
        Extract extract = Extract.empty()
                .child("1")
                .allocation("1", "501", "1", "2022-02-01", "2022-06-15")
                .allocation("2", "502", "1", "2022-06-16", "");
        assertEquals(
                List.of("1: CHILD_IN_NEED - - S1 until 2022-06-14"),
                told(extract).cases());
    }

    @Test
    void whoever_held_the_case_within_twelve_months_is_told_with_their_last_day() {
        Extract extract = Extract.empty()
                .child("1")
                .allocation("1", "501", "1", "2020-02-01", "2021-06-15")
                .allocation("2", "502", "1", "2021-06-15", "");
        assertEquals(List.of("1: CHILD_IN_NEED T1 S2"), told(extract).cases());
        Extract.empty()
                .child("1")
                .allocation("1", "501", "1", "2020-02-01", "2021-06-16")
                .allocation("2", "502", "1", "2021-06-15", "")
                .writeTo(folder);
        assertEquals(
                List.of("1: CHILD_IN_NEED T1 S2 S1 until 2021-06-15"),
                Told.of(folder).cases());
    }

    @Test
    void an_allocation_that_ended_on_the_day_it_began_was_held_on_that_day() {
        Extract extract = Extract.empty()
                .child("1")
                .allocation("1", "501", "1", "2022-02-01", "2022-02-01")
                .allocation("2", "502", "1", "2022-02-01", "");
        assertEquals(
                List.of("1: CHILD_IN_NEED T1 S2 S1 until 2022-02-01"),
                told(extract).cases());
    }

    @Test
    void care_leavers_and_early_help_have_workers_of_their_own() {
        Extract extract = Extract.empty()
                .person("1", "2003-03-04")
                .row("ssd_care_leavers", "1", "1", "2022-05-01", "72", "502")
                .person("2", "2012-03-04")
                .row("ssd_early_help_episodes", "1", "2", "2022-05-01", "", "501");
        assertEquals(
                List.of("1: CARE_LEAVER T2 S2", "2: EARLY_HELP T1 S1"),
                told(extract).cases());
    }

    @Test
    void of_two_rows_of_a_care_leaver_the_one_with_the_latest_contact_counts() {
        Extract extract = Extract.empty()
                .person("1", "2003-03-04")
                .row("ssd_care_leavers", "1", "1", "2022-05-01", "72", "502")
                .row("ssd_care_leavers", "2", "1", "2022-04-01", "71", "501")
                .row("ssd_care_leavers", "3", "1", "", "71", "501");
        assertEquals(List.of("1: CARE_LEAVER T2 S2"), told(extract).cases());
    }

    @Test
    void an_own_row_without_a_worker_leaves_it_to_the_allocation() {
        Extract extract = Extract.empty()
                .person("1", "2003-03-04")
                .referral("R1", "1", "2022-01-10", "")
                .row("ssd_care_leavers", "1", "1", "2022-05-01", "72", "")
                .allocation("1", "501", "1", "2022-02-01", "");
        assertEquals(List.of("1: CARE_LEAVER T1 S1"), told(extract).cases());
    }

    @Test
    void a_team_may_be_an_id_or_a_name_in_any_case_and_spacing() {
        Extract extract = Extract.empty()
                .child("1")
                .row("ssd_involvements", "1", "501", "ALLWKR", "72.0", "R1", "2022-03-01", "")
                .child("2")
                .row("ssd_involvements", "2", "501", "ALLWKR", "assessment\u00A0 SOUTH", "R2", "2022-03-01", "")
                .child("3")
                .row("ssd_involvements", "3", "502", "ALLWKR", "", "R3", "2022-03-01", "");
        assertEquals(
                List.of("1: CHILD_IN_NEED T2 S1", "2: CHILD_IN_NEED T2 S1", "3: CHILD_IN_NEED T2 S2"),
                told(extract).cases());
        assertEquals(List.of(), told(extract).refused());
    }

    @Test
    void a_team_that_is_unknown_or_has_the_name_of_another_is_no_team_and_is_reported() {
        Extract extract = Extract.empty()
                .row("organisation", "T3", "Assessment North", "A1", "team", "", "73", "2020-01-01", "")
                .child("1")
                .row("ssd_involvements", "1", "501", "ALLWKR", "Nowhere", "R1", "2022-03-01", "")
                .child("2")
                .row("ssd_involvements", "2", "501", "ALLWKR", "Assessment North", "R2", "2022-03-01", "");
        assertEquals(
                List.of("1: CHILD_IN_NEED - S1", "2: CHILD_IN_NEED - S1"),
                told(extract).cases());
        assertEquals(
                List.of(
                        "ssd_involvements.csv 2 invo_professional_team Nowhere",
                        "ssd_involvements.csv 3 invo_professional_team Assessment North"),
                told(extract).refused());
    }

    @Test
    void a_worker_whom_people_csv_does_not_have_holds_nothing_and_is_reported() {
        Extract extract = Extract.empty().child("1").allocation("1", "599", "1", "2022-02-01", "");
        assertEquals(List.of("1: CHILD_IN_NEED T1 -"), told(extract).cases());
        assertEquals(
                List.of("ssd_involvements.csv 2 invo_professional_id 599"),
                told(extract).refused());
        assertEquals(1, told(extract).universe().unheld().size());
    }

    @Test
    void a_worker_who_has_left_holds_nothing_and_is_reported() {
        Extract extract = Extract.empty()
                .row(
                        "people",
                        "S3",
                        "503",
                        "Flint Chalkdene",
                        "",
                        "Practitioner",
                        "",
                        "S9",
                        "T1",
                        "2020-01-01",
                        "2022-06-14")
                .child("1")
                .allocation("1", "503", "1", "2022-02-01", "");
        assertEquals(List.of("1: CHILD_IN_NEED T1 -"), told(extract).cases());
        assertEquals(
                List.of("ssd_involvements.csv 2 invo_professional_id 503"),
                told(extract).refused());
    }
}
