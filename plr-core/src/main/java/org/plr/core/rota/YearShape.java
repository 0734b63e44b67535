package org.plr.core.rota;

import java.util.List;

/**
 * A rota's request in numbers: lines and managers stand in the order of the bytes of their ids, so that the order of the
 * request decides nothing.
 */
final class YearShape {
    private final List<String> lines;
    private final int[] sizes;
    private final int[] perMonth;
    private final int[] lineOf;
    private final int months;
    private final int target;

    /** The line of each manager, the reviews of each line in a month; months and target are the request's. */
    YearShape(List<String> lines, int[] lineOf, int[] perMonth, YearRotaRequest request) {
        this.lines = lines;
        this.lineOf = lineOf;
        this.perMonth = perMonth;
        this.months = request.months();
        this.target = request.insideTarget();
        this.sizes = new int[lines.size()];
        for (int line : lineOf) {
            sizes[line]++;
        }
    }

    int lines() {
        return sizes.length;
    }

    String id(int line) {
        return lines.get(line);
    }

    int managers() {
        return lineOf.length;
    }

    int lineOf(int manager) {
        return lineOf[manager];
    }

    /** How many managers a line has. */
    int size(int line) {
        return sizes[line];
    }

    int months() {
        return months;
    }

    int target() {
        return target;
    }

    /** How many reviews a line receives in each month. */
    int perMonth(int line) {
        return perMonth[line];
    }

    /** How many reviews a line's managers complete in all months. */
    int supply(int line) {
        return sizes[line] * months;
    }

    /** How many reviews a line receives in all months. */
    int demand(int line) {
        return perMonth[line] * months;
    }

    /** How many reviews a line's managers want inside it. */
    int wanted(int line) {
        return sizes[line] * target;
    }

    /** How many of them it can give. */
    int given(int line) {
        return Math.min(wanted(line), demand(line));
    }
}
