package org.plr.adapters.mosaic.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.SeededRandomness;

/** The council's own files, with invented people. */
class CouncilFilesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final String UNITS = """
            unit_id,unit_name,parent_unit_id,level,manager_staff_id,record_system_team_id,practice_area,from,to
            D1,Children's Services,,directorate,,,,2020-01-01,
            A1,Assessment,D1,service,S8,,ASSESSMENT,2020-01-01,
            T1,Assessment North,A1,team,S9,71,ASSESSMENT,2020-01-01,2022-06-30
            T1,Assessment North,A1,team,S7,71,ASSESSMENT,2022-07-01,
            """;
    private static final String STAFF = """
            staff_id,record_system_worker_id,name,email,role,grade,line_manager_staff_id,unit_id,start,end
            S8,,Onyx Slatecombe,s8@council.example,Service Manager,,,A1,2020-01-01,
            S9,,Wren Oakenmere,s9@council.example,Team Manager,,S8,T1,2020-01-01,
            S7,,Flint Chalkdene,s7@council.example,assistant team manager,,S9,T1,2020-01-01,
            S1,501,Sorrel Elderfen,s1@council.example,PRACTITIONER,SW3,S9,T1,2020-01-01,2022-09-30
            """;

    @TempDir
    Path folder;

    private final MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));

    private CouncilOnFile read(String units, String staff) {
        return read(units, staff, "");
    }

    private CouncilOnFile read(String units, String staff, String absences) {
        try {
            Files.writeString(folder.resolve("organisation.csv"), units);
            Files.writeString(folder.resolve("people.csv"), staff);
            if (!absences.isEmpty()) {
                Files.writeString(folder.resolve("absences.csv"), absences);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return CouncilFiles.read(folder, identities, LONDON);
    }

    private PersonRef person(String id) {
        return identities.refs(IdKind.PERSON, List.of(id)).get(id);
    }

    private UnitRef unit(String id) {
        return identities.refs(IdKind.UNIT, List.of(id)).get(id);
    }

    private static List<String> refused(CouncilOnFile council) {
        return council.report().refused().stream()
                .map(row -> row.source() + " " + row.row() + " " + row.column() + " " + row.value())
                .toList();
    }

    @Test
    void the_manager_of_the_day_is_the_one_to_be_told() {
        CouncilOnFile council = read(UNITS, STAFF);
        assertEquals(List.of(), refused(council));
        Organisation chart = council.organisation();
        assertEquals(Optional.of(person("S9")), chart.teamManager(unit("T1"), LocalDate.of(2022, 6, 30)));
        assertEquals(Optional.of(person("S7")), chart.teamManager(unit("T1"), LocalDate.of(2022, 7, 1)));
        assertEquals(Optional.of(person("S8")), chart.serviceManager(unit("A1"), DAY));
        assertEquals(Optional.of(unit("A1")), chart.area(unit("T1"), DAY));
        assertEquals("ASSESSMENT", chart.practiceArea(unit("T1")));
        assertEquals("ALL", chart.practiceArea(unit("D1")));
        assertEquals(Optional.of(Level.DIRECTORATE), chart.unit(unit("D1"), DAY).map(unit -> unit.level()));
    }

    @Test
    void a_manager_in_whose_unit_another_is_named_keeps_the_role_above_and_is_covered_for() {
        Organisation chart = read(UNITS, STAFF).organisation();
        LocalDate july = LocalDate.of(2022, 7, 15);
        assertTrue(chart.holds(person("S9"), Role.TEAM_MANAGER, july));
        assertEquals(Optional.of(person("S9")), chart.holder(Role.TEAM_MANAGER, unit("A1"), july));
        assertTrue(chart.isDelegate(person("S7"), person("S9"), july));
        assertFalse(chart.isDelegate(person("S7"), person("S9"), DAY));
        assertEquals(Set.of(Role.ASSISTANT_TEAM_MANAGER, Role.TEAM_MANAGER), chart.roles(person("S7"), july));
    }

    @Test
    void where_no_manager_is_named_the_role_of_people_csv_stands_in_the_unit() {
        Organisation chart = read(UNITS.replace(",S9,71", ",,71"), STAFF).organisation();
        assertEquals(Optional.of(person("S9")), chart.teamManager(unit("T1"), DAY));
    }

    @Test
    void a_manager_of_two_teams_holds_both() {
        String more = UNITS + "T2,Assessment South,A1,team,S9,72,,2020-01-01,\n";
        Organisation chart = read(more, STAFF).organisation();
        assertEquals(Optional.of(person("S9")), chart.teamManager(unit("T1"), DAY));
        assertEquals(Optional.of(person("S9")), chart.teamManager(unit("T2"), DAY));
    }

    @Test
    void whoever_is_covered_for_in_two_teams_at_once_keeps_the_role_above_once() {
        String units = UNITS + "T2,Assessment South,A1,team,S7,72,,2022-07-01,\n";
        String staff = STAFF + "S9,,Wren Oakenmere,s9@council.example,Team Manager,,S8,T2,2022-07-01,\n";
        Organisation chart = read(units, staff).organisation();
        LocalDate july = LocalDate.of(2022, 7, 15);
        assertEquals(1, chart.posts(person("S9"), july).size());
        assertEquals(Optional.of(person("S7")), chart.teamManager(unit("T2"), july));
    }

    @Test
    void the_line_and_absences_are_known() {
        Organisation chart = read(UNITS, STAFF, "staff_id,from,to\nS1,2022-06-01,30/06/2022\n")
                .organisation();
        assertEquals(List.of(person("S9"), person("S8")), chart.lineAbove(person("S1"), DAY));
        assertTrue(chart.isAbsent(person("S1"), DAY));
        assertFalse(chart.isAbsent(person("S1"), LocalDate.of(2022, 7, 1)));
    }

    @Test
    void rows_that_name_what_is_not_there_are_refused_and_those_that_name_them_too() {
        String units = UNITS
                + "T3,Team 3,A9,team,,73,,2020-01-01,\n"
                + "T4,Team 4,D1,team,,74,,2020-01-01,\n"
                + "T5,Team 5,A1,squad,,75,,2020-01-01,\n"
                + "T6,Team 6,A1,team,S404,76,,2020-01-01,\n";
        String staff = STAFF
                + "S2,502,Plover Larchenfold,,PRACTITIONER,,S9,T3,2020-01-01,\n"
                + "S3,503,Tansy Fernhollow,,PRACTITIONER,,S2,T1,2020-01-01,\n"
                + "S4,504,Teasel Ashenbough,,PRACTITIONER,,S4,T1,2020-01-01,\n"
                + "S5,505,Linnet Mossbankle,,PRACTITIONER,,S9,T1,2020-01-01,2019-01-01\n";
        CouncilOnFile council = read(units, staff, "staff_id,from,to\nS3,2022-06-01,\n");
        assertEquals(
                List.of(
                        "organisation.csv 6 parent_unit_id A9",
                        "organisation.csv 7 parent_unit_id D1",
                        "organisation.csv 8 level squad",
                        "organisation.csv 9 manager_staff_id S404",
                        "people.csv 6 unit_id T3",
                        "people.csv 7 line_manager_staff_id S2",
                        "people.csv 8 line_manager_staff_id S4",
                        "people.csv 9 end 2019-01-01",
                        "absences.csv 2 staff_id S3"),
                refused(council));
        assertTrue(council.organisation().unit(unit("T1"), DAY).isPresent());
    }

    @Test
    void rows_that_overlap_are_refused_but_for_the_one_that_began_last() {
        String between = UNITS + "T1,Assessment North,A1,team,S9,71,,2022-06-01,2022-07-15\n";
        assertEquals(List.of("organisation.csv 6 from T1"), refused(read(between, STAFF)));
        String after = UNITS + "T1,Assessment North,A1,team,S9,71,,2022-08-01,\n";
        assertEquals(List.of("organisation.csv 5 from T1"), refused(read(after, STAFF)));
        String staff = STAFF + "S1,501,Sorrel Elderfen,,PRACTITIONER,,S8,T1,2022-05-01,\n";
        assertEquals(List.of("people.csv 5 start S1 PRACTITIONER T1"), refused(read(UNITS, staff)));
    }

    @Test
    void directorates_in_a_circle_are_refused() {
        String units = UNITS + "D2,Two,D3,directorate,,,,2020-01-01,\nD3,Three,D2,directorate,,,,2020-01-01,\n";
        assertEquals(
                List.of("organisation.csv 6 parent_unit_id D3", "organisation.csv 7 parent_unit_id D2"),
                refused(read(units, STAFF)));
    }

    @Test
    void a_worker_s_id_that_two_people_have_is_neither_s() {
        CouncilOnFile council = read(UNITS, STAFF + "S2,501,Plover Larchenfold,,PRACTITIONER,,S9,T1,2020-01-01,\n");
        assertEquals(
                List.of("people.csv 5 record_system_worker_id 501", "people.csv 6 record_system_worker_id 501"),
                refused(council));
        assertEquals(Optional.empty(), council.worker("501"));
        assertTrue(council.organisation().holds(person("S1"), Role.PRACTITIONER, DAY));
    }

    @Test
    void a_team_is_known_by_its_code_then_by_its_name_on_the_day() {
        CouncilOnFile council = read(UNITS, STAFF);
        assertEquals(Optional.of(unit("T1")), council.team("71", DAY));
        assertEquals(Optional.of(unit("T1")), council.team(" assessment  NORTH", DAY));
        assertEquals(Optional.empty(), council.team("71", LocalDate.of(2019, 1, 1)));
        assertEquals(Optional.empty(), council.team("Assessment", DAY));
        assertEquals(Optional.empty(), council.team("", DAY));
        assertEquals(Optional.of(unit("T1")), council.teamOf(person("S1"), DAY));
        assertEquals(Optional.empty(), council.teamOf(person("S8"), DAY));
    }

    @Test
    void whoever_has_left_has_no_address_and_a_name_can_be_erased() {
        CouncilOnFile council = read(UNITS, STAFF);
        PersonRef person = person("S1");
        var now = council.directory(() -> Instant.parse("2022-09-30T22:59:59Z"), LONDON);
        var later = council.directory(() -> Instant.parse("2022-09-30T23:00:00Z"), LONDON);
        assertEquals(Optional.of(new StaffContact(person, "s1@council.example")), now.contact(person));
        assertEquals(Optional.empty(), later.contact(person));
        assertEquals(Optional.of("Sorrel Elderfen"), council.names().name(person));
        council.names().erase(person);
        assertEquals(Optional.empty(), council.names().name(person));
        assertEquals(Optional.empty(), now.contact(person));
    }

    @Test
    void no_name_and_no_address_stands_in_a_text() {
        CouncilOnFile council = read(UNITS, STAFF);
        String all =
                council + " " + council.names() + " " + council.organisation().text() + council.report();
        assertFalse(all.contains("Elderfen") || all.contains("@"), all);
        assertFalse(new StaffRow.Known("Sorrel Elderfen", "s1@council.example")
                .toString()
                .contains("Elderfen"));
    }

    @Test
    void a_file_that_is_missing_is_named() throws IOException {
        Files.writeString(folder.resolve("organisation.csv"), UNITS);
        var unfit = assertThrows(UnfitSourceException.class, () -> CouncilFiles.read(folder, identities, LONDON));
        assertEquals("people.csv is missing; expected this file in the folder.", unfit.getMessage());
    }

    @Test
    void the_templates_are_files_without_a_row() throws IOException {
        for (var file : CouncilFiles.templates().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        CouncilOnFile council = CouncilFiles.read(folder, identities, LONDON);
        assertEquals(List.of(), refused(council));
        assertEquals(Organisation.empty(), council.organisation());
        assertEquals(
                List.of(
                        "README.txt",
                        "absences.csv",
                        "aliases.csv",
                        "organisation.csv",
                        "people.csv",
                        "restricted.csv"),
                CouncilFiles.templates().keySet().stream().sorted().toList());
    }

    @Test
    void each_example_of_the_templates_is_a_row_of_its_file() throws IOException {
        String readme = CouncilFiles.templates().getOrDefault("README.txt", "");
        for (String file : List.of("organisation", "people", "absences", "restricted", "aliases")) {
            String example = readme.split("\n" + file + "\\.csv\n")[1]
                    .split("\n\n")[0]
                    .lines()
                    .filter(line -> line.startsWith("    "))
                    .map(String::strip)
                    .reduce("", (all, line) -> all + line + "\n");
            Files.writeString(
                    folder.resolve(file + ".csv"), CouncilFiles.templates().getOrDefault(file + ".csv", "") + example);
        }
        CouncilOnFile council = CouncilFiles.read(folder, identities, LONDON);
        assertEquals(List.of(), refused(council));
        assertEquals(
                5L,
                council.report().rows().get("organisation.csv")
                        + council.report().rows().get("people.csv"));
    }
}
