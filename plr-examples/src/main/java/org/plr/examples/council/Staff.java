package org.plr.examples.council;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plr.core.people.Role;

/** Reads organisation.csv, people.csv and absences.csv, and refuses rows until each id they name can be found. */
final class Staff {

    private static final int MOST_LEVELS = 50;
    /** Nobody stands above these: such a row has no line manager. */
    private static final List<Role> STANDING_ALONE = List.of(Role.CORPORATE_DIRECTOR, Role.BOARD_MEMBER);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    private final Lines<OrganisationUnit> units;
    private final Lines<Person> people;
    private final Lines<Absence> absences;

    private Staff(Lines<OrganisationUnit> units, Lines<Person> people, Lines<Absence> absences) {
        this.units = units;
        this.people = people;
        this.absences = absences;
    }

    static Staff read(CsvFile csv) {
        Staff staff = new Staff(
                csv.read(
                        "organisation.csv",
                        List.of(
                                "unit_id",
                                "unit_name",
                                "level",
                                "parent_unit_id",
                                "manager_staff_id",
                                "practice_area",
                                "from",
                                "to"),
                        Staff::unit),
                csv.read(
                        "people.csv",
                        List.of("staff_id", "name", "email", "role", "unit_id", "line_manager_staff_id", "from", "to"),
                        Staff::person),
                csv.read("absences.csv", List.of("staff_id", "from", "to", "kind"), Staff::absence));
        staff.refuseClashes();
        staff.refuseUnknown();
        return staff;
    }

    List<OrganisationUnit> units() {
        return units.values();
    }

    List<Person> people() {
        return people.values();
    }

    List<Absence> absences() {
        return absences.values();
    }

    private static Optional<OrganisationUnit> unit(Row row) {
        String id = row.id("unit_id");
        String name = row.text("unit_name");
        Level level = row.code("level", Level.values());
        String parent = row.optionalId("parent_unit_id");
        String manager = row.optionalId("manager_staff_id");
        PracticeArea practiceArea = row.code("practice_area", PracticeArea.values());
        var when = row.span("from", "to");
        if (level != Level.DIRECTORATE && parent.isEmpty()) {
            row.refuse("parent_unit_id", "Only a directorate stands at the top: name the unit above.");
        }
        return row.accept(() -> new OrganisationUnit(id, name, level, parent, manager, practiceArea, when.get()));
    }

    private static Optional<Person> person(Row row) {
        String id = row.id("staff_id");
        String name = row.text("name");
        String email = row.text("email");
        Role role = row.role("role");
        String unit = row.id("unit_id");
        String lineManager = row.optionalId("line_manager_staff_id");
        var when = row.span("from", "to");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            row.refuse("email", "This is no e-mail address: write it as name@place.");
        }
        if (!row.isRefused("role") && lineManager.isEmpty() != STANDING_ALONE.contains(role)) {
            row.refuse(
                    "line_manager_staff_id",
                    "Everybody has a line manager, but for a Corporate Director and members of the Board: add or"
                            + " remove it.");
        }
        return row.accept(() -> new Person(id, name, email, role, unit, lineManager, when.get()));
    }

    private static Optional<Absence> absence(Row row) {
        String id = row.id("staff_id");
        Absence.Kind kind = row.code("kind", Absence.Kind.values());
        var when = row.span("from", "to");
        return row.accept(() -> new Absence(id, kind, when.get()));
    }

    private void refuseClashes() {
        units.refuseClashes(
                "from",
                "A unit is in one state at a time: end one row before the other begins",
                OrganisationUnit::id,
                (one, other) -> one.when().overlaps(other.when()));
        people.refuseClashes(
                "from",
                "A person is in one post at a time: end one row before the other begins",
                Person::staffId,
                (one, other) -> one.when().overlaps(other.when()));
    }

    /** A row that is refused may have been named by others, so the checks go round until none is left. */
    private void refuseUnknown() {
        int before;
        do {
            before = units.size() + people.size();
            refuseUnits();
            refusePeople();
        } while (units.size() + people.size() < before);
        Set<String> known = people.ids(Person::staffId);
        absences.refuse(
                "staff_id",
                "This person is not among the good rows of people.csv: add or correct the id.",
                absence -> !known.contains(absence.staffId()));
    }

    private void refuseUnits() {
        Set<String> staff = people.ids(Person::staffId);
        units.refuse(
                "manager_staff_id",
                "This manager is not among the good rows of people.csv: correct the id, or leave it blank while the"
                        + " post is vacant.",
                unit -> isUnknown(unit.managerStaffId(), staff));
        Set<String> places = units.ids(unit -> unit.level() + " " + unit.id());
        units.refuse(
                "parent_unit_id",
                "The unit above is not among the good rows of this file, or is of the wrong level: a team belongs to"
                        + " a service area, a service area to a directorate.",
                unit -> !unit.parentId().isEmpty() && isUnknown(levelAbove(unit) + " " + unit.parentId(), places));
        Map<String, List<OrganisationUnit>> rows = units.stream().collect(groupingBy(OrganisationUnit::id));
        units.refuse(
                "parent_unit_id",
                "The units above lead back to this one: correct the chain.",
                unit -> leadsBack(
                        unit.id(),
                        id -> rows.getOrDefault(id, List.of()).stream()
                                .filter(row -> row.when().contains(unit.when().first()))
                                .map(OrganisationUnit::parentId)
                                .findFirst()));
    }

    private void refusePeople() {
        Set<String> places = units.ids(OrganisationUnit::id);
        people.refuse(
                "unit_id",
                "This unit is not among the good rows of organisation.csv: add or correct the id.",
                person -> isUnknown(person.unitId(), places));
        Set<String> staff = people.ids(Person::staffId);
        people.refuse(
                "line_manager_staff_id",
                "This line manager is not among the good rows of this file: add or correct the id.",
                person -> isUnknown(person.lineManagerStaffId(), staff));
        Map<String, List<Person>> rows = people.stream().collect(groupingBy(Person::staffId));
        people.refuse(
                "line_manager_staff_id",
                "The line managers lead back to this person: correct the chain.",
                person -> leadsBack(
                        person.staffId(),
                        id -> rows.getOrDefault(id, List.of()).stream()
                                .filter(row -> row.when().contains(person.when().first()))
                                .map(Person::lineManagerStaffId)
                                .findFirst()));
    }

    private static boolean isUnknown(String id, Set<String> known) {
        return !id.isEmpty() && !known.contains(id);
    }

    private static Level levelAbove(OrganisationUnit unit) {
        return unit.level() == Level.TEAM ? Level.SERVICE_AREA : Level.DIRECTORATE;
    }

    /** Whether one comes back to where one started by going up, on the first day of the row in question. */
    private static boolean leadsBack(String start, Function<String, Optional<String>> above) {
        String id = start;
        for (int step = 0; step < MOST_LEVELS; step++) {
            id = above.apply(id).orElse("");
            if (id.equals(start)) {
                return true;
            }
        }
        return false;
    }
}
