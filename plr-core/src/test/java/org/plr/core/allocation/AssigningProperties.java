package org.plr.core.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.ticket.PairTickets;

/** Whatever is to be given out, small enough for every plan to be looked at. */
class AssigningProperties {

    private static AssignmentRequest random(long seed, int rows, int columns) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Column> takers = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int capacity = random.nextInt(rows + 1);
            takers.add(new Column("c" + i, capacity, random.nextInt(4) == 0 ? random.nextInt(capacity + 1) : 0));
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            ids.add("r" + (7 * i % 10));
        }
        List<Pairing> forbidden = new ArrayList<>();
        for (String id : ids) {
            for (Column taker : takers) {
                if (random.nextInt(4) == 0) {
                    forbidden.add(new Pairing(id, taker.id()));
                }
            }
        }
        AssignmentRequest request =
                AssignmentRequest.of(ids, takers).withForbidden(forbidden).withAims(aims(random, rows, columns));
        return random.nextBoolean() ? request : request.withKey(new byte[] {1, 2, 3});
    }

    private static List<Aim> aims(SplittableRandom random, int rows, int columns) {
        List<Aim> aims = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Costs costs = Costs.of(rows, columns, (row, column) -> random.nextInt(-2, 3));
            List<Integer> loads = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                loads.add(random.nextInt(3));
            }
            aims.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Aim.least("sum", costs);
                        case 1 -> Aim.fairest("worst", costs);
                        default -> Aim.even("loads", loads);
                    });
        }
        return aims;
    }

    private static Assignment solved(AssignmentRequest request) {
        return Assigning.assign(request).value();
    }

    private static PairTickets tickets(AssignmentRequest request) {
        return new PairTickets(
                request.rows(), request.columns().stream().map(Column::id).toList(), request.key());
    }

    @Property(tries = 3000)
    void the_answer_is_the_best_of_all_plans(
            @ForAll long seed, @ForAll @IntRange(max = 5) int rows, @ForAll @IntRange(min = 1, max = 4) int columns) {
        AssignmentRequest request = random(seed, rows, columns);
        BruteForce all = new BruteForce(request);
        Assignment answer = solved(request);
        if (all.plans().isEmpty()) {
            assertInstanceOf(Blocked.class, answer);
            return;
        }
        Assigned plan = assertInstanceOf(Assigned.class, answer);
        int[] best = all.best(row -> tickets(request)).orElseThrow();
        int[] choice = new int[rows];
        for (int row = 0; row < rows; row++) {
            choice[row] = plan.column(row);
        }
        for (int aim = 0; aim < request.aims().size(); aim++) {
            assertEquals(all.reached(request.aims().get(aim), best), plan.reached(aim));
        }
        assertArrayEquals(best, choice);
        assertTrue(plan.isProved());
        assertEquals(0, plan.gap());
    }

    @Property(tries = 2000)
    void what_blocks_blocks_and_nothing_less_does(
            @ForAll long seed, @ForAll @IntRange(max = 6) int rows, @ForAll @IntRange(min = 1, max = 4) int columns) {
        AssignmentRequest request = random(seed, rows, columns);
        if (!(solved(request) instanceof Blocked blocked)) {
            return;
        }
        boolean tooLittleRoom =
                blocked.because().contains("can go to no ") || blocked.because().contains("can only go to");
        assertEquals(
                List.of(),
                tooLittleRoom ? plans(request, blocked.rows(), false) : minimums(request, blocked.columns()));
        List<String> removed = tooLittleRoom ? blocked.rows() : blocked.columns();
        for (String one : removed) {
            List<String> others = removed.stream().filter(id -> !id.equals(one)).toList();
            assertTrue(!(tooLittleRoom ? plans(request, others, false) : minimums(request, others)).isEmpty());
        }
    }

    /** The plans of these rows alone. */
    private static List<int[]> plans(AssignmentRequest request, List<String> rows, boolean minimums) {
        List<Column> columns = request.columns().stream()
                .map(column -> minimums ? column : Column.of(column.id(), column.capacity()))
                .toList();
        return new BruteForce(AssignmentRequest.of(rows, columns).withForbidden(request.forbidden())).plans();
    }

    /** The ways to give these columns their minimum, each row once or not at all. */
    private static List<int[]> minimums(AssignmentRequest request, List<String> columns) {
        List<Column> takers = new ArrayList<>();
        for (Column column : request.columns()) {
            takers.add(new Column(
                    column.id(), request.rows().size(), columns.contains(column.id()) ? column.minimum() : 0));
        }
        takers.add(Column.of("nobody", request.rows().size()));
        return new BruteForce(AssignmentRequest.of(request.rows(), takers).withForbidden(request.forbidden())).plans();
    }

    @Property(tries = 300)
    void why_tells_the_best_plan_without_a_pair(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 3) int columns) {
        AssignmentRequest request = random(seed, rows, columns);
        if (!(solved(request) instanceof Assigned plan)) {
            return;
        }
        String column = request.columns().get(plan.column(0)).id();
        List<Pairing> forbidden = new ArrayList<>(request.forbidden());
        forbidden.add(new Pairing(request.rows().get(0), column));
        Why why = plan.why(0);
        assertEquals(request.rows().get(0), why.row());
        assertEquals(column, why.column());
        if (solved(request.withForbidden(forbidden)) instanceof Assigned next) {
            assertEquals(request.columns().get(next.column(0)).id(), why.other().orElseThrow());
            for (int aim = 0; aim < request.aims().size(); aim++) {
                if (!plan.reached(aim).equals(next.reached(aim))) {
                    assertEquals(
                            request.aims().get(aim).name(),
                            why.decided().orElseThrow().aim());
                    assertEquals(next.reached(aim), why.decided().orElseThrow().other());
                    return;
                }
            }
            assertTrue(why.decided().isEmpty());
            assertTrue(why.sentence().endsWith("the lower ticket decides."));
        } else {
            assertTrue(why.other().isEmpty());
            assertTrue(why.sentence().startsWith("There is no plan without it: "));
        }
    }

    @Property(tries = 20)
    void a_thousand_random_plans_are_no_better(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 40;
        int columns = 8;
        Costs costs = Costs.of(rows, columns, (row, column) -> random.nextInt(100));
        List<Column> takers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            takers.add(Column.of("c" + i, 6));
        }
        for (int i = 0; i < rows; i++) {
            ids.add("r" + i);
        }
        Assigned plan = (Assigned) solved(AssignmentRequest.of(ids, takers).withAims(List.of(Aim.least("sum", costs))));
        long best = plan.reached(0).get(0);
        for (int i = 0; i < 1000; i++) {
            assertTrue(best <= randomSum(random, costs, 6));
        }
    }

    private static long randomSum(SplittableRandom random, Costs costs, int capacity) {
        int[] room = new int[costs.columns()];
        java.util.Arrays.fill(room, capacity);
        long sum = 0;
        for (int row = 0; row < costs.rows(); row++) {
            int column = random.nextInt(room.length);
            while (room[column] == 0) {
                column = (column + 1) % room.length;
            }
            room[column]--;
            sum += costs.at(row, column);
        }
        return sum;
    }
}
