package org.plr.examples.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The good rows of a file so far, in its order. Each check refuses those that fail it, and the others stay. */
final class Lines<T> {

    private final List<Line<T>> lines;

    Lines(List<Line<T>> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<T> values() {
        return stream().toList();
    }

    Stream<T> stream() {
        return lines.stream().map(Line::value);
    }

    /** Puts the lines in another order, for a check in which it matters which row comes first. */
    void rank(Comparator<T> ranking) {
        lines.sort(Comparator.comparing(Line::value, ranking));
    }

    /** Puts the lines back into the order of the file. */
    void unrank() {
        lines.sort(Comparator.comparingInt(line -> line.row().number()));
    }

    Set<String> ids(Function<T, String> id) {
        return stream().map(id).collect(Collectors.toSet());
    }

    int size() {
        return lines.size();
    }

    /** Refuses the rows that the fault holds for. */
    void refuse(String column, String reason, Predicate<T> fault) {
        List<Line<T>> bad =
                lines.stream().filter(line -> fault.test(line.value())).toList();
        bad.forEach(line -> line.row().refuse(column, reason));
        lines.removeAll(new HashSet<>(bad));
    }

    /** Among rows of one key, refuses each that clashes with one before it. */
    void refuseClashes(String column, String reason, Function<T, String> key, BiPredicate<T, T> clash) {
        Map<String, List<Line<T>>> kept = new HashMap<>();
        Set<Line<T>> bad = new HashSet<>();
        for (Line<T> line : lines) {
            List<Line<T>> others = kept.computeIfAbsent(key.apply(line.value()), id -> new ArrayList<>());
            Optional<Line<T>> other = others.stream()
                    .filter(each -> clash.test(each.value(), line.value()))
                    .findFirst();
            if (other.isPresent()) {
                int row = other.get().row().number();
                line.row().refuse(column, reason + " (it clashes with row " + row + ").");
                bad.add(line);
            } else {
                others.add(line);
            }
        }
        lines.removeAll(bad);
    }
}
