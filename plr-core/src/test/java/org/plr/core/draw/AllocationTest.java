package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Consistency.Allocation;

/** The first stratum is the one with the lowest ticket. */
@Proves("MOD-2")
class AllocationTest {

    @ParameterizedTest
    @CsvFileSource(resources = "allocations.csv", useHeadersInDisplayName = true)
    void published_allocations_are_met(String populations, int sample, String hamilton, String webster) {
        assertArrayEquals(ints(hamilton), parts(Allocation.HAMILTON, sample, ints(populations)));
        assertArrayEquals(ints(webster), parts(Allocation.WEBSTER, sample, ints(populations)));
    }

    /** Two more published cases of the Alabama paradox. */
    @Test
    void hamilton_may_take_one_away_where_one_more_is_drawn() {
        assertArrayEquals(new int[] {2, 3, 44}, parts(Allocation.HAMILTON, 49, 3, 7, 90));
        assertArrayEquals(new int[] {1, 4, 46}, parts(Allocation.HAMILTON, 51, 3, 7, 90));
        assertArrayEquals(new int[] {183, 124, 14, 2}, parts(Allocation.HAMILTON, 323, 567, 385, 42, 6));
        assertArrayEquals(new int[] {184, 125, 13, 2}, parts(Allocation.HAMILTON, 324, 567, 385, 42, 6));
    }

    @Test
    void what_ties_goes_to_the_lowest_ticket() {
        assertArrayEquals(new int[] {1, 0, 0}, parts(Allocation.HAMILTON, 1, 4, 4, 4));
        assertArrayEquals(new int[] {1, 1, 0}, parts(Allocation.WEBSTER, 2, 4, 4, 4));
    }

    @Test
    void nothing_is_shared_out_over_nobody() {
        for (Allocation allocation : Allocation.values()) {
            assertArrayEquals(new int[0], parts(allocation, 0));
            assertArrayEquals(new int[3], parts(allocation, 0, 1, 2, 3));
        }
    }

    @Property
    void all_are_shared_out_and_no_stratum_gets_more_than_it_has(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 60) Integer> strata,
            @ForAll @IntRange int some) {
        int[] sizes = strata.stream().mapToInt(Integer::intValue).toArray();
        int all = Arrays.stream(sizes).sum();
        int picks = Math.floorMod(some, all + 1);
        for (Allocation allocation : new Allocation[] {Allocation.HAMILTON, Allocation.WEBSTER}) {
            int[] parts = parts(allocation, picks, sizes);
            assertEquals(picks, Arrays.stream(parts).sum());
            assertTrue(IntStream.range(0, sizes.length).allMatch(i -> parts[i] >= 0 && parts[i] <= sizes[i]));
        }
    }

    @Property
    void hamilton_keeps_to_each_quota(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 60) Integer> strata,
            @ForAll @IntRange int some) {
        int[] sizes = strata.stream().mapToInt(Integer::intValue).toArray();
        int all = Arrays.stream(sizes).sum();
        int picks = Math.floorMod(some, all + 1);
        int[] parts = parts(Allocation.HAMILTON, picks, sizes);
        for (int i = 0; i < sizes.length; i++) {
            assertTrue(Math.abs(parts[i] * all - picks * sizes[i]) < all);
        }
    }

    @Property
    void webster_never_takes_one_away(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 30) Integer> strata) {
        int[] sizes = strata.stream().mapToInt(Integer::intValue).toArray();
        int[] before = new int[sizes.length];
        for (int picks = 1; picks <= Arrays.stream(sizes).sum(); picks++) {
            int[] parts = parts(Allocation.WEBSTER, picks, sizes);
            for (int i = 0; i < sizes.length; i++) {
                assertTrue(parts[i] >= before[i]);
            }
            before = parts;
        }
    }

    private static int[] parts(Allocation allocation, int picks, int... sizes) {
        return new Apportionment(sizes).of(allocation, picks);
    }

    private static int[] ints(String numbers) {
        return Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
