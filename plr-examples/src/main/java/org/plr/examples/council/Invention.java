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
        write(files(), Path.of(arguments[0]));
    }

    static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The rows of a council's own files. */
    record Rows(
            List<OrganisationUnit> units, List<Person> people, List<Absence> absences, List<Allocation> allocations) {}

    /** The content of each invented file, by name. */
    static Map<String, String> files() {
        Random chance = new Random(SEED.hashCode());
        InventedStaff staff = new InventedStaff(chance);
        List<Person> people = staff.people();
        return files(
                NAME,
                SEED,
                new Rows(
                        staff.units(),
                        people,
                        InventedAbsences.of(people, chance),
                        InventedAllocations.of(people, chance)));
    }

    static Map<String, String> files(String name, String seed, Rows rows) {
        Map<String, String> files = new TreeMap<>();
        files.put("council.csv", csv("name,seed,first_day,last_day", Stream.of(row(name, seed, COVERS))));
        files.put("organisation.csv", organisation(rows.units()));
        files.put("people.csv", people(rows.people()));
        files.put("absences.csv", absences(rows.absences()));
        files.put("allocations.csv", allocations(rows.allocations()));
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
