package org.plr.adapters.sheets.firstday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.RefusedRow;
import org.plr.core.firstday.EarlierReview;
import org.plr.core.firstday.EarlierReview.EarlierAction;
import org.plr.core.framework.Grade;
import org.plr.workbook.Content;

/** Makes reviews of the rows of a grid. */
final class Rows {
    private final Mapping mapping;
    private final Lookup lookup;
    private final Grid grid;
    private final Heads heads;
    private final Map<List<Object>, Read> met = new LinkedHashMap<>();

    Rows(Mapping mapping, Lookup lookup, Grid grid) {
        this.mapping = mapping;
        this.lookup = lookup;
        this.grid = grid;
        this.heads = new Heads(grid, mapping.place());
        mapping.columns().values().forEach(heads::at);
        mapping.actions().forEach(group -> group.values().forEach(heads::at));
    }

    /**
     * A row, or the first of several about one review.
     *
     * @param row its number
     * @param earlier the review, as far as it could be read
     * @param refused every reason why it could not
     */
    record Read(int row, EarlierReview earlier, List<RefusedRow> refused) {
        Read and(Read more) {
            List<EarlierAction> actions = new ArrayList<>(earlier.actions());
            actions.addAll(more.earlier.actions());
            List<RefusedRow> all = new ArrayList<>(refused);
            all.addAll(more.refused);
            EarlierReview whole =
                    new EarlierReview(earlier.source(), earlier.about(), earlier.course(), earlier.since(), actions);
            return new Read(row, whole, all);
        }
    }

    List<Read> all() {
        List<Read> loose = new ArrayList<>();
        for (Grid.Line line : grid.lines()) {
            Cells cells = new Cells(mapping, heads, line);
            if (line.row() > mapping.place().headerRow() && !isNone(line) && !isEmpty(cells)) {
                Read read = read(line, cells);
                List<Object> key = key(read.earlier);
                if (key.contains("")) {
                    loose.add(read);
                } else {
                    met.merge(key, read, (first, second) -> again(first, second, loose));
                }
            }
        }
        loose.addAll(met.values());
        loose.sort((a, b) -> Integer.compare(a.row, b.row));
        return loose;
    }

    private Read again(Read first, Read second, List<Read> loose) {
        if (mapping.place().isRowAnAction()) {
            return first.and(second);
        }
        List<RefusedRow> why = new ArrayList<>(second.refused);
        why.add(new RefusedRow(
                mapping.place().sheet(),
                second.row,
                "",
                "",
                "Leave this row out: the same review stands in row " + first.row + "."));
        loose.add(new Read(second.row, second.earlier, why));
        return first;
    }

    /** The same child, reviewer and day are the same review; what could not be read is none's. */
    private static List<Object> key(EarlierReview earlier) {
        List<Object> key = new ArrayList<>();
        key.add(earlier.about().child() == null ? "" : earlier.about().child());
        key.add(earlier.about().reviewer() == null ? "" : earlier.about().reviewer());
        key.add(earlier.course().allocatedOn() == null ? "" : earlier.course().allocatedOn());
        return key;
    }

    /** Such as the totals at the end. */
    private boolean isNone(Grid.Line line) {
        for (Content content : line.cells()) {
            if (content instanceof Content.Text text) {
                String said = text.text().strip().toLowerCase(Locale.UK);
                return mapping.place().skipped().stream()
                        .anyMatch(word -> said.equals(word.strip().toLowerCase(Locale.UK)));
            }
            if (content != Content.blank()) {
                return false;
            }
        }
        return false;
    }

    private boolean isEmpty(Cells cells) {
        return cells.isBlank(mapping.columns()) && mapping.actions().stream().allMatch(cells::isBlank);
    }

    private Read read(Grid.Line line, Cells cells) {
        Map<String, String> columns = mapping.columns();
        EarlierReview.About about = new EarlierReview.About(
                cells.found(columns, Field.CHILD, lookup::child),
                cells.found(columns, Field.REVIEWER, lookup::person),
                cells.found(columns, Field.PRACTITIONER, lookup::person),
                cells.found(columns, Field.TEAM, lookup::team),
                cells.month(columns));
        EarlierReview.Course course = course(cells, columns);
        EarlierReview earlier = new EarlierReview(
                new EarlierReview.Source(grid.hash(), grid.sheet(), line.row()),
                about,
                course,
                since(cells, columns, course),
                actions(cells, course.allocatedOn()));
        return new Read(line.row(), earlier, cells.refused());
    }

    private static EarlierReview.Course course(Cells cells, Map<String, String> columns) {
        LocalDate allocated = cells.day(columns, Field.ALLOCATED_ON, null);
        LocalDate returned = cells.day(columns, Field.RETURNED_ON, null);
        Grade grade = cells.grade(columns);
        LocalDate graded = columns.containsKey(Field.GRADED_ON.key)
                ? cells.day(columns, Field.GRADED_ON, null)
                : grade == null ? null : returned;
        return new EarlierReview.Course(allocated, grade, graded, returned);
    }

    private EarlierReview.Since since(Cells cells, Map<String, String> columns, EarlierReview.Course course) {
        LocalDate shared = cells.day(columns, Field.SHARED_ON, course.gradedOn());
        LocalDate told = cells.day(columns, Field.OUTCOME_TOLD_ON, course.returnedOn());
        return new EarlierReview.Since(
                shared,
                cells.day(columns, Field.ACTED_ON, course.gradedOn()),
                told,
                cells.day(columns, Field.ATTACHED_ON, course.returnedOn()),
                cells.day(columns, Field.DISCUSSED_ON, course.returnedOn()),
                cells.day(columns, Field.AUDITED_AGAIN_ON, null),
                shared == null && told == null ? null : mapping.channel());
    }

    private List<EarlierAction> actions(Cells cells, @Nullable LocalDate allocated) {
        List<EarlierAction> actions = new ArrayList<>();
        for (Map<String, String> group : mapping.actions()) {
            if (cells.text(group, Field.WHAT) != null) {
                actions.add(new EarlierAction(
                        cells.text(group, Field.WHAT),
                        cells.found(group, Field.OWNER, lookup::person),
                        cells.day(group, Field.RAISED_ON, allocated),
                        cells.day(group, Field.DUE_ON, null),
                        cells.day(group, Field.COMPLETED_ON, null)));
            }
        }
        return actions;
    }
}
