package org.plr.core.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was a manager, and there, for a whole month (ROL-2). */
record Tenure(Map<PersonRef, List<Post>> postsOf, Map<PersonRef, List<Absence>> absencesOf) {

    List<PersonRef> managersThroughout(YearMonth month, Set<Role> managerRoles) {
        return postsOf.keySet().stream()
                .filter(person -> fill(held(person, managerRoles), month) && !isAway(person, month))
                .sorted(Comparator.comparing(PersonRef::text))
                .toList();
    }

    Optional<Excuse> excuse(PersonRef person, YearMonth month, Set<Role> managerRoles) {
        List<Validity> held = held(person, managerRoles);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (fill(held, month)) {
            return isAway(person, month) ? Optional.of(Excuse.ABSENT) : Optional.empty();
        }
        boolean came = contain(held, month.atEndOfMonth()) && !contain(held, month.atDay(1));
        boolean isYetToCome = held.stream().allMatch(span -> span.from().isAfter(month.atEndOfMonth()));
        return Optional.of(came || isYetToCome ? Excuse.JOINED : Excuse.LEFT);
    }

    private List<Validity> held(PersonRef person, Set<Role> roles) {
        return postsOf.getOrDefault(person, List.of()).stream()
                .filter(post -> roles.contains(post.role()))
                .map(Post::valid)
                .toList();
    }

    boolean isAbsent(PersonRef person, LocalDate day) {
        return contain(absences(person), day);
    }

    private boolean isAway(PersonRef person, YearMonth month) {
        return fill(absences(person), month);
    }

    private List<Validity> absences(PersonRef person) {
        return absencesOf.getOrDefault(person, List.of()).stream()
                .map(Absence::valid)
                .toList();
    }

    private static boolean contain(List<Validity> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    /** Whether each day of the month lies in some span; only a span's end can open a gap. */
    private static boolean fill(List<Validity> spans, YearMonth month) {
        return contain(spans, month.atDay(1))
                && spans.stream()
                        .map(Validity::to)
                        .filter(to -> to != null && YearMonth.from(to).equals(month))
                        .map(to -> to.plusDays(1))
                        .allMatch(day -> day.isAfter(month.atEndOfMonth()) || contain(spans, day));
    }
}
