package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is dropped in silence, and nothing about a person is repeated. */
class RefusedRowsTest {
    @TempDir
    Path folder;

    private List<String> refused(Extract extract) {
        return Told.of(extract.writeTo(folder)).refused();
    }

    @Test
    void a_day_of_birth_that_is_none_is_refused_and_withheld_and_so_is_all_that_names_the_child() {
        Extract extract = Extract.empty()
                .person("1", "9.58")
                .referral("R1", "1", "2022-01-10", "")
                .row("ssd_cp_plans", "5", "1", "2022-02-01", "");
        assertEquals(
                List.of(
                        "ssd_person.csv 2 pers_dob ",
                        "ssd_cin_episodes.csv 2 cine_person_id 1",
                        "ssd_cp_plans.csv 2 cppl_person_id 1"),
                refused(extract));
        assertEquals(List.of(), Told.of(folder).cases());
    }

    @Test
    void an_unknown_child_is_refused() {
        assertEquals(
                List.of("ssd_legal_status.csv 2 lega_person_id 404"),
                refused(Extract.empty().row("ssd_legal_status", "1", "404", "C2", "2022-02-01", "")));
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertEquals(
                List.of("ssd_cin_episodes.csv 2 cine_close_date 2022-01-09"),
                refused(Extract.empty().person("1", "2012-03-04").referral("R1", "1", "2022-01-10", "2022-01-09")));
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        assertEquals(
                List.of(
                        "ssd_cp_plans.csv 2 cppl_cp_plan_end_date 30/02/2022",
                        "ssd_cp_plans.csv 2 cppl_cp_plan_id ",
                        "ssd_cp_plans.csv 2 cppl_cp_plan_start_date ",
                        "ssd_cp_plans.csv 2 cppl_person_id 404"),
                refused(Extract.empty().row("ssd_cp_plans", "", "404", "", "30/02/2022")));
    }

    @Test
    void of_two_rows_with_one_id_the_one_that_ends_last_is_used() {
        Extract extract = Extract.empty()
                .child("1")
                .row("ssd_cp_plans", "5", "1", "2022-02-01", "")
                .row("ssd_cp_plans", "5", "1", "2022-02-01", "2022-03-01");
        assertEquals(List.of("ssd_cp_plans.csv 3 cppl_cp_plan_id 5"), refused(extract));
        assertEquals(List.of("1: CHILD_PROTECTION_PLAN - -"), Told.of(folder).cases());
    }

    @Test
    void of_two_rows_of_a_person_the_one_with_the_later_day_of_birth_is_used() {
        Extract extract = Extract.empty()
                .child("1")
                .person("1", "2001-03-04")
                .row("ssd_legal_status", "1", "1", "C2", "2022-02-01", "");
        assertEquals(List.of("ssd_person.csv 3 pers_person_id 1"), refused(extract));
        assertEquals(List.of("1: LOOKED_AFTER - -"), Told.of(folder).cases());
    }

    @Test
    void a_missing_legal_status_is_refused() {
        assertEquals(
                List.of("ssd_legal_status.csv 2 lega_legal_status "),
                refused(Extract.empty().child("1").row("ssd_legal_status", "1", "1", "", "2022-02-01", "")));
    }

    @Test
    void a_row_with_a_cell_too_many_or_too_few_is_refused_as_a_whole() {
        assertEquals(
                List.of("ssd_person.csv 2  ", "ssd_person.csv 3  "),
                refused(Extract.empty().row("ssd_person", "1", "2012-03-04").row("ssd_person", "2", "9", "8", "7")));
    }

    @Test
    void blank_lines_are_no_rows() throws IOException {
        Extract.empty().child("1").writeTo(folder);
        Path file = folder.resolve("ssd_person.csv");
        Files.writeString(file, Files.readString(file) + "\r\n\r\n   \r\n");
        assertEquals(List.of(), Told.of(folder).refused());
    }

    @Test
    void what_is_reported_of_a_cell_is_short_and_visible() {
        String day = "\u202E2022\u0007-" + "x".repeat(500);
        Told told = Told.of(Extract.empty()
                .person("1", "2012-03-04")
                .referral("R1", "1", day, "")
                .writeTo(folder));
        String value = told.universe().report().refused().get(0).value();
        assertEquals("2022-" + "x".repeat(75), value);
    }

    @Test
    void neither_names_nor_addresses_nor_days_of_birth_stand_in_a_report_or_a_text() {
        Extract extract = Extract.empty()
                .row(
                        "people",
                        "S7",
                        "",
                        "Yarrow\u0007 Quartzley",
                        "no address",
                        "Practitioner",
                        "",
                        "",
                        "T1",
                        "2020-01-01",
                        "")
                .person("1", "04/31/2012");
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(
                List.of("people.csv 6 email ", "people.csv 6 name ", "ssd_person.csv 2 pers_dob "), told.refused());
        String all = told.universe().toString() + told.universe().report().refused();
        assertFalse(all.contains("Yarrow") || all.contains("no address") || all.contains("2012"), all);
    }

    @Test
    void each_reason_says_what_to_do() {
        Extract extract = Extract.empty()
                .person("1", "x")
                .row("ssd_cp_plans", "", "404", "", "30/02/2022")
                .row("ssd_person", "1", "2");
        Told.of(extract.writeTo(folder))
                .universe()
                .report()
                .refused()
                .forEach(row -> assertTrue(row.reason().matches("[A-Z].*[:.].*\\."), row.reason()));
    }
}
