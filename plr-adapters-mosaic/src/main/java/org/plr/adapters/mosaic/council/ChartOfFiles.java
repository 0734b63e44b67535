package org.plr.adapters.mosaic.council;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.plr.core.people.Validity;

/**
 * The files as an organisation chart. Whom organisation.csv names as manager holds the post of a team or service. A Team
 * Manager or Service Manager in whose unit somebody else is named meanwhile keeps the role in the unit above, and is covered
 * for; where nobody is named, the role stands in the unit.
 */
final class ChartOfFiles {
    private static final Map<Level, Role> MANAGERS =
            Map.of(Level.TEAM, Role.TEAM_MANAGER, Level.SERVICE_AREA, Role.SERVICE_MANAGER);

    private final StaffFiles files;
    private final Map<String, UnitRef> unitRefs;
    private final Map<String, PersonRef> staffRefs;
    private final Map<String, List<UnitRow>> units;
    private final Map<List<Object>, List<Validity>> given = new HashMap<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();

    private ChartOfFiles(StaffFiles files, Map<String, UnitRef> unitRefs, Map<String, PersonRef> staffRefs) {
        this.files = files;
        this.unitRefs = unitRefs;
        this.staffRefs = staffRefs;
        units = files.units().stream().collect(Collectors.groupingBy(UnitRow::id));
    }

    static Organisation of(StaffFiles files, Map<String, UnitRef> unitRefs, Map<String, PersonRef> staffRefs) {
        return new ChartOfFiles(files, unitRefs, staffRefs).organisation();
    }

    private Organisation organisation() {
        Map<String, List<StaffRow>> staff = files.staff().stream().collect(Collectors.groupingBy(StaffRow::id));
        files.units().forEach(row -> addManager(row, staff.getOrDefault(row.manager(), List.of())));
        files.staff().forEach(this::addOwnPost);
        List<Absence> absences = files.away().stream()
                .map(row -> new Absence(person(row.staff()), row.valid()))
                .toList();
        return Organisation.of(files.units().stream().map(this::unit).toList(), posts, absences, covers);
    }

    private Unit unit(UnitRow row) {
        UnitRef parent = row.parent().isEmpty() ? null : unit(row.parent());
        return new Unit(
                unit(row.id()), row.level(), row.name(), parent, row.holder().area(), row.valid());
    }

    /** For as long as the manager is in some post; of posts at the same time the first in the file says to whom they report. */
    private void addManager(UnitRow unit, List<StaffRow> rows) {
        Role role = MANAGERS.get(unit.level());
        if (role == null) {
            return;
        }
        for (StaffRow row : rows) {
            Span.shared(unit.valid(), row.valid()).ifPresent(span -> addPost(row, role, unit.id(), span));
        }
    }

    private void addOwnPost(StaffRow row) {
        Role role = row.work().role();
        List<UnitRow> rows = units.getOrDefault(row.unit(), List.of());
        if (rows.stream().noneMatch(unit -> role.equals(MANAGERS.get(unit.level())))) {
            addPost(row, role, row.unit(), row.valid());
            return;
        }
        for (UnitRow unit : rows) {
            Span.shared(row.valid(), unit.valid()).ifPresent(span -> addManagerRole(row, unit, span));
        }
    }

    private void addManagerRole(StaffRow row, UnitRow unit, Validity span) {
        if (unit.manager().equals(row.id())) {
            return;
        }
        if (unit.manager().isEmpty()) {
            addPost(row, row.work().role(), unit.id(), span);
            return;
        }
        String above = unit.parent().isEmpty() ? unit.id() : unit.parent();
        addPost(row, row.work().role(), above, span);
        covers.add(new Cover(person(row.id()), person(unit.manager()), span));
    }

    /** Somebody holds a role in a unit once at a time, from however many rows it follows. */
    private void addPost(StaffRow row, Role role, String unit, Validity span) {
        PersonRef line = row.line().isEmpty() ? null : person(row.line());
        List<Validity> held = given.computeIfAbsent(List.of(row.id(), role, unit), none -> new ArrayList<>(1));
        for (Validity free : Span.without(span, held)) {
            posts.add(new Post(person(row.id()), role, unit(unit), line, free));
            held.add(free);
        }
    }

    private PersonRef person(String id) {
        return known(staffRefs, id);
    }

    private UnitRef unit(String id) {
        return known(unitRefs, id);
    }

    private static <R> R known(Map<String, R> refs, String id) {
        R ref = refs.get(id);
        if (ref == null) {
            throw new IllegalStateException(
                    "No reference was given for an id: ask for those of every id that is kept.");
        }
        return ref;
    }
}
