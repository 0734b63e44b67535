package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.examples.Main;
import org.plr.workbook.About;
import org.plr.workbook.Column;
import org.plr.workbook.Content;
import org.plr.workbook.SheetPlan;
import org.plr.workbook.SheetWriter;
import org.plr.workbook.WorkbookWriter;

/** The open cases of an invented extract. */
class UniverseVerbTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Run.plr("", "universe", "--template", folder.toString());
        add("organisation.csv", "D1,Children's Services,,directorate,,,,2020-01-01,");
        add("organisation.csv", "A1,Assessment,D1,service,,,,2020-01-01,");
        add("organisation.csv", "T1,Assessment North,A1,team,,71,,2020-01-01,");
        add("people.csv", "S1,501,Sorrel Elderfen,s1@council.example,Practitioner,,,T1,2020-01-01,");
        add("people.csv", "S2,502,Plover Larchenfold,s2@council.example,Practitioner,,,T1,2020-01-01,");
        add("restricted.csv", "100235,2022-01-01,");
        add("ssd_person.csv", "pers_person_id,pers_dob", "100234,2012-03-04", "100235,2013-04-05", "100236,oops");
        add(
                "ssd_cin_episodes.csv",
                "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date",
                "1,100234,2022-01-10,",
                "2,100235,2022-06-20,");
        add(
                "ssd_involvements.csv",
                "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,"
                        + "invo_referral_id,invo_involvement_start_date,invo_involvement_end_date",
                "1,502,ALLWKR,71,1,2022-01-10,2022-03-01",
                "2,501,ALLWKR,71,1,2022-03-01,9999-12-31");
        add(
                "ssd_legal_status.csv",
                "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date",
                "1,100234,C2,2022-02-01,");
    }

    private void add(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, before + String.join("\n", lines) + "\n");
    }

    private Run universe(String... more) {
        List<String> line = new ArrayList<>(List.of("universe", "--extract", folder.toString()));
        line.addAll(List.of(more));
        return Run.plr("", line.toArray(String[]::new));
    }

    /** The council's own files as for the other extract; people and team are found by their names. */
    @Test
    void a_workbook_of_annex_a_is_told_likewise() throws IOException {
        Files.delete(folder.resolve("ssd_person.csv"));
        List<String> heads = List.of(
                "Child Unique ID",
                "Gender",
                "Ethnicity",
                "Date of Birth",
                "Age of Child (Years)",
                "Does the Child have a Disability",
                "CIN Start Date",
                "Primary Need Code",
                "Date Child Was Last Seen",
                "CIN Closure Date",
                "Reason for Closure",
                "Case Status",
                "Allocated Team",
                "Allocated Worker");
        try (OutputStream out = Files.newOutputStream(folder.resolve("annex-a.xlsx"));
                WorkbookWriter book =
                        WorkbookWriter.to(out, new About("Annex A", "1", LocalDate.of(2022, 6, 15), List.of()))) {
            SheetWriter list = book.sheet(new SheetPlan(
                    "List 6", heads.stream().map(head -> Column.text(head, 12)).toList()));
            for (String row : List.of(
                    "100234|b) Female|WBRI|04/03/2012|10|No|10/01/2022|N1|01/06/2022|||c) Child in need plan|Assessment North|Sorrel Elderfen",
                    "100235|b) Female|WBRI|04/03/2012|10|No|soon|N1|01/06/2022|||c) Child in need plan|Assessment North|#N/A")) {
                list.row(Stream.of(row.split("[|]", -1)).map(Content::text).toList());
            }
            book.finish();
        }
        Run run = universe("--as-of", "2022-06-15");
        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(
                run.out()
                        .contains("{\"child\":\"100234\",\"status\":\"CHILD_IN_NEED_PLAN\",\"team\":\"T1\","
                                + "\"practitioner\":\"S1\","),
                run::out);
        assertTrue(run.out().contains("\"source\":\"List 6\",\"row\":3,\"column\":\"CIN Start Date\""), run::out);
        Files.copy(folder.resolve("annex-a.xlsx"), folder.resolve("another.xlsx"));
        assertEquals(2, universe().exitCode());
    }

    @Test
    void the_cases_of_a_day_are_told_with_what_was_refused() {
        Run run = universe("--as-of", "2022-06-15");
        assertEquals(0, run.exitCode(), run::toString);
        assertEquals("", run.err());
        String start = "{\"asOf\":\"2022-06-15\",\"counts\":{\"LOOKED_AFTER\":1,\"CHILD_PROTECTION_PLAN\":0,"
                + "\"CHILD_IN_NEED_PLAN\":0,\"CARE_LEAVER\":0,\"OPEN_ASSESSMENT\":0,\"CHILD_IN_NEED\":0,\"EARLY_HELP\":0},"
                + "\"cases\":[{\"child\":\"100234\",\"status\":\"LOOKED_AFTER\",\"team\":\"T1\",\"practitioner\":\"S1\","
                + "\"restricted\":false,\"before\":[{\"practitioner\":\"S2\",\"until\":\"2022-02-28\"}]}],\"unheld\":[],"
                + "\"rows\":{\"organisation.csv\":3,\"people.csv\":2,\"absences.csv\":0,\"aliases.csv\":0,"
                + "\"restricted.csv\":1,\"ssd_person.csv\":3,";
        assertEquals(start, run.out().substring(0, start.length()));
        assertTrue(
                run.out()
                        .contains("{\"source\":\"ssd_person.csv\",\"row\":4,\"column\":\"pers_dob\",\"value\":\"\","
                                + "\"reason\":\"There is no such day: "),
                run.out());
        assertEquals(run, universe("--as-of", "2022-06-15"));
    }

    @Test
    void a_case_that_nobody_holds_and_one_that_is_restricted_say_so() {
        Run run = universe("--as-of", "2022-06-20");
        assertTrue(
                run.out()
                        .contains(
                                "{\"child\":\"100235\",\"status\":\"CHILD_IN_NEED\",\"restricted\":true,\"before\":[]}],"
                                        + "\"unheld\":[\"100235\"]"),
                run.out());
    }

    @Test
    void no_name_and_no_address_is_told() {
        String out = universe("--as-of", "2022-06-15").out();
        assertTrue(!out.contains("Elderfen") && !out.contains("@") && !out.contains("2012-03-04"), out);
    }

    @Test
    void without_a_day_it_is_today_in_london() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                () -> Instant.parse("2022-06-19T23:30:00Z"));
        assertEquals(0, Main.run(List.of("universe", "--extract", folder.toString()), console));
        assertTrue(out.toString(UTF_8).startsWith("{\"asOf\":\"2022-06-20\","), out::toString);
    }

    @Test
    void the_roles_of_the_council_may_be_named() {
        assertTrue(universe("--as-of", "2022-06-15", "--roles", "PASSW").out().contains("\"unheld\":[\"100234\"]"));
        universe("--roles", "").assertUnreadable("--roles");
        universe("--roles", "A,,B").assertUnreadable("--roles");
    }

    @Test
    void what_cannot_be_read_is_told_in_one_line() throws IOException {
        universe("--as-of", "15/06/2022").assertUnreadable("--as-of");
        Run.plr("", "universe").assertUnreadable("--extract");
        Run.plr("", "universe", "--extract", "x", "--template", "y").assertUnreadable("--extract");
        Run.plr("", "universe", "--extract", folder.resolve("none").toString(), "--as-of", "2022-06-15")
                .assertUnreadable(folder.resolve("none").toString());
        Run.plr("", "universe", "--extract", "a\u0000b").assertUnreadable("a?b");
        Run.plr("", "universe", "--extract", folder.resolve("people.csv").toString(), "--as-of", "2022-06-15")
                .assertUnreadable(folder.resolve("people.csv").toString());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run.plr("", "universe", "--extract", empty.toString(), "--as-of", "2022-06-15")
                .assertUnreadable(empty.toString());
        Files.delete(folder.resolve("people.csv"));
        universe("--as-of", "2022-06-15").assertUnreadable("people.csv");
    }

    @Test
    void templates_never_write_over_what_is_there() throws IOException {
        String before = Files.readString(folder.resolve("people.csv"));
        Run.plr("", "universe", "--template", folder.toString())
                .assertUnreadable(folder.resolve("README.txt").toString());
        assertEquals(before, Files.readString(folder.resolve("people.csv")));
        Run run =
                Run.plr("", "universe", "--template", folder.resolve("new/one").toString());
        run.assertAnswers("{\"written\":[\"README.txt\",\"absences.csv\",\"aliases.csv\",\"organisation.csv\","
                + "\"people.csv\",\"restricted.csv\"]}");
        assertTrue(Files.exists(folder.resolve("new/one/aliases.csv")));
    }
}
