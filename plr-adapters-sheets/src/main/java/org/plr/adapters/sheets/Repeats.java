package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that name one action more than once, as a row that was copied and pasted does. */
final class Repeats {
    private final Map<String, List<Line>> byAction = new HashMap<>();

    Repeats(List<Line> lines) {
        lines.stream()
                .filter(line -> !line.isUntouched())
                .forEach(line -> byAction.computeIfAbsent(line.text(ActionColumn.ACTION), action -> new ArrayList<>())
                        .add(line));
    }

    /** The row as it is judged among the others: where all say the same the first counts, and else none. */
    Judged among(Judged judged) {
        List<Line> same = byAction.getOrDefault(judged.line().text(ActionColumn.ACTION), List.of());
        if (judged.trackedOrNull() == null || !same.contains(judged.line()) || same.size() == 1) {
            return judged;
        }
        boolean agree = same.stream().map(Line::contents).distinct().count() == 1;
        if (!agree) {
            return judged.refused(List.of(apart(judged.line(), same)));
        }
        Line first = same.get(0);
        return first.equals(judged.line())
                ? judged
                : Judged.unchanged(
                        judged.line(), judged.trackedOrNull(), "It says the same as row " + first.number() + ".");
    }

    private static Fault apart(Line line, List<Line> same) {
        String rows = same.stream().map(each -> Integer.toString(each.number())).collect(Collectors.joining(", "));
        return line.fault(
                ActionColumn.ACTION,
                "action.twice",
                "This action stands in the rows " + rows + ", which do not say the same.",
                "Keep the row that is right and clear the others.");
    }
}
