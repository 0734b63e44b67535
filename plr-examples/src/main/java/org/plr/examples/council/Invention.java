package org.plr.examples.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Invents the bundled council around the children of the bundled SSDA903 files. Everything is drawn from one seed, so
 * it writes the same files byte for byte whenever it runs; a change here shows as a change of the committed files.
 */
public final class Invention {

    static final Span COVERS = new Span(LocalDate.of(2022, 6, 1), LocalDate.of(2023, 5, 31));

    private static final String NAME = "Fernmere (an invented council)";
    private static final String SEED = "fernmere-2022";

    private Invention() {}

    /**
     * Writes the files into a folder.
     *
     * @param arguments the folder, which must exist
     * @throws IllegalArgumentException when not exactly one folder is given
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            throw new IllegalArgumentException("Give the folder to write into; it must exist.");
        }
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(Path.of(arguments[0], file.getKey()), file.getValue());
        }
    }

    /** The content of each invented file, by name. */
    static Map<String, String> files() {
        Random chance = new Random(SEED.hashCode());
        InventedStaff staff = new InventedStaff(chance);
        List<Person> people = staff.people();
        Map<String, String> files = new TreeMap<>();
        files.put("council.csv", csv("name,seed,first_day,last_day", Stream.of(row(NAME, SEED, COVERS))));
        files.put("organisation.csv", organisation(staff.units()));
        files.put("people.csv", people(people));
        files.put("absences.csv", absences(InventedAbsences.of(people, chance)));
        files.put("allocations.csv", allocations(InventedAllocations.of(people, chance)));
        return files;
    }

    private static String organisation(List<OrganisationUnit> units) {
        return csv(
                "unit_id,unit_name,level,parent_unit_id,manager_staff_id,practice_area,from,to",
                units.stream()
                        .map(unit -> row(
                                unit.id(),
                                unit.name(),
                                unit.level(),
                                unit.parentId(),
                                unit.managerStaffId(),
                                unit.practiceArea(),
                                unit.when())));
    }

    private static String people(List<Person> people) {
        return csv(
                "staff_id,name,email,role,unit_id,line_manager_staff_id,from,to",
                people.stream()
                        .map(person -> row(
                                person.staffId(),
                                person.name(),
                                person.email(),
                                person.role(),
                                person.unitId(),
                                person.lineManagerStaffId(),
                                person.when())));
    }

    private static String absences(List<Absence> absences) {
        return csv(
                "staff_id,from,to,kind",
                absences.stream().map(absence -> row(absence.staffId(), absence.when(), absence.kind())));
    }

    private static String allocations(List<Allocation> allocations) {
        return csv(
                "child_id,staff_id,unit_id,from,to",
                allocations.stream().map(held -> row(held.childId(), held.staffId(), held.teamId(), held.when())));
    }

    private static String csv(String header, Stream<String> rows) {
        return header + "\n" + rows.map(row -> row + "\n").collect(Collectors.joining());
    }

    /** Cells in their order; a span makes two, of which an open end is blank. No cell holds a comma. */
    private static String row(Object... cells) {
        return Stream.of(cells).flatMap(Invention::texts).collect(Collectors.joining(","));
    }

    private static Stream<String> texts(Object cell) {
        return cell instanceof Span span
                ? Stream.of(
                        span.first().toString(),
                        span.isOpen() ? "" : span.last().toString())
                : Stream.of(cell.toString());
    }
}
