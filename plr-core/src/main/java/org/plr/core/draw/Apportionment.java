package org.plr.core.draw;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.plr.core.framework.Consistency.Allocation;

/** Shares a number of picks out over strata, in whole numbers. Strata stand in the order of their lowest tickets. */
final class Apportionment {
    private final int[] sizes;
    private final long population;

    /** Of strata of these sizes; the one with the lowest ticket stands first. */
    Apportionment(int[] sizes) {
        this.sizes = sizes;
        this.population = Arrays.stream(sizes).asLongStream().sum();
    }

    /** Each stratum's part; picks are at most as many as there are in all. */
    int[] of(Allocation allocation, int picks) {
        if (picks == 0) {
            return new int[sizes.length];
        }
        return allocation == Allocation.WEBSTER ? webster(picks) : hamilton(picks);
    }

    /** No quota rounded up is more than the stratum has, since no quota is. */
    private int[] hamilton(int picks) {
        int[] parts = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            parts[i] = (int) ((long) picks * sizes[i] / population);
        }
        IntStream.range(0, sizes.length)
                .boxed()
                .sorted((a, b) -> Long.compare(remainder(picks, b), remainder(picks, a)))
                .limit(picks - Arrays.stream(parts).sum())
                .forEach(i -> parts[i]++);
        return parts;
    }

    private long remainder(int picks, int stratum) {
        return (long) picks * sizes[stratum] % population;
    }

    private int[] webster(int picks) {
        int[] parts = new int[sizes.length];
        PriorityQueue<Integer> claims = new PriorityQueue<>((a, b) -> byClaim(parts, a, b));
        IntStream.range(0, sizes.length).filter(i -> sizes[i] > 0).forEach(claims::add);
        for (int i = 0; i < picks; i++) {
            int stratum = claims.remove();
            parts[stratum]++;
            if (parts[stratum] < sizes[stratum]) {
                claims.add(stratum);
            }
        }
        return parts;
    }

    /** Whose size over its next odd number is more, compared crosswise. */
    private int byClaim(int[] parts, int a, int b) {
        long claimOfA = sizes[a] * (2L * parts[b] + 1);
        long claimOfB = sizes[b] * (2L * parts[a] + 1);
        return claimOfA == claimOfB ? Integer.compare(a, b) : Long.compare(claimOfB, claimOfA);
    }
}
