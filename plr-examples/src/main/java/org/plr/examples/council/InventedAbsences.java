package org.plr.examples.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.plr.core.people.Role;

/** The invented council's absences: three that others cover, some of exactly a month, and leave and colds by chance. */
final class InventedAbsences {

    static final Span SERVICE_MANAGER_ILL = span("2022-10-03", "2023-01-06");
    static final Span TEAM_MANAGER_ON_LEAVE = span("2022-07-01", "2023-01-31");
    static final Span TEAM_MANAGER_SECONDED = span("2022-11-01", "2023-02-28");

    private final List<Person> people;
    private final Random chance;
    private final List<Absence> absences = new ArrayList<>();

    private InventedAbsences(List<Person> people, Random chance) {
        this.people = people;
        this.chance = chance;
    }

    /** By staff id and first day. */
    static List<Absence> of(List<Person> people, Random chance) {
        InventedAbsences invented = new InventedAbsences(people, chance);
        invented.tellByHand();
        people.stream()
                .filter(person -> !person.role().equals(Role.BOARD_MEMBER))
                .forEach(invented::drawFor);
        invented.absences.sort(Comparator.comparing(Absence::staffId)
                .thenComparing(absence -> absence.when().first()));
        return invented.absences;
    }

    private void tellByHand() {
        tell(Role.SERVICE_MANAGER, "A3", Absence.Kind.SICKNESS, SERVICE_MANAGER_ILL);
        tell(Role.TEAM_MANAGER, "T08", Absence.Kind.LEAVE, TEAM_MANAGER_ON_LEAVE);
        tell(Role.TEAM_MANAGER, "T30", Absence.Kind.SECONDMENT, TEAM_MANAGER_SECONDED);
        tell(Role.TEAM_MANAGER, "T26", Absence.Kind.SICKNESS, span("2023-02-01", "2023-02-28"));
        tell(Role.ASSISTANT_TEAM_MANAGER, "T10", Absence.Kind.LEAVE, span("2022-12-01", "2022-12-31"));
        tell(Role.TEAM_MANAGER, "T37", Absence.Kind.LEAVE, span("2022-06-15", "2022-07-20"));
    }

    private void tell(Role role, String unitId, Absence.Kind kind, Span when) {
        String staffId = people.stream()
                .filter(person -> person.role().equals(role) && person.unitId().equals(unitId))
                .map(Person::staffId)
                .findFirst()
                .orElseThrow();
        absences.add(new Absence(staffId, kind, when));
    }

    private void drawFor(Person person) {
        draw(person, Absence.Kind.LEAVE, 5 + chance.nextInt(10));
        if (chance.nextInt(8) == 0) {
            draw(person, Absence.Kind.SICKNESS, 2 + chance.nextInt(12));
        }
    }

    /** Kept when it lies in the row's span and meets no other absence. */
    private void draw(Person person, Absence.Kind kind, int days) {
        LocalDate first = Invention.COVERS.first().plusDays(chance.nextInt(350));
        Span when = new Span(first, first.plusDays(days - 1L));
        boolean free = absences.stream()
                .noneMatch(other ->
                        other.staffId().equals(person.staffId()) && other.when().overlaps(when));
        if (free && person.when().contains(when.first()) && person.when().contains(when.last())) {
            absences.add(new Absence(person.staffId(), kind, when));
        }
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }
}
