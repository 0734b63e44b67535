package org.plr.benchmarks.overdue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Open reviews with a given number of open duties: 10 % Inadequate, a further 15 % with an immediate concern, each with
 * one remedial action (CON-3), spread at random over the 120 days before {@link #NOW} and so over the change of the clock
 * in October. The same for the same number.
 */
public final class Caseload {
    /** The moment at which all is asked. */
    public static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private static final long SPREAD = Duration.ofDays(120).toMillis();

    private Caseload() {}

    /**
     * Reviews, in no order of time.
     *
     * @param duties how many duties they have together
     * @return the reviews
     */
    public static List<Item> of(int duties) {
        SplittableRandom random = new SplittableRandom(20_221_102);
        List<Item> items = new ArrayList<>();
        int left = duties;
        while (left > 0) {
            int grade = random.nextInt(100);
            Instant at = NOW.minusMillis(1 + random.nextLong(SPREAD));
            Item item = new Item(items.size(), at, grade < 10, grade >= 10 && grade < 25);
            Item fitting = item.duties() <= left ? item : new Item(items.size(), at, false, false);
            items.add(fitting);
            left -= fitting.duties();
        }
        return List.copyOf(items);
    }
}
