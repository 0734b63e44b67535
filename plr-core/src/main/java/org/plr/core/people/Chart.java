package org.plr.core.people;

import java.util.Comparator;
import java.util.List;

/** The rows of an organisation chart in their one order, each once. */
record Chart(List<Unit> units, List<Post> posts, List<Absence> absences, List<Cover> covers) {
    private static final Comparator<Validity> BY_TIME =
            Comparator.comparing(Validity::from).thenComparing(valid -> String.valueOf(valid.to()));

    private static final Comparator<Unit> UNITS =
            Comparator.comparing((Unit unit) -> unit.ref().text()).thenComparing(Unit::valid, BY_TIME);

    /** The longest held first. */
    private static final Comparator<Post> POSTS = Comparator.comparing(Post::valid, BY_TIME)
            .thenComparing(post -> post.person().text())
            .thenComparing(post -> post.role().code())
            .thenComparing(post -> post.unit().text());

    private static final Comparator<Absence> ABSENCES =
            Comparator.comparing((Absence absence) -> absence.person().text()).thenComparing(Absence::valid, BY_TIME);

    private static final Comparator<Cover> COVERS = Comparator.comparing(
                    (Cover cover) -> cover.absent().text())
            .thenComparing(cover -> cover.delegate().text())
            .thenComparing(Cover::valid, BY_TIME);

    static Chart of(List<Unit> units, List<Post> posts, List<Absence> absences, List<Cover> covers) {
        return new Chart(
                ordered(units, UNITS), ordered(posts, POSTS), ordered(absences, ABSENCES), ordered(covers, COVERS));
    }

    private static <T> List<T> ordered(List<T> rows, Comparator<T> order) {
        return rows.stream().distinct().sorted(order).toList();
    }
}
