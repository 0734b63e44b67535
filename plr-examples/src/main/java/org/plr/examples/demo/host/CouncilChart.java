package org.plr.examples.demo.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plr.core.people.Absence;
import org.plr.core.people.Cover;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.examples.council.Council;
import org.plr.examples.council.OrganisationUnit;
import org.plr.examples.council.Person;
import org.plr.examples.council.Span;

/**
 * A council's folder as an organisation chart. Whoever holds a team or a service area has its post, in cover too; a
 * manager whose unit somebody else holds meanwhile keeps their role in the unit above, and is covered for.
 */
public final class CouncilChart {
    private static final Map<org.plr.examples.council.Level, Role> HOLDERS = Map.of(
            org.plr.examples.council.Level.TEAM, Role.TEAM_MANAGER,
            org.plr.examples.council.Level.SERVICE_AREA, Role.SERVICE_MANAGER);

    private final Council council;
    private final Refs refs;
    private final Map<String, List<Person>> people;
    private final Map<String, List<OrganisationUnit>> units;

    /** The chart of this council. */
    public CouncilChart(Council council, Refs refs) {
        this.council = council;
        this.refs = refs;
        people = council.people().stream().collect(Collectors.groupingBy(Person::staffId));
        units = council.units().stream().collect(Collectors.groupingBy(OrganisationUnit::id));
    }

    /**
     * The chart as the host knows it on a day: posts and planned absences of the whole folder, but no sickness that begins
     * on the day or later.
     */
    public Organisation knownOn(LocalDate day) {
        List<Post> posts = new ArrayList<>();
        List<Cover> covers = new ArrayList<>();
        council.units().forEach(unit -> addHolder(unit, posts));
        council.people().forEach(person -> addOwnPost(person, posts, covers));
        return Organisation.of(council.units().stream().map(this::unit).toList(), posts, absences(day), covers);
    }

    private Unit unit(OrganisationUnit row) {
        UnitRef parent = row.parentId().isEmpty() ? null : refs.unit(row.parentId());
        Level level = Level.valueOf(row.level().name());
        String area = row.practiceArea().name();
        return new Unit(refs.unit(row.id()), level, row.name(), parent, area, Spans.validity(row.when()));
    }

    private List<Absence> absences(LocalDate day) {
        return council.absences().stream()
                .filter(row -> row.kind() != org.plr.examples.council.Absence.Kind.SICKNESS
                        || row.when().first().isBefore(day))
                .map(row -> new Absence(refs.person(row.staffId()), Spans.validity(row.when())))
                .toList();
    }

    private void addHolder(OrganisationUnit unit, List<Post> posts) {
        Role role = HOLDERS.get(unit.level());
        if (role != null) {
            for (Person person : people.getOrDefault(unit.managerStaffId(), List.of())) {
                Spans.shared(unit.when(), person.when())
                        .ifPresent(span -> posts.add(post(person, role, unit.id(), span)));
            }
        }
    }

    /** For the time in which somebody else holds the unit, the post stands in the unit above. */
    private void addOwnPost(Person person, List<Post> posts, List<Cover> covers) {
        Role role = person.role();
        List<OrganisationUnit> rows = units.getOrDefault(person.unitId(), List.of());
        if (!role.equals(HOLDERS.get(rows.get(0).level()))) {
            posts.add(post(person, role, person.unitId(), person.when()));
            return;
        }
        List<Span> held = rows.stream()
                .filter(row -> row.managerStaffId().equals(person.staffId()))
                .map(OrganisationUnit::when)
                .toList();
        for (Span span : Spans.without(person.when(), held)) {
            rows.forEach(row -> Spans.shared(span, row.when()).ifPresent(meanwhile -> {
                posts.add(post(person, role, row.parentId(), meanwhile));
                addCover(person, row, meanwhile, covers);
            }));
        }
    }

    private void addCover(Person absent, OrganisationUnit row, Span span, List<Cover> covers) {
        if (!row.managerStaffId().isEmpty()) {
            PersonRef delegate = refs.person(row.managerStaffId());
            covers.add(new Cover(refs.person(absent.staffId()), delegate, Spans.validity(span)));
        }
    }

    private Post post(Person person, Role role, String unit, Span span) {
        PersonRef line = person.lineManagerStaffId().isEmpty() ? null : refs.person(person.lineManagerStaffId());
        return new Post(refs.person(person.staffId()), role, refs.unit(unit), line, Spans.validity(span));
    }
}
