package org.plr.examples.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.plr.core.people.Role;

/**
 * Who holds each open case of the invented council. Cases of a leaver go to a colleague in the team, one in twelve moves
 * to another team during the year, one of these stays a fortnight with nobody, and seven children are forgotten.
 */
final class InventedAllocations {

    private static final int FORGOTTEN = 7;
    private static final int ONE_MOVES_OF = 12;

    private final List<Person> practitioners;
    private final Random chance;
    private final List<Allocation> allocations = new ArrayList<>();

    private InventedAllocations(List<Person> people, Random chance) {
        this.practitioners = people.stream()
                .filter(person -> person.role().equals(Role.PRACTITIONER))
                .toList();
        this.chance = chance;
    }

    static List<Allocation> of(List<Person> people, Random chance) {
        CsvFile csv = new CsvFile(CouncilFolder.bundled(), new Findings());
        List<String> children =
                new ArrayList<>(Ssda903.read(csv, Invention.COVERS).openCasesWithin(Invention.COVERS));
        Collections.shuffle(children, chance);
        List<String> held = children.subList(FORGOTTEN, children.size());
        Collections.sort(held);
        InventedAllocations invented = new InventedAllocations(people, chance);
        invented.allocateAll(held);
        return invented.allocations;
    }

    private void allocateAll(List<String> children) {
        boolean fortnightPending = true;
        for (String child : children) {
            LocalDate from = Invention.COVERS.first().minusDays(1 + chance.nextInt(400));
            if (chance.nextInt(ONE_MOVES_OF) > 0) {
                allocate(child, Span.from(from), "");
                continue;
            }
            LocalDate moves = Invention.COVERS.first().plusDays(30 + chance.nextInt(300));
            allocate(child, new Span(from, moves.minusDays(1)), "");
            allocate(child, Span.from(fortnightPending ? moves.plusDays(14) : moves), "");
            fortnightPending = false;
        }
    }

    /** Allocates for a span, and on to colleagues of the same team when the practitioner leaves before its end. */
    private void allocate(String child, Span when, String teamId) {
        List<Person> choice = practitioners.stream()
                .filter(person -> person.when().contains(when.first()))
                .filter(person -> teamId.isEmpty() || person.unitId().equals(teamId))
                .toList();
        Person chosen = choice.get(chance.nextInt(choice.size()));
        LocalDate leaves = lastDay(chosen);
        if (leaves.isBefore(when.last())) {
            allocations.add(allocation(child, chosen, new Span(when.first(), leaves)));
            allocate(child, new Span(leaves.plusDays(1), when.last()), chosen.unitId());
        } else {
            allocations.add(allocation(child, chosen, when));
        }
    }

    /** A practitioner has one row for each line manager, so the last of them says when they leave. */
    private LocalDate lastDay(Person chosen) {
        return practitioners.stream()
                .filter(person -> person.staffId().equals(chosen.staffId()))
                .map(person -> person.when().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Allocation allocation(String child, Person chosen, Span when) {
        return new Allocation(child, chosen.staffId(), chosen.unitId(), when);
    }
}
