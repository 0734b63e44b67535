package org.plr.core.rota;

/**
 * How many runs there must be, where each manager has as many reviews in each line as given. Two reasons are known. A
 * manager with x of M reviews in one line has M - x others to part them, so at least 2x - M - 1 runs. And where a line
 * receives more reviews a month than half the managers who ever go there, the surplus meets it again in the next month. Of
 * each line the larger counts.
 */
final class RunsBound {
    private final YearShape shape;
    private final int[] times;
    private final int[] goers;
    private final int[] alone;

    private RunsBound(YearShape shape) {
        this.shape = shape;
        this.times = new int[shape.lines()];
        this.goers = new int[shape.lines()];
        this.alone = new int[shape.lines()];
    }

    /** {@return a number below which no order of these reviews goes} */
    static int of(YearShape shape, int[] reviews) {
        RunsBound bound = new RunsBound(shape);
        for (int first = 0; first < reviews.length; first += shape.months()) {
            bound.count(reviews, first);
        }
        int sum = 0;
        for (int line = 0; line < shape.lines(); line++) {
            sum += Math.max(bound.alone[line], bound.together(line));
        }
        return sum;
    }

    /** What one manager's reviews add. */
    private void count(int[] reviews, int first) {
        for (int month = 0; month < shape.months(); month++) {
            times[reviews[first + month]]++;
        }
        for (int month = 0; month < shape.months(); month++) {
            int line = reviews[first + month];
            goers[line] += times[line] > 0 ? 1 : 0;
            alone[line] += Math.max(0, 2 * times[line] - shape.months() - 1);
            times[line] = 0;
        }
    }

    private int together(int line) {
        return Math.max(0, 2 * shape.perMonth(line) - goers[line]) * (shape.months() - 1);
    }
}
