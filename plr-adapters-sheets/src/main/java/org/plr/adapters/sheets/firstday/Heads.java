package org.plr.adapters.sheets.firstday;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plr.workbook.Content;

/** Where each heading stands. Of headings in several rows, upper ones reach to the right over merged cells. */
final class Heads {
    private static final int TWICE = -2;

    private final Map<String, Integer> columns = new HashMap<>();

    Heads(Grid grid, Mapping.Place place) {
        List<Grid.Line> lines = grid.lines().stream()
                .filter(line -> line.row() > place.headerRow() - place.headerRows() && line.row() <= place.headerRow())
                .toList();
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<String> names = new ArrayList<>(Collections.nCopies(width, ""));
        for (Grid.Line line : lines) {
            add(line, names, line.row() < place.headerRow());
        }
        for (int i = 0; i < width; i++) {
            columns.merge(normal(names.get(i)), i, (first, second) -> TWICE);
        }
    }

    private static void add(Grid.Line line, List<String> names, boolean isUpper) {
        String above = "";
        for (int i = 0; i < names.size(); i++) {
            String name = line.at(i) instanceof Content.Text text ? text.text().strip() : "";
            above = isUpper && name.isEmpty() ? above : name;
            String before = names.get(i);
            names.set(i, before.isEmpty() ? above : above.isEmpty() ? before : before + " / " + above);
        }
    }

    /** The column, from 0. */
    int at(String heading) {
        int found = columns.getOrDefault(normal(heading), -1);
        if (found < 0) {
            throw new Grid.Unreadable("The heading \"" + heading + "\" of the mapping file stands "
                    + (found == TWICE ? "more than once" : "nowhere") + " in the heading row.");
        }
        return found;
    }

    private static String normal(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
