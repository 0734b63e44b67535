package org.plr.benchmarks.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Managers who each need a link reviewer, the same every time. A reviewer costs nothing who was the manager's before, and
 * otherwise 1 to 30 by the way between them. Half of the managers had one, among the older half of the reviewers; managers
 * crowd on one side of the county, so that not everybody gets the nearest.
 * A name is a size and perhaps a shape, such as {@code 200x30} or {@code 200x30-tight}.
 */
final class Instances {
    private static final int WIDTH = 16;

    private final SplittableRandom random;
    private final int rows;
    private final int columns;
    private final long[][] cost;
    private final int[] capacity;

    private Instances(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.random = new SplittableRandom(1_000_003L * rows + columns);
        this.cost = distances();
        this.capacity = new int[columns];
    }

    /** How hard it is made. */
    enum Shape {
        /** Room for one more than needed in each column, one pair in twenty forbidden. */
        EASY,
        /** As much room as there are rows, three pairs in five forbidden; one plan is kept possible. */
        TIGHT,
        /** All rows may go to the same tenth of the columns alone, which has just enough room. */
        LINE,
        /** Each row may go to one column alone, which has room for it. */
        ONE,
        /** One row more than fits may go to the same fifth of the columns alone: there is no plan. */
        BLOCKED
    }

    static Problem named(String name) {
        String[] parts = name.split("[x-]");
        Instances made = new Instances(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        switch (parts.length == 2 ? Shape.EASY : Shape.valueOf(parts[2].toUpperCase(Locale.ROOT))) {
            case EASY -> made.easy();
            case TIGHT -> made.tight();
            case LINE -> made.line();
            case ONE -> made.one();
            case BLOCKED -> made.blocked();
        }
        long[][] slots = new long[made.columns][];
        Arrays.setAll(slots, column -> new long[made.capacity[column]]);
        return new Problem(name, made.cost, slots);
    }

    /** The names of all shapes of a size. */
    static List<String> ofSize(String size) {
        return Arrays.stream(Shape.values())
                .map(shape ->
                        shape == Shape.EASY ? size : size + "-" + shape.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private long[][] distances() {
        int[][] reviewers = new int[columns][];
        Arrays.setAll(reviewers, i -> new int[] {random.nextInt(WIDTH), random.nextInt(WIDTH)});
        long[][] distances = new long[rows][columns];
        for (long[] row : distances) {
            int x = Math.min(random.nextInt(WIDTH), random.nextInt(WIDTH));
            int y = random.nextInt(WIDTH);
            Arrays.setAll(
                    row, i -> Math.max(1, Math.min(30, Math.abs(x - reviewers[i][0]) + Math.abs(y - reviewers[i][1]))));
            if (random.nextBoolean()) {
                row[random.nextInt((columns + 1) / 2)] = 0;
            }
        }
        return distances;
    }

    private void easy() {
        Arrays.fill(capacity, (rows + columns - 1) / columns + 1);
        forbid(5);
    }

    private void tight() {
        share(rows, columns);
        int[] possible = filled();
        long[] kept = new long[rows];
        Arrays.setAll(kept, row -> cost[row][possible[row]]);
        forbid(60);
        for (int row = 0; row < rows; row++) {
            cost[row][possible[row]] = kept[row];
        }
    }

    private void line() {
        int tenth = Math.max(1, columns / 10);
        share(rows, tenth);
        for (int row = 0; row < rows; row++) {
            onlyTo(row, 0, tenth);
        }
    }

    private void one() {
        share(rows, columns);
        int[] possible = filled();
        for (int row = 0; row < rows; row++) {
            onlyTo(row, possible[row], possible[row] + 1);
        }
    }

    private void blocked() {
        easy();
        int fifth = Math.max(1, columns / 5);
        for (int row = 0; row < Math.min(rows, fifth * capacity[0] + 1); row++) {
            onlyTo(row, 0, fifth);
        }
    }

    /** Room for so many, spread over the first columns; the others have room for one. */
    private void share(int room, int over) {
        Arrays.setAll(capacity, column -> column < over ? room / over + (column < room % over ? 1 : 0) : 1);
    }

    /** Some plan that takes all room. */
    private int[] filled() {
        int[] plan = new int[rows];
        int row = 0;
        for (int column = 0; column < columns; column++) {
            for (int i = 0; i < capacity[column] && row < rows; i++) {
                plan[row++] = column;
            }
        }
        for (int i = rows - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = plan[i];
            plan[i] = plan[other];
            plan[other] = kept;
        }
        return plan;
    }

    private void forbid(int percent) {
        for (long[] row : cost) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(100) < percent ? Problem.FORBIDDEN : row[column];
            }
        }
    }

    private void onlyTo(int row, int from, int to) {
        for (int column = 0; column < columns; column++) {
            if (column < from || column >= to) {
                cost[row][column] = Problem.FORBIDDEN;
            } else if (cost[row][column] == Problem.FORBIDDEN) {
                cost[row][column] = 30;
            }
        }
    }
}
