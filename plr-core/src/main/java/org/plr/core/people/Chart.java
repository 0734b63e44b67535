package org.plr.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of an organisation chart in their one order, each once. */
record Chart(List<Unit> units, List<Post> posts, List<Absence> absences, List<Cover> covers) {

    static Chart of(List<Unit> units, List<Post> posts, List<Absence> absences, List<Cover> covers) {
        return new Chart(
                ordered(units, Chart::place),
                ordered(posts, Chart::place),
                ordered(absences, Chart::place),
                ordered(covers, Chart::place));
    }

    /** The rows by what they name, each list in the order of the chart. */
    static <K, R> Map<K, List<R>> by(Function<R, K> named, List<R> rows) {
        Map<K, List<R>> by = new HashMap<>();
        for (R row : rows) {
            by.computeIfAbsent(named.apply(row), none -> new ArrayList<>()).add(row);
        }
        return by;
    }

    /** Rows that are equal have one place: others are not compared with each other. */
    private static <R> List<R> ordered(List<R> rows, Function<R, String> place) {
        List<R> ordered = new ArrayList<>(rows.size());
        for (List<R> together : new TreeMap<>(by(place, rows)).values()) {
            for (R row : together) {
                if (together.size() == 1 || !ordered.contains(row)) {
                    ordered.add(row);
                }
            }
        }
        return List.copyOf(ordered);
    }

    private static String place(Unit unit) {
        return unit.ref() + " " + time(unit.valid());
    }

    /** The longest held first. */
    private static String place(Post post) {
        return time(post.valid()) + " " + post.person() + " " + post.role() + " " + post.unit();
    }

    private static String place(Absence absence) {
        return absence.person() + " " + time(absence.valid());
    }

    private static String place(Cover cover) {
        return cover.absent() + " " + cover.delegate() + " " + time(cover.valid());
    }

    private static String time(Validity valid) {
        return valid.from() + " " + valid.to();
    }
}
