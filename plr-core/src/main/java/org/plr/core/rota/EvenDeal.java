package org.plr.core.rota;

/**
 * Splits what a line's managers complete in each line evenly over them. Each is dealt the floor of the mean; what is left
 * of all lines is put in one row and dealt in turn, round and round. Of one line less is left than there are managers,
 * so nobody is dealt two of it; and the row's length is a multiple of their number, so all are dealt as many.
 */
final class EvenDeal {
    private final YearShape shape;
    private final int[][] managersOf;
    private final int[] plan;
    private final int[] dealt;

    private EvenDeal(YearShape shape) {
        this.shape = shape;
        this.plan = new int[shape.managers() * shape.months()];
        this.dealt = new int[shape.managers()];
        this.managersOf = new int[shape.lines()][];
        int[] seen = new int[shape.lines()];
        for (int line = 0; line < shape.lines(); line++) {
            managersOf[line] = new int[shape.size(line)];
        }
        for (int manager = 0; manager < shape.managers(); manager++) {
            int line = shape.lineOf(manager);
            managersOf[line][seen[line]++] = manager;
        }
    }

    /** {@return the lines of each manager's reviews, one manager after the other, in no month's order} */
    static int[] of(YearShape shape, int[][] counts) {
        EvenDeal deal = new EvenDeal(shape);
        for (int line = 0; line < shape.lines(); line++) {
            if (shape.size(line) > 0) {
                deal.deal(deal.managersOf[line], counts[line]);
            }
        }
        return deal.plan;
    }

    private void deal(int[] managers, int[] counts) {
        int turn = 0;
        for (int line = 0; line < counts.length; line++) {
            for (int manager : managers) {
                give(manager, line, counts[line] / managers.length);
            }
            for (int left = counts[line] % managers.length; left > 0; left--) {
                give(managers[turn++ % managers.length], line, 1);
            }
        }
    }

    private void give(int manager, int line, int times) {
        for (int i = 0; i < times; i++) {
            plan[manager * shape.months() + dealt[manager]++] = line;
        }
    }
}
