package org.plr.benchmarks.overdue;

import java.time.Instant;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;

/**
 * The limit: the last moment in time of every open duty side by side in one array, in the order of the reviews, and a loop
 * that writes the numbers of those that are overdue into another. It knows nothing else about a duty.
 */
final class LongScan {
    private final long[] last;
    private final long[] number;
    private final long[] overdue;

    LongScan(List<Duty> open) {
        List<Duty> duties = open.stream()
                .filter(CaughtUp::isOfAReview)
                .sorted((a, b) -> Long.compare(CaughtUp.number(a), CaughtUp.number(b)))
                .toList();
        number = duties.stream().mapToLong(CaughtUp::number).toArray();
        last = duties.stream().mapToLong(LongScan::last).toArray();
        overdue = new long[last.length];
    }

    /** Elapsed hours are in time up to their end, days before it. */
    private static long last(Duty duty) {
        long due = duty.due().orElseThrow().toEpochMilli();
        return duty.clause() == ClauseId.CON_1 ? due : due - 1;
    }

    /** Writes the overdue ones from the start of {@link #overdue}, and answers how many they are. */
    int overdue(Instant now) {
        long at = now.toEpochMilli();
        int found = 0;
        for (int i = 0; i < last.length; i++) {
            if (at > last[i]) {
                overdue[found++] = number[i];
            }
        }
        return found;
    }

    Found found(Instant now) {
        Found found = new Found();
        int size = overdue(now);
        for (int i = 0; i < size; i++) {
            found.add(overdue[i]);
        }
        return found;
    }
}
