package org.plr.adapters.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps below so many in any minute, and stops where Notify says that it is enough. */
final class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Deque<Instant> taken = new ArrayDeque<>();
    private Instant pausedUntil = Instant.MIN;

    Pace(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Whether one more may be sent now; then it counts. A clock that was set back frees what now lies ahead of it. */
    synchronized boolean take(Instant now) {
        taken.removeIf(each -> each.isAfter(now) || !each.isAfter(now.minus(MINUTE)));
        if (now.isBefore(pausedUntil) || taken.size() >= perMinute) {
            return false;
        }
        taken.add(now);
        return true;
    }

    synchronized void pauseUntil(Instant moment) {
        pausedUntil = moment;
    }
}
