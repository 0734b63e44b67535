package org.plr.examples.council;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads allocations.csv: who holds which child's case. */
final class Allocations {

    private Allocations() {}

    static List<Allocation> read(CsvFile csv, Staff staff, Ssda903 ssda903) {
        Lines<Allocation> allocations =
                csv.read("allocations.csv", List.of("child_id", "staff_id", "unit_id", "from", "to"), Allocations::of);
        Map<String, Child> children = ssda903.children();
        Map<String, List<Person>> people = staff.people().stream().collect(groupingBy(Person::staffId));
        Set<String> teams = staff.units().stream()
                .filter(unit -> unit.level() == Level.TEAM)
                .map(OrganisationUnit::id)
                .collect(Collectors.toSet());
        allocations.refuse(
                "child_id",
                "This child is not among the good rows of ssda903/header.csv: add or correct the id.",
                allocation -> !children.containsKey(allocation.childId()));
        allocations.refuse(
                "unit_id",
                "This is no team among the good rows of organisation.csv: add or correct the id.",
                allocation -> !teams.contains(allocation.teamId()));
        allocations.refuse(
                "staff_id",
                "This person is not in post from the first to the last day of the allocation: end it when they leave,"
                        + " or correct the id.",
                allocation -> !inPost(people, allocation));
        allocations.refuseClashes(
                "from",
                "A child is allocated to one person at a time: end one row before the other begins",
                Allocation::childId,
                (one, other) -> one.when().overlaps(other.when()));
        return allocations.values();
    }

    private static Optional<Allocation> of(Row row) {
        String child = row.id("child_id");
        String staff = row.id("staff_id");
        String team = row.id("unit_id");
        var when = row.span("from", "to");
        return row.accept(() -> new Allocation(child, staff, team, when.get()));
    }

    private static boolean inPost(Map<String, List<Person>> people, Allocation allocation) {
        List<Person> rows = people.getOrDefault(allocation.staffId(), List.of());
        return isCovered(rows, allocation.when().first())
                && isCovered(rows, allocation.when().last());
    }

    private static boolean isCovered(List<Person> rows, LocalDate day) {
        return rows.stream().anyMatch(person -> person.when().contains(day));
    }
}
