package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedRowsTest {

    @Test
    void a_council_without_a_fault_is_read_whole() {
        ImportReport report = new SmallCouncil().read().report();
        assertEquals(List.of(), report.faults());
        assertTrue(report.everyFileRead());
        assertEquals(
                List.of(1, 3, 4, 1, 3, 3, 1, 2),
                report.files().stream().map(ImportReport.FileCount::accepted).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            council.csv      | Other,seed,2022-06-01,2023-05-31                    | name             | one council
            organisation.csv | ,Fern,TEAM,A1,S3,ASSESSMENT,2022-01-01,             | unit_id          | blank
            organisation.csv | T 9,Fern,TEAM,A1,S3,ASSESSMENT,2022-01-01,          | unit_id          | An id has
            organisation.csv | T9,,TEAM,A1,S3,ASSESSMENT,2022-01-01,               | unit_name        | blank
            organisation.csv | T9,Fern,GROUP,A1,S3,ASSESSMENT,2022-01-01,          | level            | code is unknown
            organisation.csv | T9,Fern,TEAM,A9,S3,ASSESSMENT,2022-01-01,           | parent_unit_id   | not among
            organisation.csv | T9,Fern,TEAM,D0,S3,ASSESSMENT,2022-01-01,           | parent_unit_id   | wrong level
            organisation.csv | T9,Fern,TEAM,,S3,ASSESSMENT,2022-01-01,             | parent_unit_id   | name the unit above
            organisation.csv | D9,Fern,DIRECTORATE,D9,S3,ALL,2022-01-01,           | parent_unit_id   | lead back
            organisation.csv | T9,Fern,TEAM,A1,S99,ASSESSMENT,2022-01-01,          | manager_staff_id | not among
            organisation.csv | T9,Fern,TEAM,A1,S3,DANCING,2022-01-01,              | practice_area    | code is unknown
            organisation.csv | T1,Fern,TEAM,A1,S3,ASSESSMENT,2022-01-01,           | from             | clashes with row 4
            organisation.csv | T9,Fern,TEAM,A1,S3,ASSESSMENT,2022-02-30,           | from             | no such day
            organisation.csv | T9,Fern,TEAM,A1,S3,ASSESSMENT,0022-02-03,           | from             | 1900 to 2199
            organisation.csv | T9,Fern,TEAM,A1,S3,ASSESSMENT,2022-03-01,2022-02-28 | to               | before the first
            organisation.csv | T9,Fern,TEAM,A1,S3,ASSESSMENT,2022-03-01            | ''               | 7 cells
            people.csv       | ,Wren,w@council.example,PRACTITIONER,T1,S3,2022-01-01,     | staff_id  | blank
            people.csv       | S9,,w@council.example,PRACTITIONER,T1,S3,2022-01-01,       | name      | blank
            people.csv       | S9,Wren,council.example,PRACTITIONER,T1,S3,2022-01-01,     | email     | no e-mail address
            people.csv       | S9,Wren,w@council.example,Team Manager,T1,S3,2022-01-01,   | role      | is no role
            people.csv       | S9,Wren,w@council.example,PRACTITIONER,T9,S3,2022-01-01,   | unit_id   | not among
            people.csv       | S9,Wren,w@council.example,PRACTITIONER,T1,S8,2022-01-01,   | line_manager_staff_id | not among
            people.csv       | S9,Wren,w@council.example,PRACTITIONER,T1,,2022-01-01,     | line_manager_staff_id | Everybody has
            people.csv       | S9,Wren,w@council.example,BOARD_MEMBER,D0,S1,2022-01-01,   | line_manager_staff_id | Everybody has
            people.csv       | S9,Wren,w@council.example,PRACTITIONER,T1,S9,2022-01-01,   | line_manager_staff_id | lead back
            people.csv       | S4,Wren,w@council.example,PRACTITIONER,T1,S3,2022-01-01,   | from      | clashes with row 5
            absences.csv     | S9,2022-08-01,,LEAVE                  | staff_id    | not among
            absences.csv     | S4,2022-08-01,,DUVET                  | kind        | code is unknown
            absences.csv     | S4,2022-08-02,2022-08-01,LEAVE        | to          | before the first
            allocations.csv  | C9,S4,T1,2022-01-01,                  | child_id    | not among
            allocations.csv  | C2,S4,A1,2022-07-01,                  | unit_id     | no team
            allocations.csv  | C2,S9,T1,2022-07-01,                  | staff_id    | not in post
            allocations.csv  | C2,S4,T1,2021-03-31,2021-06-01        | staff_id    | not in post
            allocations.csv  | C1,S4,T1,2022-07-01,                  | from        | clashes with row 2
            ssda903/header.csv   | ,1,27/03/2010                     | CHILD       | blank
            ssda903/header.csv   | C1,1,27/03/2010                   | CHILD       | clashes with row 2
            ssda903/header.csv   | C9,1,31/02/2010                   | DOB         | no such day
            ssda903/header.csv   | C9,1,2010-03-27                   | DOB         | dd/MM/yyyy
            ssda903/header.csv   | C9,1,01/06/2023                   | DOB         | after the last day
            ssda903/episodes.csv | C9,01/02/2020,C2,N1,              | CHILD       | not among
            ssda903/episodes.csv | C2,01/08/2022,C2,N1,31/07/2022    | DEC         | ceases before
            ssda903/episodes.csv | C2,08/09/2011,C2,N1,01/02/2012    | DECOM       | before the child's birth
            ssda903/episodes.csv | C2,01/06/2023,C2,N1,              | DECOM       | after the last day
            ssda903/episodes.csv | C1,01/02/2021,C2,N1,01/03/2021    | DECOM       | clashes with row 2
            ssda903/episodes.csv | C2,01/08/2022,V1,N1,05/08/2022    | LS          | code is unknown
            ssda903/episodes.csv | C2,01/08/2022,C2,N9,05/08/2022    | CIN         | code is unknown
            ssda903/reviews.csv  | C9,27/03/2010,01/03/2020,PN1      | CHILD       | not among
            ssda903/reviews.csv  | C1,28/03/2010,01/03/2021,PN1      | DOB         | not that of header.csv
            ssda903/reviews.csv  | C1,27/03/2010,01/03/2010,PN1      | REVIEW      | before the child's birth
            ssda903/reviews.csv  | C1,27/03/2010,01/06/2023,PN1      | REVIEW      | after the last day
            ssda903/reviews.csv  | C1,27/03/2010,01/03/2020,PN2      | REVIEW      | clashes with row 2
            ssda903/reviews.csv  | C1,27/03/2010,01/03/2021,PN8      | REVIEW_CODE | code is unknown
            """)
    void a_bad_row_is_refused_with_its_reason_and_the_good_rows_stay(
            String file, String line, String column, String reason) {
        SmallCouncil council = new SmallCouncil().append(file, line);
        ImportReport report = council.read().report();
        assertEquals(1, report.faults().size(), report.faults()::toString);
        ImportReport.Fault fault = report.faults().get(0);
        assertEquals(file, fault.file());
        assertEquals(council.lastRow(file), fault.row());
        assertEquals(column, fault.column());
        assertTrue(fault.reason().contains(reason), fault::reason);
        int read = council.lastRow(file) - 1;
        assertTrue(report.files().contains(new ImportReport.FileCount(file, read, read - 1, 1)));
    }

    @Test
    void all_faults_of_a_row_are_told_at_once_and_it_counts_once() {
        ImportReport report = new SmallCouncil()
                .append("people.csv", "S 9,,nobody,Wizard of Oz,,S3,2022-02-30,soon")
                .read()
                .report();
        assertEquals(
                List.of("email", "from", "name", "role", "staff_id", "to", "unit_id"),
                report.faults().stream().map(ImportReport.Fault::column).toList());
        assertTrue(report.files().contains(new ImportReport.FileCount("people.csv", 5, 4, 1)));
    }

    @Test
    void a_row_that_names_a_refused_row_is_refused_too() {
        Council council = new SmallCouncil()
                .replace("organisation.csv", "D0,Whole,DIRECTORATE", "D0,Whole,CASTLE")
                .read();
        assertEquals(List.of(), council.units());
        assertEquals(List.of(), council.people());
        assertEquals(List.of(), council.absences());
        assertEquals(List.of(), council.allocations());
        assertTrue(council.report().everyFileRead());
    }

    @Test
    void of_two_open_episodes_the_later_one_stays() {
        SmallCouncil files = new SmallCouncil().append("ssda903/episodes.csv", "C1,01/05/2022,E1,N2,");
        Council council = files.read();
        assertEquals(2, council.report().faults().get(0).row());
        assertEquals(
                "E1",
                council.universe(LocalDate.of(2022, 6, 1)).get(0).episode().legalStatus());
    }

    @Test
    void an_episode_still_open_after_childhood_is_refused_only_when_it_ended_before_the_first_day() {
        SmallCouncil files = new SmallCouncil()
                .append("ssda903/header.csv", "C8,1,01/06/2004")
                .append("ssda903/episodes.csv", "C8,01/02/2020,C2,N1,")
                .append("ssda903/header.csv", "C9,1,02/06/2004")
                .append("ssda903/episodes.csv", "C9,01/02/2020,C2,N1,")
                .append("allocations.csv", "C9,S4,T1,2022-01-01,");
        Council council = files.read();
        assertEquals(List.of(5), rows(council, "DEC"));
        assertTrue(isOpen(council, "C9", LocalDate.of(2022, 6, 1)));
        assertFalse(isOpen(council, "C9", LocalDate.of(2022, 6, 2)));
    }

    @Test
    void an_open_case_that_nobody_holds_is_refused() {
        Council council = new SmallCouncil()
                .replace("allocations.csv", "C1,S4,T1,2022-01-01,", "C1,S4,T1,2022-01-01,2022-05-31")
                .read();
        assertEquals(List.of(2), rows(council, "CHILD"));
        assertFalse(isOpen(council, "C1", LocalDate.of(2022, 6, 1)));
    }

    private static List<Integer> rows(Council council, String column) {
        return council.report().faults().stream()
                .filter(fault -> fault.column().equals(column))
                .map(ImportReport.Fault::row)
                .toList();
    }

    private static boolean isOpen(Council council, String child, LocalDate day) {
        return council.universe(day).stream().anyMatch(open -> open.child().id().equals(child));
    }
}
