package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final String ABSENCES = "absences.csv";
    private static final String HEADER = "staff_id,from,to,kind";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council.csv",
                "organisation.csv",
                "people.csv",
                "absences.csv",
                "allocations.csv",
                "ssda903/header.csv",
                "ssda903/episodes.csv",
                "ssda903/reviews.csv"
            })
    void a_missing_file_gives_one_refusal(String file) {
        ImportReport report = new SmallCouncil().remove(file).read().report();
        assertFalse(report.everyFileRead());
        assertEquals(
                List.of(new ImportReport.Fault(file, 0, "", "", "The file is missing: add it.")),
                report.faults().stream().filter(fault -> fault.row() == 0).toList());
    }

    @Test
    void a_missing_column_gives_one_refusal_that_names_it() {
        assertRefused(absences("staff_id,from,until,kind", "S3,2022-08-01,,LEAVE"), "[to]");
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        assertRefused(absences("staff_id,from,to,kind,Kind", "S3,2022-08-01,,LEAVE,LEAVE"), "same name");
    }

    @Test
    void a_file_without_a_header_is_refused() {
        assertRefused(new SmallCouncil().write(ABSENCES, new byte[0]), "empty");
    }

    @Test
    void a_council_without_a_row_is_refused() {
        ImportReport report = new SmallCouncil()
                .write("council.csv", "name,seed,first_day,last_day")
                .read()
                .report();
        assertEquals(1, report.faults().size());
        assertFalse(report.everyFileRead());
    }

    @Test
    void other_encodings_than_utf_8_are_refused() {
        String text = HEADER + "\nS3,2022-08-01,,LEAVE é\n";
        assertRefused(new SmallCouncil().write(ABSENCES, text.getBytes(StandardCharsets.ISO_8859_1)), "UTF-8");
        assertRefused(new SmallCouncil().write(ABSENCES, text.getBytes(StandardCharsets.UTF_16)), "UTF-8");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused() {
        assertRefused(absences(HEADER, "S3,2022-08-01,,\"LEAVE", "S4,2022-08-01,,LEAVE"), "never closed");
    }

    @Test
    void a_file_of_more_than_64_MiB_is_refused() {
        assertRefused(new SmallCouncil().write(ABSENCES, new byte[64 * 1024 * 1024 + 1]), "64 MiB");
    }

    @Test
    void a_cell_of_10_MB_costs_only_its_row() {
        ImportReport report = absences(HEADER, "S3,2022-08-01,," + "x".repeat(10_000_000), "S3,2022-08-01,,LEAVE")
                .read()
                .report();
        ImportReport.Fault fault = report.faults().get(0);
        assertEquals(1, report.faults().size());
        assertTrue(fault.reason().contains("longer than 200"), fault::reason);
        assertEquals("x".repeat(80), fault.value());
    }

    @Test
    void hidden_characters_cost_their_row_and_never_reach_the_report() {
        ImportReport report = absences(HEADER, "S\u00003,2022-08-01,,LEAVE", "S3,2022-08-01,,\"LEA\nVE\u202E\"")
                .read()
                .report();
        assertEquals(
                List.of("S3", "LEAVE"),
                report.faults().stream().map(ImportReport.Fault::value).toList());
        assertTrue(report.faults().stream().allMatch(fault -> fault.reason().contains("hidden characters")));
    }

    @Test
    void byte_order_mark_column_order_case_spare_columns_and_blank_lines_do_not_matter() {
        Council council = new SmallCouncil()
                .write(
                        ABSENCES,
                        ("\uFEFFKIND,note,To,Staff_ID,From\r\n\r\nleave,\"a, \"\"b\"\"\",, S3 ,2022-08-01\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8))
                .read();
        assertEquals(List.of(), council.report().faults());
        assertEquals("S3", council.absences().get(0).staffId());
        assertTrue(council.absences().get(0).when().isOpen());
    }

    @Test
    void a_folder_on_disk_is_read_and_one_that_is_not_there_is_misuse(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("council.csv"), "name,seed,first_day,last_day\nX,y,2022-06-01,2023-05-31\n");
        assertEquals("X", Council.from(folder).name());
        assertThrows(IllegalArgumentException.class, () -> Council.from(folder.resolve("nowhere")));
    }

    private static SmallCouncil absences(String... lines) {
        return new SmallCouncil().write(ABSENCES, lines);
    }

    private static void assertRefused(SmallCouncil council, String reason) {
        ImportReport report = council.read().report();
        assertEquals(1, report.faults().size(), report.faults()::toString);
        ImportReport.Fault fault = report.faults().get(0);
        assertEquals(0, fault.row());
        assertTrue(fault.reason().contains(reason), fault::reason);
        assertTrue(report.files().contains(new ImportReport.FileCount(ABSENCES, 0, 0, 0)));
    }
}
