package org.plr.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charts for tests: a service area 1 with the teams 2 and 3, a service area 4; persons by number. */
final class Charts {
    static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    static final Validity VALID = Validity.since(LocalDate.of(2022, 1, 1));
    static final UnitRef AREA = unit(1);
    static final UnitRef TEAM = unit(2);
    static final UnitRef OTHER_TEAM = unit(3);
    static final UnitRef OTHER_AREA = unit(4);

    final List<Unit> units = new ArrayList<>(List.of(
            unit(AREA, Level.SERVICE_AREA, null, VALID),
            unit(TEAM, Level.TEAM, AREA, VALID),
            unit(OTHER_TEAM, Level.TEAM, AREA, VALID),
            unit(OTHER_AREA, Level.SERVICE_AREA, null, VALID)));
    final List<Post> posts = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Cover> covers = new ArrayList<>();

    Charts post(int person, Role role, UnitRef unit, String period) {
        return post(person, role, unit, null, period);
    }

    Charts post(int person, Role role, UnitRef unit, @Nullable PersonRef manager, String period) {
        posts.add(new Post(person(person), role, unit, manager, period(period)));
        return this;
    }

    Charts absent(int person, String period) {
        absences.add(new Absence(person(person), period(period)));
        return this;
    }

    Charts cover(int absent, int delegate, String period) {
        covers.add(new Cover(person(absent), person(delegate), period(period)));
        return this;
    }

    Organisation chart() {
        return Organisation.of(units, posts, absences, covers);
    }

    static Unit unit(UnitRef ref, Level level, @Nullable UnitRef parent, Validity valid) {
        return new Unit(ref, level, "Label " + ref.low(), parent, "area " + ref.low(), valid);
    }

    static UnitRef unit(int number) {
        return new UnitRef(0, number);
    }

    static PersonRef person(int number) {
        return new PersonRef(1, number);
    }

    /** Such as {@code 2022-01-01/2022-09-30}, or {@code 2022-01-01/} without an end. */
    static Validity period(String period) {
        String[] ends = period.split("/", -1);
        return new Validity(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
