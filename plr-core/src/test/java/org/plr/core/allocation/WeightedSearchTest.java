package org.plr.core.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedSearchTest {

    private static BitSet[] open(int rows) {
        return IntStream.range(0, rows).mapToObj(row -> new BitSet()).toArray(BitSet[]::new);
    }

    private static int[][] asListed(WeightedCase task) {
        int[] listed = IntStream.range(0, task.columns()).toArray();
        return IntStream.range(0, task.rows()).mapToObj(row -> listed).toArray(int[][]::new);
    }

    private static WeightedPlan cheapest(WeightedCase task) {
        return WeightedSearch.cheapest(task, asListed(task), Budget.unlimited().start());
    }

    @ParameterizedTest
    @CsvSource({"orlib-gap1-c515-1,336", "orlib-gap1-c515-3,339"})
    void the_published_profits_are_reached_and_proved(String id, int published) {
        Map<String, Object> vector = Vectors.vector(id);
        int[][] profits = Vectors.table(vector, "profit");
        int[][] resources = Vectors.table(vector, "resource");
        long[][] costs = new long[15][5];
        int[][] weights = new int[15][5];
        for (int row = 0; row < 15; row++) {
            for (int column = 0; column < 5; column++) {
                costs[row][column] = -profits[column][row];
                weights[row][column] = resources[column][row];
            }
        }
        WeightedCase task = new WeightedCase(costs, weights, Vectors.numbers(vector, "capacity"), open(15));
        WeightedPlan plan = cheapest(task);
        assertEquals(Vectors.best(vector, "max_profit"), published);
        assertEquals(-published, plan.cost());
        assertEquals(plan.cost(), plan.bound());
        assertTrue(plan.isProved());
        assertFits(task, plan);
    }

    private static void assertFits(WeightedCase task, WeightedPlan plan) {
        int[] columns = plan.columns();
        assertNotNull(columns);
        assertTrue(fits(task, columns));
        assertEquals(cost(task, columns), plan.cost());
    }

    private static boolean fits(WeightedCase task, int[] columns) {
        long[] taken = new long[task.columns()];
        for (int row = 0; row < columns.length; row++) {
            taken[columns[row]] += task.weight(row, columns[row]);
            if (!task.allows(row, columns[row])) {
                return false;
            }
        }
        return IntStream.range(0, taken.length).allMatch(column -> taken[column] <= task.capacity(column));
    }

    private static long cost(WeightedCase task, int[] columns) {
        return IntStream.range(0, columns.length)
                .mapToLong(row -> task.cost(row, columns[row]))
                .sum();
    }

    @Property(tries = 500)
    void a_small_plan_is_the_cheapest_and_most_wanted_of_all(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns) {
        Random random = new Random(seed);
        WeightedCase task = random(rows, columns, random.nextBoolean() ? 1 : 10_000_000, random);
        int[][] preferences = asListed(task);
        for (int row = 0; row < rows; row++) {
            preferences[row] = shuffled(columns, random);
        }
        int[] best = plain(task, preferences, new int[rows], 0, null);
        WeightedPlan plan =
                WeightedSearch.cheapest(task, preferences, Budget.unlimited().start());
        assertTrue(plan.isProved());
        assertEquals(best == null, plan.isInfeasible());
        if (best == null) {
            assertNull(plan.columns());
        } else {
            assertArrayEquals(best, plan.columns());
            assertEquals(cost(task, best), plan.cost());
            assertEquals(plan.cost(), plan.bound());
        }
    }

    /** Costs from a few only, so that plans tie; and now and then more to give out than there is room for. */
    private static WeightedCase random(int rows, int columns, int unit, Random random) {
        long[][] costs = new long[rows][columns];
        int[][] weights = new int[rows][columns];
        BitSet[] barred = open(rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                costs[row][column] = random.nextInt(9) - 4;
                weights[row][column] = random.nextInt(9) * unit + random.nextInt(unit);
                barred[row].set(column, random.nextInt(8) == 0);
            }
        }
        int[] capacities = IntStream.range(0, columns)
                .map(column -> random.nextInt(1 + 8 * rows / columns) * unit)
                .toArray();
        return new WeightedCase(costs, weights, capacities, barred);
    }

    private static int[] shuffled(int size, Random random) {
        return random.doubles(size)
                .boxed()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        keys -> IntStream.range(0, size)
                                .boxed()
                                .sorted((a, b) -> Double.compare(keys.get(a), keys.get(b)))
                                .mapToInt(Integer::intValue)
                                .toArray()));
    }

    /** In the order of the preferences, so that the first of the cheapest is the most wanted. */
    private static int @Nullable [] plain(
            WeightedCase task, int[][] preferences, int[] plan, int row, int @Nullable [] before) {
        if (row == plan.length) {
            boolean better = fits(task, plan) && (before == null || cost(task, plan) < cost(task, before));
            return better ? plan.clone() : before;
        }
        int[] best = before;
        for (int column : preferences[row]) {
            plan[row] = column;
            best = plain(task, preferences, plan, row + 1, best);
        }
        return best;
    }

    @Test
    void thirty_rows_on_six_columns_are_proved() {
        WeightedCase task = tight(30, 6, new Random(1));
        WeightedPlan plan = cheapest(task);
        assertTrue(plan.isProved());
        assertFits(task, plan);
    }

    /** Dear where light, and eight tenths of the room that a plan by chance would take. */
    private static WeightedCase tight(int rows, int columns, Random random) {
        long[][] costs = new long[rows][columns];
        int[][] weights = new int[rows][columns];
        int[] capacities = new int[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                weights[row][column] = 1 + random.nextInt(100);
                costs[row][column] = 101 - weights[row][column] + random.nextInt(21);
                capacities[column] += weights[row][column];
            }
        }
        Arrays.setAll(capacities, column -> capacities[column] * 8 / 10 / columns);
        return new WeightedCase(costs, weights, capacities, open(rows));
    }

    @Test
    void a_budget_that_ends_leaves_a_plan_and_a_bound() {
        WeightedCase task = tight(60, 10, new Random(2));
        AtomicLong seconds = new AtomicLong();
        InstantSource jumping = () -> Instant.ofEpochSecond(seconds.getAndAdd(60));
        Budget budget = Budget.of(Duration.ofSeconds(10_000), jumping);
        WeightedPlan plan = WeightedSearch.cheapest(task, asListed(task), budget.start());
        assertFalse(plan.isProved());
        assertFalse(plan.isInfeasible());
        assertFits(task, plan);
        assertTrue(plan.bound() <= plan.cost());
    }

    @Test
    void costs_of_any_size_and_sign_are_compared_to_the_last_unit() {
        long large = 1L << 44;
        WeightedCase task = new WeightedCase(
                new long[][] {{large, large + 1}, {-large, -large - 3}},
                new int[][] {{1, 1}, {1, 1}},
                new int[] {1, 1},
                open(2));
        WeightedPlan plan = cheapest(task);
        assertArrayEquals(new int[] {0, 1}, plan.columns());
        assertEquals(-3, plan.cost());
        assertTrue(plan.isProved());
    }
}
