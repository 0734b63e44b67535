package org.plr.core.duty;

import java.time.Instant;

/**
 * When a duty is owed.
 *
 * @param arisen milliseconds of the epoch from which its clock runs
 * @param opens milliseconds of the epoch before which nothing meets it, or {@link Long#MIN_VALUE}
 * @param deadline the last moment in time
 */
record Timing(long arisen, long opens, Deadline deadline) {
    static final long AT_ONCE = Long.MIN_VALUE;

    static Timing from(Instant arisen, Deadline deadline) {
        return new Timing(arisen.toEpochMilli(), AT_ONCE, deadline);
    }

    Timing opening(Instant opens) {
        return new Timing(arisen, opens.toEpochMilli(), deadline);
    }

    Timing due(Deadline moved) {
        return new Timing(arisen, opens, moved);
    }
}
