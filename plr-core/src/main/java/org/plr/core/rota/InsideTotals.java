package org.plr.core.rota;

/**
 * How many reviews the managers of each line complete inside it, so that the deviation is least. There is a formula, for
 * a plan's only limits are these: no line can give its managers more than it receives, and a line that receives more than
 * the others' managers can take beside their own must complete the rest itself. By Hall's theorem nothing else stands in
 * the way of what is left: two lines together can send to every line, so a line alone can be stuck.
 *
 * <p>So a line falls short by what it does not receive, and at most one line, the {@link #fullest}, has too many. Those
 * could be had by others giving up as many of theirs instead, which deviates as much, yet always spreads worse: it makes
 * two more reviews outside.
 */
final class InsideTotals {
    private final YearShape shape;
    private final long allGiven;
    private int fullest;
    private int excess;

    InsideTotals(YearShape shape) {
        this.shape = shape;
        long given = 0;
        for (int line = 0; line < shape.lines(); line++) {
            given += shape.given(line);
        }
        this.allGiven = given;
        for (int line = 0; line < shape.lines(); line++) {
            int own = shape.demand(line) - outsiders(line) - shape.given(line);
            if (own > excess) {
                excess = own;
                fullest = line;
            }
        }
    }

    /** How many reviews the managers outside a line can take there beside those inside their own lines. */
    int outsiders(int line) {
        return (shape.managers() - shape.size(line)) * shape.months() - givenElsewhere(line);
    }

    /** How many reviews the managers outside a line have inside their own lines. */
    int givenElsewhere(int line) {
        return (int) (allGiven - shape.given(line));
    }

    /** How many reviews a line's managers complete inside it. */
    int inside(int line) {
        return shape.given(line) + (line == fullest ? excess : 0);
    }

    /** How many fewer a line's managers have inside it than wanted, because it receives no more. */
    int shortage(int line) {
        return shape.wanted(line) - shape.given(line);
    }

    /** The line whose managers have more inside than wanted, where there is an {@link #excess}. */
    int fullest() {
        return fullest;
    }

    /** By how many. */
    int excess() {
        return excess;
    }

    /** The least possible. */
    int deviation() {
        int deviation = excess;
        for (int line = 0; line < shape.lines(); line++) {
            deviation += shortage(line);
        }
        return deviation;
    }
}
