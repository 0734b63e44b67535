package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.mosaic.Told.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.cases.RefusedRow;

/** What a case is on a day, by the precedence of the standard's own scripts. */
class OpenCasesTest {
    @TempDir
    Path folder;

    private List<String> statuses(Extract extract) {
        return Told.of(extract.writeTo(folder)).cases().stream()
                .map(line -> line.split(" ")[0] + line.split(" ")[1])
                .toList();
    }

    private static Extract all(String child) {
        return Extract.empty()
                .child(child)
                .row("ssd_legal_status", "1", child, "C2", "2022-02-01", "")
                .row("ssd_cp_plans", "1", child, "2022-02-01", "")
                .row("ssd_cin_plans", "1", child, "2022-02-01", "")
                .row("ssd_care_leavers", "1", child, "", "", "")
                .row("ssd_cin_assessments", "1", child, "2022-02-01", "")
                .row("ssd_early_help_episodes", "1", child, "2022-02-01", "", "");
    }

    @Test
    void of_everything_open_the_first_of_the_precedence_counts() {
        Extract extract = all("1");
        assertEquals(List.of("1:LOOKED_AFTER"), statuses(extract));
        assertEquals(List.of("1:CHILD_PROTECTION_PLAN"), statuses(extract.clear("ssd_legal_status")));
        assertEquals(List.of("1:CHILD_IN_NEED_PLAN"), statuses(extract.clear("ssd_cp_plans")));
        assertEquals(List.of("1:CARE_LEAVER"), statuses(extract.clear("ssd_cin_plans")));
        assertEquals(List.of("1:OPEN_ASSESSMENT"), statuses(extract.clear("ssd_care_leavers")));
        assertEquals(List.of("1:CHILD_IN_NEED"), statuses(extract.clear("ssd_cin_assessments")));
        assertEquals(List.of("1:EARLY_HELP"), statuses(extract.clear("ssd_cin_episodes")));
        assertEquals(List.of(), statuses(extract.clear("ssd_early_help_episodes")));
    }

    @Test
    void shared_care_and_short_breaks_are_not_care() {
        for (String code : List.of("V1", "V3", "v4", "V3 - an agreed series of short breaks")) {
            Extract extract = Extract.empty().child("1").row("ssd_legal_status", "1", "1", code, "2022-02-01", "");
            assertEquals(List.of("1:CHILD_IN_NEED"), statuses(extract), code);
        }
        Extract other = Extract.empty().child("1").row("ssd_legal_status", "1", "1", "V2", "2022-02-01", "");
        assertEquals(List.of("1:LOOKED_AFTER"), statuses(other));
    }

    @Test
    void nobody_is_looked_after_from_their_eighteenth_birthday() {
        Extract extract = Extract.empty()
                .person("1", "2004-06-15")
                .person("2", "2004-06-16")
                .person("3", "")
                .row("ssd_legal_status", "1", "1", "C2", "2022-02-01", "")
                .row("ssd_legal_status", "2", "2", "C2", "2022-02-01", "")
                .row("ssd_legal_status", "3", "3", "C2", "2022-02-01", "");
        assertEquals(List.of("2:LOOKED_AFTER", "3:LOOKED_AFTER"), statuses(extract));
    }

    @Test
    void whoever_was_born_on_29_february_comes_of_age_on_1_march() {
        Extract extract =
                Extract.empty().person("1", "2004-02-29").row("ssd_legal_status", "1", "1", "C2", "2021-02-01", "");
        extract.writeTo(folder);
        assertEquals(1, Told.of(folder, LocalDate.of(2022, 2, 28)).cases().size());
        assertEquals(0, Told.of(folder, LocalDate.of(2022, 3, 1)).cases().size());
    }

    @Test
    void a_case_is_open_from_its_first_day_until_the_day_before_it_closed() {
        Extract.empty()
                .person("1", "2012-03-04")
                .referral("R1", "1", "2022-06-10", "2022-06-20")
                .writeTo(folder);
        assertEquals(0, Told.of(folder, LocalDate.of(2022, 6, 9)).cases().size());
        assertEquals(1, Told.of(folder, LocalDate.of(2022, 6, 10)).cases().size());
        assertEquals(1, Told.of(folder, LocalDate.of(2022, 6, 19)).cases().size());
        assertEquals(0, Told.of(folder, LocalDate.of(2022, 6, 20)).cases().size());
    }

    @Test
    void a_closed_referral_closes_the_plan_and_the_report_says_so() {
        Extract extract = Extract.empty()
                .person("1", "2012-03-04")
                .referral("R1", "1", "2022-01-10", "2022-03-01")
                .row("ssd_cp_plans", "7", "1", "2022-02-01", "");
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(List.of(), told.cases());
        assertEquals(List.of("ssd_cp_plans.csv 2 cppl_cp_plan_end_date "), told.refused());
        extract.referral("R2", "1", "2022-05-01", "");
        assertEquals(List.of("1:CHILD_PROTECTION_PLAN"), statuses(extract));
    }

    @Test
    void what_hangs_on_no_referral_stands_on_its_own() {
        Extract closed = Extract.empty()
                .person("1", "2012-03-04")
                .referral("R1", "1", "2022-01-10", "2022-03-01")
                .row("ssd_legal_status", "1", "1", "E1", "2022-02-01", "")
                .person("2", "2003-03-04")
                .row("ssd_care_leavers", "1", "2", "2022-05-01", "72", "502")
                .person("3", "2012-03-04")
                .row("ssd_cp_plans", "1", "3", "2022-02-01", "");
        assertEquals(List.of("1:LOOKED_AFTER", "2:CARE_LEAVER", "3:CHILD_PROTECTION_PLAN"), statuses(closed));
    }

    @Test
    void a_referral_without_further_action_opens_nothing_and_closes_nothing() {
        Extract extract = Extract.empty()
                .person("1", "2012-03-04")
                .row("ssd_cin_episodes", "R1", "1", "2022-01-10", "Y", "")
                .person("2", "2012-03-04")
                .row("ssd_cin_episodes", "R2", "2", "2022-01-10", "1", "2022-01-10")
                .row("ssd_cin_plans", "1", "2", "2022-02-01", "");
        assertEquals(List.of("2:CHILD_IN_NEED_PLAN"), statuses(extract));
    }

    @Test
    void whoever_has_died_or_is_over_25_has_no_open_case_and_the_report_names_the_row_alone() {
        Extract extract = Extract.empty()
                .row("ssd_person", "1", "2012-03-04", "2022-06-01")
                .referral("R1", "1", "2022-01-10", "")
                .person("2", "1996-06-15")
                .person("3", "1996-06-16")
                .row("ssd_care_leavers", "1", "2", "", "", "")
                .row("ssd_care_leavers", "2", "3", "", "71", "501");
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(List.of("3: CARE_LEAVER T1 S1"), told.cases());
        assertEquals(List.of("ssd_person.csv 2 pers_death_date ", "ssd_person.csv 3 pers_dob "), told.refused());
        assertTrue(told.universe().report().refused().stream()
                .map(RefusedRow::reason)
                .noneMatch(reason -> reason.contains("1996")));
    }

    @Test
    void the_report_counts_the_rows_of_each_source_in_the_order_read() {
        Told told = Told.of(all("1").writeTo(folder));
        assertEquals(1L, told.universe().report().rows().get("ssd_person.csv"));
        assertEquals(4L, told.universe().report().rows().get("organisation.csv"));
        assertEquals(
                "organisation.csv",
                told.universe().report().rows().keySet().iterator().next());
        assertEquals(DAY, told.universe().asOf());
    }
}
