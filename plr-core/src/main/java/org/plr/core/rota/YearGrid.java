package org.plr.core.rota;

/** In which line each manager reviews in each month, while months are being swapped. Counts managers' runs. */
final class YearGrid {
    private final int[] lines;
    private final int months;

    /** Keeps the array, one manager after the other, and changes it. */
    YearGrid(int[] lines, int months) {
        this.lines = lines;
        this.months = months;
    }

    int managers() {
        return lines.length / months;
    }

    int months() {
        return months;
    }

    int line(int manager, int month) {
        return lines[manager * months + month];
    }

    /** Swaps two months of a manager. */
    void swap(int manager, int month, int other) {
        int line = line(manager, month);
        lines[manager * months + month] = line(manager, other);
        lines[manager * months + other] = line;
    }

    /** How many runs more a manager has once an earlier month and a later one are swapped. */
    int change(int manager, int earlier, int later) {
        int before = runsAround(manager, earlier, later);
        swap(manager, earlier, later);
        int after = runsAround(manager, earlier, later);
        swap(manager, earlier, later);
        return after - before;
    }

    private int runsAround(int manager, int earlier, int later) {
        int between = later - earlier > 1 ? run(manager, later - 1) : 0;
        return run(manager, earlier - 1) + run(manager, earlier) + between + run(manager, later);
    }

    /** 1 where a month's line is the next month's too, else 0. */
    private int run(int manager, int month) {
        return month >= 0 && month + 1 < months && line(manager, month) == line(manager, month + 1) ? 1 : 0;
    }

    /** How often a manager has the same line two months running. */
    int runs() {
        int runs = 0;
        for (int manager = 0; manager < managers(); manager++) {
            for (int month = 0; month < months - 1; month++) {
                runs += run(manager, month);
            }
        }
        return runs;
    }
}
