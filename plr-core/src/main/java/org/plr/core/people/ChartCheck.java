package org.plr.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what in a chart contradicts itself. */
final class ChartCheck {
    private static final int SHOWN = 20;

    private final Chart chart;
    private final Map<UnitRef, List<Unit>> rowsOf;
    private final Set<PersonRef> people;
    private final List<String> problems = new ArrayList<>();

    private ChartCheck(Chart chart) {
        this.chart = chart;
        rowsOf = Chart.by(Unit::ref, chart.units());
        people = Chart.by(Post::person, chart.posts()).keySet();
    }

    static void require(Chart chart) {
        List<String> problems = new ChartCheck(chart).problems();
        if (problems.isEmpty()) {
            return;
        }
        String more = problems.size() > SHOWN ? " And " + (problems.size() - SHOWN) + " more." : "";
        throw new IllegalArgumentException("The organisation chart contradicts itself; correct it and load it again. "
                + String.join(" ", problems.subList(0, Math.min(SHOWN, problems.size())))
                + more);
    }

    private List<String> problems() {
        for (List<Unit> rows : rowsOf.values()) {
            requireApart("Unit " + rows.get(0).ref(), rows, Unit::valid);
        }
        for (Unit unit : chart.units()) {
            checkUnit(unit);
        }
        for (Post post : chart.posts()) {
            checkPost(post);
        }
        for (List<Post> held : Chart.by(ChartCheck::held, chart.posts()).values()) {
            requireApart("The post of person " + held.get(0).person(), held, Post::valid);
        }
        for (Absence absence : chart.absences()) {
            requireKnown("An absence", absence.person());
        }
        for (Cover cover : chart.covers()) {
            checkCover(cover);
        }
        return problems;
    }

    private static List<Object> held(Post post) {
        return List.of(post.person(), post.role(), post.unit());
    }

    private void checkUnit(Unit unit) {
        UnitRef parent = unit.parent();
        if (parent == null) {
            return;
        }
        List<Unit> above = rowsOf.get(parent);
        if (above == null) {
            problems.add("Unit " + unit.ref() + " has the unknown parent " + parent + ".");
        } else if (above.stream().anyMatch(row -> row.level().compareTo(unit.level()) > 0)) {
            problems.add("Unit " + unit.ref() + " stands below " + parent + ", which is of a lower level.");
        } else if (isAboveItself(unit, unit.valid().from())) {
            problems.add("Unit " + unit.ref() + " stands above itself.");
        }
    }

    /** A circle begins on the first day of one of its rows, so asking for each row's first day finds each. */
    private boolean isAboveItself(Unit unit, LocalDate day) {
        Set<UnitRef> seen = new HashSet<>();
        UnitRef above = unit.parent();
        while (above != null && seen.add(above)) {
            above = parentOn(above, day);
        }
        return seen.contains(unit.ref());
    }

    private @Nullable UnitRef parentOn(UnitRef ref, LocalDate day) {
        for (Unit row : rowsOf.getOrDefault(ref, List.of())) {
            if (row.valid().contains(day)) {
                return row.parent();
            }
        }
        return null;
    }

    private void checkPost(Post post) {
        if (!rowsOf.containsKey(post.unit())) {
            problems.add("Person " + post.person() + " holds a post in the unknown unit " + post.unit() + ".");
        }
        PersonRef manager = post.lineManager();
        if (post.person().equals(manager)) {
            problems.add("Person " + manager + " is their own line manager.");
        } else if (manager != null) {
            requireKnown("The line of person " + post.person(), manager);
        }
    }

    private void checkCover(Cover cover) {
        requireKnown("A cover", cover.absent());
        requireKnown("A cover", cover.delegate());
        if (cover.absent().equals(cover.delegate())) {
            problems.add("Person " + cover.absent() + " covers for themselves.");
        }
    }

    private void requireKnown(String what, PersonRef person) {
        if (!people.contains(person)) {
            problems.add(what + " names person " + person + ", who holds no post.");
        }
    }

    /** The rows come in order of time, so two that overlap have neighbours that do. */
    private <T> void requireApart(String what, List<T> rows, Function<T, Validity> valid) {
        for (int i = 1; i < rows.size(); i++) {
            if (valid.apply(rows.get(i - 1)).overlaps(valid.apply(rows.get(i)))) {
                problems.add(
                        what + " stands twice on " + valid.apply(rows.get(i)).from() + ".");
            }
        }
    }
}
