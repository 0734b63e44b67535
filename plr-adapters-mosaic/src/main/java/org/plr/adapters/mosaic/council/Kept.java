package org.plr.adapters.mosaic.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.people.Validity;

/** The rows of a file that are still good. A check takes out those that fail it, and says why of each. */
final class Kept<T extends Kept.Dated> {

    /** A row that holds for some days. */
    interface Dated {
        Row.Where where();

        Validity valid();
    }

    private final Findings findings;
    private final List<T> rows = new ArrayList<>();

    Kept(Findings findings) {
        this.findings = findings;
    }

    void add(T row) {
        rows.add(row);
    }

    List<T> rows() {
        return List.copyOf(rows);
    }

    int size() {
        return rows.size();
    }

    Set<String> ids(Function<T, String> id) {
        return rows.stream().map(id).collect(Collectors.toSet());
    }

    Map<String, List<T>> by(Function<T, String> id) {
        return rows.stream().collect(Collectors.groupingBy(id));
    }

    /** Takes out the rows for which the fault holds; the value that is reported is the one of the column. */
    void refuse(String column, Function<T, String> value, String reason, Predicate<T> fault) {
        rows.removeIf(row -> {
            boolean bad = fault.test(row);
            if (bad) {
                row.where().refuse(findings, column, value.apply(row), reason);
            }
            return bad;
        });
    }

    /** Of rows of one key that share a day, the one that began last stays, then the one further down. */
    void refuseOverlaps(String column, Function<T, String> key, String reason) {
        List<T> latestFirst = new ArrayList<>(rows);
        latestFirst.sort(Comparator.comparing((T row) -> row.valid().from())
                .thenComparing(row -> row.where().row())
                .reversed());
        Map<String, List<T>> stay = new HashMap<>();
        Set<T> bad = new HashSet<>();
        for (T row : latestFirst) {
            List<T> others = stay.computeIfAbsent(key.apply(row), none -> new ArrayList<>());
            boolean clashes = others.stream().anyMatch(other -> other.valid().overlaps(row.valid()));
            if (clashes) {
                bad.add(row);
            } else {
                others.add(row);
            }
        }
        refuse(column, key, reason, bad::contains);
    }
}
