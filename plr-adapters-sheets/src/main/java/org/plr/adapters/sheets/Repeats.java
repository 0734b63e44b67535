package org.plr.adapters.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that name one action more than once, as a row that was copied and pasted does. */
final class Repeats {
    private static final int NAMED = 5;

    private final Map<String, Same> byAction = new HashMap<>();

    /** The rows of one action, of which the first is kept, and whether all say what it says. */
    private static final class Same {
        private final Line first;
        private final List<Line> named = new ArrayList<>();
        private int count;
        private boolean agree = true;

        Same(Line first) {
            this.first = first;
        }

        void add(Line line) {
            count++;
            agree &= line.contents().equals(first.contents());
            if (named.size() < NAMED) {
                named.add(line);
            }
        }

        String numbers() {
            String numbers =
                    named.stream().map(line -> Integer.toString(line.number())).collect(Collectors.joining(", "));
            return count > NAMED ? numbers + " and others" : numbers;
        }
    }

    Repeats(List<Line> lines) {
        lines.stream()
                .filter(line -> !line.isUntouched())
                .forEach(line -> byAction.computeIfAbsent(line.text(ActionColumn.ACTION), action -> new Same(line))
                        .add(line));
    }

    /** The row as it is judged among the others: where all say the same the first counts, and else none. */
    Judged among(Judged judged) {
        Line line = judged.line();
        Same same = byAction.get(line.text(ActionColumn.ACTION));
        if (same == null || same.count == 1 || judged.trackedOrNull() == null || line.isUntouched()) {
            return judged;
        }
        if (!same.agree) {
            return judged.refused(List.of(line.fault(
                    ActionColumn.ACTION,
                    "action.twice",
                    "This action stands in the rows " + same.numbers() + ", which do not say the same.",
                    "Keep the row that is right and clear the others.")));
        }
        return same.first.equals(line)
                ? judged
                : Judged.unchanged(
                        line, judged.trackedOrNull(), "It says the same as row " + same.first.number() + ".");
    }
}
