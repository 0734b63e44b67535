package org.plr.examples.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.core.people.Role;

/**
 * Invents a second, smaller council out of the first: three of its service areas with their cases, under other names, with
 * other people and other roles. What its framework says differs from the first in nearly everything, and is written by
 * hand beside these files.
 */
final class SecondInvention {
    private static final String NAME = "Aldermoor (an invented council)";
    private static final String SEED = "aldermoor-2022";
    private static final Map<String, String> AREAS =
            Map.of("A1", "Contact and Assessment", "A2", "Family Safeguarding", "A4", "Care and Permanence");
    private static final Map<Role, Role> ROLES = Map.of(
            Role.SERVICE_DIRECTOR, new Role("HEAD_OF_SERVICE"),
            Role.ASSISTANT_TEAM_MANAGER, new Role("ADVANCED_PRACTITIONER"));

    private final Council first = Council.bundled();
    private final InventedNames names = new InventedNames(new Random(SEED.hashCode()));
    private final Map<String, String> nameOf = new HashMap<>();
    private final List<OrganisationUnit> units =
            first.units().stream().filter(SecondInvention::isKept).toList();
    private final Set<String> unitIds = units.stream().map(OrganisationUnit::id).collect(toSet());
    private final List<Person> people = first.people().stream()
            .filter(person -> unitIds.contains(person.unitId()))
            .toList();
    private final Set<String> staffIds = people.stream().map(Person::staffId).collect(toSet());
    private final List<Allocation> allocations = first.allocations().stream()
            .filter(held -> unitIds.contains(held.teamId()) && staffIds.contains(held.staffId()))
            .toList();

    private SecondInvention() {}

    /** The content of each invented file, by name. */
    static Map<String, String> files() {
        return new SecondInvention().all();
    }

    private static boolean isKept(OrganisationUnit unit) {
        return unit.level() == Level.DIRECTORATE || AREAS.containsKey(unit.id()) || AREAS.containsKey(unit.parentId());
    }

    private Map<String, String> all() {
        Map<String, String> files = new TreeMap<>(Invention.files(
                NAME,
                SEED,
                new Invention.Rows(
                        units.stream().map(this::renamed).toList(),
                        people.stream().map(this::renamed).toList(),
                        first.absences().stream()
                                .filter(absence -> staffIds.contains(absence.staffId()))
                                .map(absence -> new Absence(id(absence.staffId()), absence.kind(), absence.when()))
                                .toList(),
                        allocations.stream()
                                .map(held ->
                                        new Allocation(held.childId(), id(held.staffId()), held.teamId(), held.when()))
                                .toList())));
        Set<String> children = allocations.stream().map(Allocation::childId).collect(toSet());
        for (String file : List.of("header.csv", "episodes.csv", "reviews.csv")) {
            files.put("ssda903/" + file, of(children, "ssda903/" + file));
        }
        return files;
    }

    private OrganisationUnit renamed(OrganisationUnit unit) {
        return new OrganisationUnit(
                unit.id(),
                AREAS.getOrDefault(unit.id(), unit.name()),
                unit.level(),
                unit.parentId(),
                id(unit.managerStaffId()),
                unit.practiceArea(),
                unit.when());
    }

    private Person renamed(Person person) {
        String name = nameOf.computeIfAbsent(person.staffId(), id -> names.next());
        return new Person(
                id(person.staffId()),
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@aldermoor.example",
                ROLES.getOrDefault(person.role(), person.role()),
                person.unitId(),
                id(person.lineManagerStaffId()),
                person.when());
    }

    /** {@code S1007} is E1007 here; nobody stays nobody. */
    private static String id(String staffId) {
        return staffId.replace('S', 'E');
    }

    /** The rows of these children, which stand first in each row. */
    private static String of(Set<String> children, String file) {
        try (InputStream in = CouncilFolder.bundled().open(file).orElseThrow()) {
            List<String> lines = new String(in.readAllBytes(), UTF_8).lines().toList();
            return Stream.concat(
                            lines.stream().limit(1),
                            lines.stream()
                                    .skip(1)
                                    .filter(line -> children.contains(line.substring(0, line.indexOf(',')))))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read.", broken);
        }
    }
}
